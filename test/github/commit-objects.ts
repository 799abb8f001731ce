import type { GitObject, LooseObjects } from './loose-objects.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}
export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}
export interface Commit extends NewCommit {
  readonly sha: string;
}

/** Takes a commit apart, as Git stores it. */
export function parsedCommit({ sha, bytes }: GitObject): Commit {
  const text = bytes.toString();
  const blank = text.indexOf('\n\n');
  const headers = text
    .slice(0, blank)
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
  const all = (name: string) =>
    headers.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: signature(all('author')[0] ?? ''),
    committer: signature(all('committer')[0] ?? ''),
    message: text.slice(blank + 2).replace(/\n$/, ''),
  };
}

function signature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}

/** Stores a commit and answers its SHA. */
export function writeCommit(objects: LooseObjects, commit: NewCommit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${signed(commit.author)}`,
    `committer ${signed(commit.committer)}`,
    '',
    commit.message,
  ];
  return objects.write('commit', Buffer.from(lines.join('\n')));
}

/** Git takes these characters out of names, since they end one. */
function signed({ name, email, date }: Signature): string {
  const plain = (text: string) => text.replace(/[<>\n]/g, '').trim();
  return `${plain(name)} <${plain(email)}> ${Math.floor(date.getTime() / 1000)} +0000`;
}
