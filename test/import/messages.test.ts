import { describe, expect, test } from 'vitest';
import type { doubts } from '../../core/import/doubts.ts';
import { imported } from './imported.ts';

/** For each thing an import can say, a source that makes it say it, and what is said. */
const staged: Readonly<Record<keyof typeof doubts, readonly [file: string, text: string, said: string]>> = {
  'empty-source': ['a.csv', '', '1:1 error empty-source: There is nothing in it.'],
  'not-text': [
    'a.csv',
    '%PDF',
    '1:1 error not-text: This is a PDF file. Copy the table out of it into a text file, or export the page it was printed from.',
  ],
  'too-large': [
    'a.csv',
    'a'.repeat(33 * 1024 * 1024),
    '1:1 error too-large: The source has more than 32 MiB. A list of companies is a thousandth of that: cut out the part that is it.',
  ],
  syntax: ['a.json', '{', '1:2 error syntax: This is not JSON: CloseBraceExpected.'],
  'no-list': [
    'a.md',
    'We use Alpha.',
    '1:1 error no-list: There is no table and no list of companies in it. A list in running text is not read: put each company on a line or in a row of its own.',
  ],
  'no-name-column': [
    'a.csv',
    'Plan,Cost\nA,1',
    '1:1 error no-name-column: No column of this table is known to name companies. It begins with "Plan", "Cost". Say which one does: --map "<heading>=service".',
  ],
  'row-without-name': [
    'a.csv',
    'Name,Purpose\n,Mail',
    '2:1 warning row-without-name: This row names no company and was left out: ",Mail"',
  ],
  'garbled-row': [
    'a.csv',
    'Name,Legal name,Contact,Website\nx,Inc,or,mapo',
    '2:1 warning garbled-row: Hardly anything in this row can be right, beginning with the name "x". It was left out: "x,Inc,or,mapo"',
  ],
  'name-is-no-company': [
    'a.csv',
    'Name,Purpose\nwww.x.example,Mail',
    '2:1 warning name-is-no-company: "www.x.example" is no name of a company. The row was left out: "www.x.example,Mail"',
  ],
  'row-as-heading': [
    'a.md',
    '|Name|Purpose|\n|-|-|\n|**Tools**||\n|Alpha|Mail|\n',
    '3:1 warning row-as-heading: This row has one cell, "Tools". It was taken for a heading of the rows below it. If it is a company, its entry is missing.',
  ],
  'name-only': [
    'a.csv',
    'Name,Purpose\nTools,\nAlpha,Mail',
    '2:1 warning name-only: This row has a name and nothing else: "Tools". It was taken for a company. If it is a heading of the rows below it, delete its file and sort them under it.',
  ],
  'same-row': [
    'a.csv',
    'Name,Purpose\nAlpha,Mail\nAlpha,Mail',
    '3:1 note same-row: "Alpha" stands on line 2 already, and nothing here contradicts it. Both rows are one entry.',
  ],
  'merged-rows': [
    'a.csv',
    'Name,Purpose\nAlpha,Mail\nAlpha,Chat',
    '3:1 warning merged-rows: "Alpha" stands on line 2 already, and differs in purpose. Both rows are one entry now. If they are two services, give each its own name in the source and import again.',
  ],
  'list-not-read': [
    'a.md',
    '# Vendors\n\n|Name|\n|-|\n|Alpha|\n\n* Beta Ltd\n',
    '7:1 warning list-not-read: This list of 1 may name companies too. It was not read, because the tables were. If it belongs to them, put it into a file of its own and import that as well.',
  ],
  'table-not-read': [
    'a.md',
    '|Name|\n|-|\n|Alpha|\n\nx\n\n|Plan|\n|-|\n|Pro|\n',
    '7:1 note table-not-read: No column of this table is known to name companies, so it was not read. It begins with "Plan".',
  ],
  'struck-out': [
    'a.md',
    '|Name|\n|-|\n|~~Alpha~~|\n',
    '3:2 warning struck-out: "Alpha" is struck out: it may have left the list. It was imported all the same; if it has left, delete its file.',
  ],
  'space-in-address': [
    'a.csv',
    'Name,Contact\nAlpha,a- b@alpha.example',
    '2:7 warning space-in-address: "a- b@alpha.example": there is a space inside the address, or there are words beside it. It was not repaired and is no contact; it went into the note.',
  ],
  'several-mailboxes': [
    'a.csv',
    'Name,Contact\nAlpha,a@alpha.example OR b@alpha.example',
    '2:7 warning several-mailboxes: "a@alpha.example OR b@alpha.example": both addresses were taken, as two contacts. Is that meant, or is only one of them for questions about personal data?',
  ],
  'contact-without-address': [
    'a.csv',
    'Name,Contact\nAlpha,Alpha Contact',
    '2:7 warning contact-without-address: "Alpha Contact" is no address. If it was a link, its target is lost in this source: add it as `url:` with a `label:`. The words went into the note.',
  ],
  'other-company-mailbox': [
    'a.csv',
    'Name,Contact,Website\nAlpha,a@beta.example,https://alpha.example',
    '2:1 warning other-company-mailbox: "a@beta.example" is at none of its own domains. It was taken for "Alpha" as it stands: is that meant, or did it slip in from another row?',
  ],
  'broken-address': [
    'a.csv',
    'Name,Contact\nAlpha,a@alpha',
    '2:7 warning broken-address: "a@alpha" is no whole address. It is no contact; it went into the note.',
  ],
  'link-without-https': [
    'a.csv',
    'Name,Website\nAlpha,alpha.example',
    '2:7 warning link-without-https: "alpha.example" does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.',
  ],
  'several-websites': [
    'a.csv',
    'Name,Website\nAlpha,https://a.example https://b.example',
    '2:7 note several-websites: "https://a.example https://b.example": these are 2 websites now. If one of them is a privacy page, it belongs into privacy_url.',
  ],
  'cut-name': [
    'a.csv',
    'Name,Legal name\nAlpha,"Alpha Holdings,"',
    '2:8 warning cut-name: "Alpha Holdings," ends in the middle: its other half may stand on the next line of the source. It was taken as it stands.',
  ],
  'bare-legal-form': [
    'a.csv',
    'Name,Legal name\nAlpha,Inc.',
    '2:7 warning bare-legal-form: "Inc." is a legal form and no name. It was taken as it stands.',
  ],
  'several-lines': [
    'a.csv',
    'Name,Purpose\n"Alpha\nAlpha Inc",Mail',
    '2:2 note several-lines: "Alpha⏎Alpha Inc": the first line was taken as the name, "Alpha Inc" went into the note. If that is the legal name, write it as `legal_name`.',
  ],
  'hidden-character': [
    'a.csv',
    'Name,Purpose\nAl\u200Bpha,Mail',
    '2:1 warning hidden-character: "AlU+200Bpha" holds what cannot be seen (U+200B). It was taken out.',
  ],
  'lost-letter': [
    'a.csv',
    'Name,Purpose\nAl\uFFFDpha,Mail',
    '2:1 warning lost-letter: A letter was lost in "Al�pha" when the text was copied or saved (U+FFFD stands in its place). The mark was taken out: write the letter again.',
  ],
  'not-stated': [
    'a.csv',
    'Name,Purpose\nAlpha,N/A',
    '2:7 note not-stated: "N/A" under "Purpose" says nothing and was read as not stated, here and wherever it stands in this column.',
  ],
  footnote: [
    'a.csv',
    'Name,Purpose\nAlpha*,Mail',
    '2:1 warning footnote: "Alpha*" has the mark "*", and no footnote of that mark was found. Look up what it says.',
  ],
  'too-long': [
    'a.csv',
    `Name,Purpose\nAlpha,${'x'.repeat(1001)}`,
    '2:7 warning too-long: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 1001 characters; purpose may have 1000. It went into the note.',
  ],
  'place-kind-unknown': [
    'a.csv',
    'Name,Location\nAlpha,DE',
    '2:7 note place-kind-unknown: The column "Location" names places, and not whether data lie there, or are reached from there. It went into the note. If you know it: --map "Location=locations.hosting".',
  ],
  'place-unread': [
    'a.csv',
    'Name,Hosting location\nAlpha,Mars',
    '2:7 warning place-unread: "Mars" is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.',
  ],
  'unsplit-terms': [
    'a.csv',
    'Name,Data\nAlpha,"a, b"',
    '2:8 note unsplit-terms: "a, b" was taken as one term, for a comma can stand within a term too. Make a list of it, an item each; the same holds wherever this column has commas.',
  ],
  'date-unread': [
    'a.csv',
    'Name,Since\nAlpha,1/2/2024',
    '2:7 warning date-unread: "1/2/2024" is not written as year-month-day, and could be read in two ways. It went into the note.',
  ],
  'transfer-unread': [
    'a.csv',
    'Name,Safeguards\nAlpha,some',
    '2:7 warning transfer-unread: "some" is not exactly one of the grounds that transfer.mechanism knows. It went into the note.',
  ],
  'name-for-both': [
    'a.csv',
    'Legal name,Purpose\nAlpha Inc,Mail',
    '2:1 note name-for-both: The list names legal entities and no services, as here "Alpha Inc". The name was taken for both; write the name that customers know as `service`.',
  ],
  'company-beside-service': [
    'a.csv',
    'Vendor,Product\nAlpha,Mailer',
    '2:1 note company-beside-service: "Alpha" stands beside the service "Mailer", without a legal form. It went into the note: it may be a brand, and legal_name is the name in the register. If it is that: --map "<heading>=legal_name".',
  ],
  'service-as-purpose': [
    'a.csv',
    'Vendor,Service\nAlpha,Mail',
    '1:8 note service-as-purpose: The column "Service" stands beside the companies and was read as what they do. If it names their products: --map "Service=service".',
  ],
  'unknown-column': [
    'a.csv',
    'Name,Purpose,Colour\nAlpha,Mail,red',
    '1:14 note unknown-column: Nothing is known of a column "Colour". What stands in it went into the note. If it is a field: --map "Colour=<field>"; to leave it out: --map "Colour=-".',
  ],
  'second-column': [
    'a.csv',
    'Name,Purpose,Description\nAlpha,Mail,More',
    '1:14 note second-column: There is a column for purpose already. What stands under "Description" went into the note.',
  ],
  'too-many-cells': [
    'a.csv',
    'Name,Purpose\nAlpha,Mail,more',
    '2:12 warning too-many-cells: "more" stands under no heading: is there a separator too many in this row? It went into the note. The row: "Alpha,Mail,more"',
  ],
  'lead-as-note': [
    'a.md',
    '# Vendors\n\nThese are in Germany:\n\n* Alpha Ltd\n',
    '3:1 note lead-as-note: "These are in Germany:" is said of all companies of this list. It went into each note; what it says of places belongs into locations.',
  ],
  'lead-left-out': [
    'a.md',
    '# Vendors\n\nThese are our vendors:\n\n* Alpha Ltd\n',
    '3:1 note lead-left-out: The sentence in front of this list was left out: "These are our vendors:"',
  ],
  'default-category': [
    'a.csv',
    'Name,Purpose\nAlpha,Mail',
    '2:1 note default-category: No heading and no column says in which category this company is, or those after it that have none: they are in "A". Name another with --category, or sort them later.',
  ],
  'heading-above': [
    'a.md',
    '# x\n\n## EU\n\n### Mail\n\n|Name|\n|-|\n|Alpha|\n',
    '3:1 note heading-above: The heading "EU" stands over "Mail" and is no category: what it says is in no entry. If it matters, write it into the notes of the companies below it.',
  ],
  'heading-shortened': [
    'a.md',
    '# x\n\n## List of third party subprocessors Mail\n\n|Name|\n|-|\n|Alpha|\n',
    '3:1 note heading-shortened: The heading "List of third party subprocessors Mail" was shortened to the category "Mail". If its beginning belongs to it, change the label in registry.yaml.',
  ],
  'id-from-hash': [
    'a.csv',
    'Name,Purpose\n株式会社,Mail',
    '2:1 note id-from-hash: "株式会社" has no letter that a file name may have, so the file is entry-9235dfb3.yaml. Give it a better name now: an id stays for ever once it is merged.',
  ],
  'no-headings': [
    'a.txt',
    'Name\tPurpose\nAlpha\tMail\n\nMore\n\nBeta\tChat\n',
    '6:1 warning no-headings: These rows have no headings of their own. The ones of the table above were taken.',
  ],
  'stands-already': [
    'a.csv',
    'Name,Purpose\nStanding,Mail',
    '2:1 note stands-already: "Standing" stands in the registry already, as "standing". Nothing was written for it.',
  ],
};

describe('everything an import can say', () => {
  const standing = {
    hasPolicy: true,
    categories: [{ id: 'a', label: 'A' }],
    ids: new Set(['standing']),
    entries: [{ id: 'standing', service: 'Standing', legalName: null }],
  };
  test.each(Object.entries(staged))('%s', async (id, [file, text, said]) => {
    const { findings } = await imported(file, text, { standing });
    const found = findings.filter(
      ({ rule }) => id === 'default-category' || rule !== 'import/default-category',
    );
    expect(
      found.map(
        one =>
          `${one.line}:${one.column} ${one.severity} ${one.rule.slice('import/'.length)}: ${one.message}`,
      ),
    ).toEqual([said]);
    expect(found[0]).toMatchObject({ file, endLine: found[0]?.line, endColumn: found[0]?.column });
  });
});
