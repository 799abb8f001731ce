import { endInFull } from '../../../deadline/end-words.ts';
import { dayAsText } from '../../../render/day.ts';
import type { GroupDeadline } from '../../../render/records.ts';
import { objectingAndAsked } from '../../../render/window-end.ts';
import { type Html, html } from '../html/html.ts';

/** Until when customers can object: one sentence where all share a day, else a line for each group. */
export function deadlinesHtml(deadlines: readonly GroupDeadline[]): Html {
  if (deadlines.length === 0) return html`<p class="until">There is no time to object to this change.</p>`;
  const { objecting, asked, shared } = objectingAndAsked(deadlines);
  const [first] = objecting;
  if (shared && asked.length === 0 && first !== undefined) {
    return html`<p class="until">You can object <strong>${until(first)}</strong>.</p>`;
  }
  const lines = [
    ...(shared && first !== undefined
      ? [html`<li>You can object <strong>${until(first)}</strong>.</li>`]
      : objecting.map(
          one => html`<li><bdi>${one.label}</bdi>: you can object <strong>${until(one)}</strong>.</li>`,
        )),
    ...asked.map(
      one =>
        html`<li><bdi>${one.label}</bdi>: please answer <strong>by ${endOf(one)}</strong>; no answer means no.</li>`,
    ),
  ];
  return html`<ul class="until">${lines}</ul>`;
}

/** `until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)`. */
export function until(end: GroupDeadline): string {
  return `until ${endOf(end)}`;
}

/** `the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)`; the bare day if the record holds no more. */
function endOf(end: GroupDeadline): string {
  try {
    return endInFull(end);
  } catch {
    return `the end of ${dayAsText(end.lastDay, 'full')}`;
  }
}
