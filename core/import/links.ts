import { linkFault } from '../rules/broken-link.ts';
import { longestLink } from '../rules/link-not-https.ts';
import { isFiller } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import type { Cell } from './table.ts';
import { unfit } from './unfit.ts';

/** Whether the text is one https address that can be linked. */
export function isWholeLink(text: string): boolean {
  const mayStand = text.length <= longestLink && !unfit.test(text) && !isFiller(text);
  return mayStand && /^https:\/\//.test(text) && linkFault(text) === null;
}

/** The addresses that a cell names or links to; and the whole cell as it stands, where part of it could not be taken. */
export function linksIn(cell: Cell, doubts: Doubter): { links: string[]; left: string | null } {
  const links = new Set<string>();
  const shown = new Set<string>();
  let isAllTaken = true;
  for (const { text, url } of cell.links) {
    if (isWholeLink(url)) {
      links.add(url);
      for (const word of text.split(/\s/)) shown.add(word);
    } else {
      isAllTaken = false;
      doubtOf(url, cell, doubts);
    }
  }
  for (const word of cell.text.split(/[\s,;|]/).filter(one => one !== '')) {
    if (isWholeLink(word)) links.add(word);
    else if (!shown.has(word) && !/^(?:and|or|und|oder|et|ou|&|•)$/i.test(word)) {
      isAllTaken = false;
      doubtOf(word, cell, doubts);
    }
  }
  return {
    links: [...links],
    left: isAllTaken ? null : withTargets(cell, cell.text),
  };
}

function doubtOf(word: string, cell: Cell, doubts: Doubter): void {
  const key = `${cell.line}:${cell.column}`;
  if (/^https:\/\//i.test(word)) {
    doubts.once(key, 'broken-address', cell, `${quote(word)} is no whole address. It went into the note.`);
  } else {
    doubts.once(
      key,
      'link-without-https',
      cell,
      `${quote(word)} does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.`,
    );
  }
}

/** Where the links of a cell lead, if that cannot be seen. */
export function targetsOf({ links, text }: Cell): string {
  const targets = links
    .filter(({ url }) => /^(?:https?|mailto|tel):/i.test(url))
    .map(({ url }) => url.replace(/^(?:mailto|tel):/i, ''))
    .filter(target => !text.includes(target));
  return [...new Set(targets)].join(', ');
}

/** Text of a cell, and where its links lead if that cannot be seen. */
export function withTargets(cell: Cell, text: string): string {
  const targets = targetsOf(cell);
  return targets === '' ? text : `${text} (${targets})`.trim();
}
