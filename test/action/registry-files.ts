/** A small registry of invented companies, as files of a repository. */
const policy = `publisher:
  name: Example Calls
  contact: privacy@calls.example
categories:
  - id: infrastructure
    label: Infrastructure
  - id: support
    label: Customer support
window:
  days: 15
  time_zone: Europe/Berlin
  holidays: DE
objections:
  email: objections@calls.example
channels:
  - id: customers
    kind: email
    required: true
`;

interface EntryOptions {
  readonly service?: string;
  readonly legalName?: string;
  readonly category?: string;
  readonly purpose?: string;
  readonly contact?: string;
}

/** An entry with everything that an announcement needs. */
export function entry(options: EntryOptions = {}): string {
  const { service = 'Example Hosting', legalName = 'Example Hosting GmbH' } = options;
  const {
    category = 'infrastructure',
    purpose = 'Runs the servers.',
    contact = 'privacy@hosting.example',
  } = options;
  return `service: ${JSON.stringify(service)}
legal_name: ${JSON.stringify(legalName)}
category: ${category}
website: https://hosting.example/
contact:
  - email: ${contact}
purpose: ${JSON.stringify(purpose)}
data: [call audio]
data_subjects: [callers]
locations:
  - {country: DE, kind: hosting}
established_in: DE
used_from: 2027-01-04
`;
}

export const hosting = 'registry/subprocessors/example-hosting.yaml';
export const speech = 'registry/subprocessors/example-speech.yaml';
export const policyFile = 'registry/registry.yaml';

/** The entry that a vendor proposes in most stories, right in every line. */
export const goodSpeech: string = entry({
  service: 'Example Speech',
  legalName: 'Example Speech GmbH',
  purpose: 'Turns call recordings into text.',
  contact: 'privacy@speech.example',
});

/** The repository before anything happens: a policy and one entry. */
export const registryFiles: Readonly<Record<string, string>> = {
  'README.md': '# Registry\n',
  [policyFile]: policy,
  [hosting]: entry(),
};
