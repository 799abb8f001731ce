import { markdownLink, markdownText } from '../render/escape/markdown.ts';

/** What the page for vendors needs to know. */
export interface Contributing {
  readonly publisher: string;
  readonly contact: string;
  /** Address of the repository, `https://host/owner/name`; `null` if it is not known yet. */
  readonly repository: string | null;
  readonly branch: string;
  /** Where the tool's documentation stands, with a slash at the end; `null` if that is not known. */
  readonly docs: string | null;
}

/** What a new entry begins with: every field, with a word on each. An empty one is a finding, and says what it wants. */
const newEntry = `# One company doing one service. All of this is public. What is not known yet: write it as  unknown: <whom you asked>
service: # the product or brand, as customers know it
legal_name: # the company's name as its register has it
category: # one of the ids under categories: in registry/registry.yaml
website: # https://…
contact:
  - email: # a shared mailbox such as privacy@…, never a person's
purpose: # what you will do with the data, in one or two sentences that a customer understands
data: # which personal data, each on a line of its own
  -
data_subjects: # whose data
  -
locations: # where data are, and from where they can be reached
  - country: # two letters, such as DE
    kind: # hosting, support or remote-access
established_in: # country of the legal entity, two letters
used_from: # first day, as 2027-01-04
`;

/** The address that opens the server's editor on a new entry. */
export function newEntryLink(repository: string, branch: string): string {
  const query = new URLSearchParams({ filename: 'your-service.yaml', value: newEntry });
  const path = branch.split('/').map(encodeURIComponent).join('/');
  // A plus sign for a space is read as one by forms only.
  return `${repository}/new/${path}/registry/subprocessors?${query.toString().replaceAll('+', '%20')}`;
}

/** CONTRIBUTING.md of a repository that holds a list: how a vendor proposes a change, with a browser and nothing else. */
export function contributingText({ publisher, contact, repository, branch, docs }: Contributing): string {
  const name = markdownText(publisher);
  const meanings =
    docs === null
      ? '[What each means](schemas/entry.schema.json) stands in the schema, under `description`'
      : `[What each means](${docs}entry.md), and [what is checked](${docs}rules/index.md)`;
  const add =
    repository === null
      ? 'add a file `registry/subprocessors/your-service.yaml`, with another one as a pattern'
      : '[start a new file here][new], and name it after your service';
  return `# Propose a change to this list

This is the list of companies that handle personal data for the customers of ${name}. A change is proposed as a pull request. You need an account here and a browser.

1. **A new company**: ${add}. **A change**: open the file under \`registry/subprocessors/\` and edit it. **No longer used**: say so to
   ${mail(contact)}; we do the rest.
2. Fill in the fields. ${meanings}. If you do not know one, write \`unknown: <whom you asked>\` in its place.
3. Give a shared mailbox as contact, not a person's. **Everything here is public and stays in the history**, the pull request and its comments too: no prices, no
   contracts, no names of persons.
4. Send it as a pull request, one for each change, and answer its questions. A check runs; what it finds stands beside the line and says what to do.
5. A person reads it and decides. It is a proposal: customers are told first and have time to object, before anything starts. Please open it well before
   the change happens, not after.

You are a customer and want to object? That is done on the issue of the change or by mail; [registry/registry.yaml](registry/registry.yaml) has the address under \`objections:\`. Questions about this list: ${mail(contact)}.
${repository === null ? '' : `\n[new]: ${newEntryLink(repository, branch)}\n`}`;
}

function mail(address: string): string {
  return markdownLink(address, `mailto:${address}`);
}
