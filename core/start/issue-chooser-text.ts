import { commentText, yamlText } from './yaml-text.ts';

export interface IssueChooser {
  /** Shared mailbox for objections. */
  readonly objections: string;
  /** Shared mailbox for questions. */
  readonly contact: string;
  /** Address of the repository, `https://host/owner/name`. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * `.github/ISSUE_TEMPLATE/config.yml`: what stands above the button for a new issue, the private way first. GitHub shows
 * only links that begin with https there, so the mailboxes stand in the words beside them.
 */
export function issueChooserText({ objections, contact, repository, branch }: IssueChooser): string {
  const page = `${repository}/blob/published/SUBPROCESSORS.md`;
  const chooser = {
    blank_issues_enabled: true,
    contact_links: [
      {
        name: 'Object to a change, not in public',
        url: `${page}#how-to-object`,
        about: `Write to ${objections} and say which change you mean. You need no account, and reasons help but are not needed.`,
      },
      {
        name: 'Ask about this list, not in public',
        url: page,
        about: `Write to ${contact}.`,
      },
      {
        name: 'Propose a change, as a vendor',
        url: `${repository}/blob/${branch}/CONTRIBUTING.md`,
        about: 'Changes to the list come as pull requests; a browser is enough.',
      },
    ],
  };
  return `${commentText('What people see before they open an issue here. Only https addresses are shown, so mailboxes stand in the text.')}\n${yamlText(chooser)}`;
}
