/**
 * The longest body that is written, in characters. GitHub takes 65,536; the rest is room for characters that it counts
 * twice.
 */
const longestBody = 60_000;

/** A part of a body. What may be left out is left out from the end when there is no room. */
export interface Section {
  readonly text: string;
  readonly optional?: boolean;
}

/** Joins the sections that say something; without room, optional ones go, and a sentence says where the rest is. */
export function withinLimit(sections: readonly Section[], pointer: string, most = longestBody): string {
  const kept = sections.filter(({ text }) => text !== '');
  let room = most - kept.reduce((sum, { text }) => sum + text.length + 2, 0);
  if (room >= 0) return joined(kept);
  room -= pointer.length + 2;
  const left = new Set<Section>();
  for (const section of kept.toReversed()) {
    if (room >= 0) break;
    if (section.optional !== true) continue;
    left.add(section);
    room += section.text.length + 2;
  }
  const last = kept.findLastIndex(section => left.has(section));
  return joined(
    kept.flatMap((section, index) =>
      left.has(section) ? (index === last ? [{ text: pointer }] : []) : [section],
    ),
  );
}

/** No line end at the end: whether GitHub keeps one is nothing to depend on when texts are compared. */
function joined(sections: readonly Section[]): string {
  return sections.map(({ text }) => text).join('\n\n');
}
