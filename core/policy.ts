import type { ChangeClass, Treatment } from './change/class.ts';
import { defaultTreatment } from './change/class.ts';
import type { PolicyFile } from './generated/policy.ts';

export type { PolicyFile } from './generated/policy.ts';

export type HomeArea = NonNullable<PolicyFile['home_area']>;
export type Term = PolicyFile['categories'][number];
export type Channel = NonNullable<PolicyFile['channels']>[number];
export type VocabularyName = keyof NonNullable<PolicyFile['vocabulary']>;
export type RequirableField = NonNullable<NonNullable<PolicyFile['require']>['listed']>[number];

/** The terms by which the time to object is counted. Days are whole days. */
export interface Window {
  readonly days: number;
  readonly counting: 'calendar' | 'working';
  readonly rolls_over: boolean;
  readonly time_zone: string;
  /** Country, or country and region, whose public holidays count. */
  readonly holidays?: string;
  readonly presumed_receipt_days: number;
}

/** Customers whose contracts share terms, under a neutral name. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** GDPR Art. 28(2): under `specific`, silence is a no. */
  readonly authorisation: 'general' | 'specific';
  /** The policy's window with this group's own terms in it. */
  readonly window: Window;
}

/** The policy with every default filled in. */
export interface Policy
  extends Omit<PolicyFile, 'window' | 'groups' | 'channels' | 'objections' | 'classes' | 'require'> {
  readonly home_area: HomeArea;
  readonly window: Window;
  readonly groups: readonly Group[];
  readonly channels: readonly (Channel & { readonly required: boolean })[];
  readonly objections: {
    readonly email: string;
    readonly effect?: string;
    readonly confirm_mailbox_read: boolean;
  };
  readonly treatments: Readonly<Record<ChangeClass, Treatment>>;
  readonly require: {
    readonly listed: readonly RequirableField[];
    readonly announced: readonly RequirableField[];
  };
}

/** Fields an entry needs to stand in the list: the columns that published lists have. */
const requiredToList: readonly RequirableField[] = [
  'service',
  'legal_name',
  'category',
  'website',
  'contact',
];

/** Fields a customer needs to judge a change (SCC 2021/915, Annex IV: name, contact, description of the processing). */
const requiredToAnnounce: readonly RequirableField[] = [
  'purpose',
  'data',
  'data_subjects',
  'locations',
  'established_in',
  'used_from',
];

/** The policy that a valid file holds, with every default filled in. */
export function policyOf(file: PolicyFile): Policy {
  const { window, groups, channels, objections, classes, require, ...rest } = file;
  const terms: Window = { counting: 'calendar', rolls_over: true, presumed_receipt_days: 1, ...window };
  return {
    ...rest,
    home_area: file.home_area ?? 'EEA',
    window: terms,
    groups: (groups ?? [{ id: 'standard' }]).map(group => ({
      id: group.id,
      label: group.label ?? group.id,
      authorisation: group.authorisation ?? 'general',
      window: { ...terms, days: group.days ?? terms.days },
    })),
    channels: (channels ?? []).map(channel => ({ ...channel, required: channel.required ?? false })),
    objections: { confirm_mailbox_read: true, ...objections },
    treatments: { ...defaultTreatment, ...classes },
    require: {
      listed: require?.listed ?? requiredToList,
      announced: require?.announced ?? requiredToAnnounce,
    },
  };
}
