import type { EmbeddedRepository } from '../../test/github/embedded-github.ts';
import { git } from '../../test/github/git-process.ts';
import { html } from './escape.ts';
import { when } from './thread.ts';

interface Commit {
  readonly sha: string;
  readonly at: string;
  readonly author: string;
  readonly message: string;
}

/** The branch that remembers: its commits, the newest first, and its files. */
export interface Ledger {
  readonly commits: readonly Commit[];
  readonly files: Readonly<Record<string, string>>;
}

export function ledgerOf(repo: EmbeddedRepository): Ledger {
  const log = git(repo.gitFolder, ['log', '-z', '--format=%h%n%aI%n%an%n%B', 'ledger']).toString('utf8');
  const commits = log
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const [sha = '', at = '', author = '', ...message] = entry.split('\n');
      return { sha, at, author, message: message.join('\n').trim() };
    });
  return { commits, files: repo.files('ledger') };
}

/** The commits as `git log` would print them. */
export function commitsText({ commits }: Ledger): string {
  return commits
    .map(({ sha, at, author, message }) => `${sha}  ${at}  ${author}\n${message.replace(/^/gm, '    ')}\n`)
    .join('\n');
}

export function ledgerHtml({ commits, files }: Ledger): string {
  const rows = [...commits]
    .reverse()
    .map(
      ({ sha, at, message }) =>
        `<li><code>${html(sha)}</code> ${when(at)}<br>${html(message).replaceAll('\n\n', '<br>').replaceAll('\n', '<br>')}</li>`,
    );
  const sections = Object.entries(files).map(
    ([path, text]) =>
      `<section><h3><a href="ledger/${html(path)}">${html(path)}</a></h3><pre tabindex="0"><code>${html(text)}</code></pre></section>`,
  );
  return `<h1>The ledger</h1>
<p class="lead">A branch of the repository that only the bot writes. It holds who announced what and when, which notice went out on which channel, every comment and objection by number, time and hash, and what staff did. It holds no customer’s name, no address and no words of theirs.</p>
<h2>Its commits</h2>
<ol class="commits">${rows.join('\n')}</ol>
<h2>Its files</h2>
${sections.join('\n')}`;
}
