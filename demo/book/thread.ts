import type { SeenIssue } from '../../test/github/views.ts';
import { botLogin, cast, nameOf } from '../scene/cast.ts';
import type { Happening } from '../scene/happenings.ts';
import { clock } from '../telling/clock.ts';
import { html } from './escape.ts';
import { rendered, renderedOfBot } from './markdown.ts';

/** One thing on a thread, in its order. */
type Item =
  | {
      readonly kind: 'post';
      readonly at: string;
      readonly login: string | null;
      readonly body: string;
      readonly hint: string;
    }
  | { readonly kind: 'happening'; readonly at: string; readonly happening: Happening };

/** An issue or pull request as it reads at the end: what was written and what happened, in order. */
export interface Thread {
  readonly title: string;
  readonly items: readonly Item[];
}

/** @param openedAt the instant at which it was opened. */
export function threadOf(issue: SeenIssue, openedAt: string, happenings: readonly Happening[]): Thread {
  const posts = issue.comments.map(
    ({ author, body, createdAt }): Item => ({
      kind: 'post',
      at: createdAt,
      login: author,
      body,
      hint: hintOf(body),
    }),
  );
  const more = happenings.map((happening): Item => ({ kind: 'happening', at: happening.at, happening }));
  const first: Item = {
    kind: 'post',
    at: openedAt,
    login: issue.author,
    body: issue.body,
    hint: hintOf(issue.body),
  };
  // Of what bears the same time, words come before what followed from them.
  const rest = [...posts, ...more].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { title: `${issue.title} (#${issue.number})`, items: [first, ...rest] };
}

/** What the bot keeps up to date shows as it stood at the end. */
function hintOf(body: string): string {
  return /^<!-- subprocessors:(?:preview|change )/.test(body)
    ? 'kept up to date; this is how it stands at the end'
    : '';
}

export function threadMarkdown({ title, items }: Thread): string {
  const blocks = items.map(item => {
    if (item.kind === 'post') {
      const { login, at, hint, body } = item;
      return `## ${nameOf(login)} · ${clock(at)}${hint === '' ? '' : ` (${hint})`}\n\n${body.trim()}`;
    }
    const { login, what, text } = item.happening;
    const more = text === undefined ? '' : text.includes('\n') ? `:\n\n${fenced(text)}` : ` \`${text}\``;
    return `*${clock(item.at)}: ${nameOf(login)} ${what}*${more}`;
  });
  return `# ${title}\n\n${blocks.join('\n\n---\n\n')}\n`;
}

function fenced(text: string): string {
  return `~~~~\n${text.trimEnd()}\n~~~~`;
}

export function threadHtml({ title, items }: Thread, lead: string): string {
  return `<h1>${html(title)}</h1>\n<p class="lead">${html(lead)}</p>\n<ol class="thread">\n${items.map(itemHtml).join('\n')}\n</ol>`;
}

function itemHtml(item: Item): string {
  if (item.kind === 'happening') return happeningHtml(item.happening);
  const { login, at, body, hint } = item;
  const words = login === botLogin ? renderedOfBot(body) : rendered(body);
  const note = hint === '' ? '' : ` · <span class="hint">${html(hint)}</span>`;
  const isBot = login === botLogin ? ' bot' : '';
  return `<li class="post${isBot}"><article><header><h2>${who(login)}</h2> · ${when(at)}${note}</header>\n<div class="words">${words}</div></article></li>`;
}

function happeningHtml({ at, login, what, text }: Happening): string {
  const line = `<b>${html(nameOnly(login))}</b> ${html(what)}`;
  if (text === undefined) return `<li class="event">${line} · ${when(at)}</li>`;
  if (!text.includes('\n')) return `<li class="event">${line} <code>${html(text)}</code> · ${when(at)}</li>`;
  return `<li class="event"><details><summary>${line} · ${when(at)}</summary><pre tabindex="0"><code>${html(text)}</code></pre></details></li>`;
}

function who(login: string | null): string {
  const person = login === null ? undefined : cast[login];
  return person === undefined
    ? html(nameOf(login))
    : `${html(person.name)} <span class="part">${html(person.part)}</span>`;
}

function nameOnly(login: string): string {
  return cast[login]?.name ?? login;
}

/** An instant, for people and for machines. */
export function when(at: string): string {
  return `<time datetime="${html(at)}">${html(clock(at))}</time>`;
}
