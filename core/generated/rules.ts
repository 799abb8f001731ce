// Generated from core/rules/ by `npm run generate`. Do not edit.
import { rule as brokenEmail } from '../rules/broken-email.ts';
import { rule as brokenLink } from '../rules/broken-link.ts';
import { rule as byteOrderMark } from '../rules/byte-order-mark.ts';
import { rule as colourContrast } from '../rules/colour-contrast.ts';
import { rule as contactWithoutAddress } from '../rules/contact-without-address.ts';
import { rule as dateOrder } from '../rules/date-order.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as duplicateService } from '../rules/duplicate-service.ts';
import { rule as emptyFile } from '../rules/empty-file.ts';
import { rule as fileName } from '../rules/file-name.ts';
import { rule as fileTooLarge } from '../rules/file-too-large.ts';
import { rule as hiddenCharacter } from '../rules/hidden-character.ts';
import { rule as holidaysMissing } from '../rules/holidays-missing.ts';
import { rule as idIsFileName } from '../rules/id-is-file-name.ts';
import { rule as impossibleDate } from '../rules/impossible-date.ts';
import { rule as invalidValue } from '../rules/invalid-value.ts';
import { rule as lineBreak } from '../rules/line-break.ts';
import { rule as linkNotHttps } from '../rules/link-not-https.ts';
import { rule as listedOnlyReason } from '../rules/listed-only-reason.ts';
import { rule as looserClass } from '../rules/looser-class.ts';
import { rule as mailboxUnconfirmed } from '../rules/mailbox-unconfirmed.ts';
import { rule as missingField } from '../rules/missing-field.ts';
import { rule as missingPolicy } from '../rules/missing-policy.ts';
import { rule as noActiveChannel } from '../rules/no-active-channel.ts';
import { rule as noEntries } from '../rules/no-entries.ts';
import { rule as notAFile } from '../rules/not-a-file.ts';
import { rule as notUtf8 } from '../rules/not-utf8.ts';
import { rule as personalMailbox } from '../rules/personal-mailbox.ts';
import { rule as placeUnnamed } from '../rules/place-unnamed.ts';
import { rule as placeholder } from '../rules/placeholder.ts';
import { rule as plainYaml } from '../rules/plain-yaml.ts';
import { rule as policyLoosened } from '../rules/policy-loosened.ts';
import { rule as policyNotReady } from '../rules/policy-not-ready.ts';
import { rule as policyWithEntries } from '../rules/policy-with-entries.ts';
import { rule as removedUnretired } from '../rules/removed-unretired.ts';
import { rule as renamedFile } from '../rules/renamed-file.ts';
import { rule as replacesNothing } from '../rules/replaces-nothing.ts';
import { rule as requiredToAnnounce } from '../rules/required-to-announce.ts';
import { rule as requiredToList } from '../rules/required-to-list.ts';
import { rule as retiredForGood } from '../rules/retired-for-good.ts';
import { rule as retiredId } from '../rules/retired-id.ts';
import { rule as reviewOverdue } from '../rules/review-overdue.ts';
import { rule as shorterGroup } from '../rules/shorter-group.ts';
import { rule as statedUnknown } from '../rules/stated-unknown.ts';
import { rule as transferMissing } from '../rules/transfer-missing.ts';
import { rule as unexpectedFile } from '../rules/unexpected-file.ts';
import { rule as unknownCategory } from '../rules/unknown-category.ts';
import { rule as unknownCountry } from '../rules/unknown-country.ts';
import { rule as unknownField } from '../rules/unknown-field.ts';
import { rule as unknownGroup } from '../rules/unknown-group.ts';
import { rule as unknownHolidays } from '../rules/unknown-holidays.ts';
import { rule as unknownTerm } from '../rules/unknown-term.ts';
import { rule as unknownTimeZone } from '../rules/unknown-time-zone.ts';
import { rule as unreadableFile } from '../rules/unreadable-file.ts';
import { rule as unusableLogo } from '../rules/unusable-logo.ts';
import { rule as vaguePlace } from '../rules/vague-place.ts';
import { rule as wrongType } from '../rules/wrong-type.ts';
import { rule as yamlSyntax } from '../rules/yaml-syntax.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  brokenEmail,
  brokenLink,
  byteOrderMark,
  colourContrast,
  contactWithoutAddress,
  dateOrder,
  duplicateId,
  duplicateKey,
  duplicateService,
  emptyFile,
  fileName,
  fileTooLarge,
  hiddenCharacter,
  holidaysMissing,
  idIsFileName,
  impossibleDate,
  invalidValue,
  lineBreak,
  linkNotHttps,
  listedOnlyReason,
  looserClass,
  mailboxUnconfirmed,
  missingField,
  missingPolicy,
  noActiveChannel,
  noEntries,
  notAFile,
  notUtf8,
  personalMailbox,
  placeUnnamed,
  placeholder,
  plainYaml,
  policyLoosened,
  policyNotReady,
  policyWithEntries,
  removedUnretired,
  renamedFile,
  replacesNothing,
  requiredToAnnounce,
  requiredToList,
  retiredForGood,
  retiredId,
  reviewOverdue,
  shorterGroup,
  statedUnknown,
  transferMissing,
  unexpectedFile,
  unknownCategory,
  unknownCountry,
  unknownField,
  unknownGroup,
  unknownHolidays,
  unknownTerm,
  unknownTimeZone,
  unreadableFile,
  unusableLogo,
  vaguePlace,
  wrongType,
  yamlSyntax,
];
