import { compareText } from '../../finding.ts';
import { escapeHtml } from '../../render/escape/html.ts';
import { oneLine } from '../../render/escape/one-line.ts';
import { pageTitle } from '../../render/opening.ts';
import type { ComingChange, PastChange } from '../../render/records.ts';
import { changeAddress, linkOf } from '../addresses.ts';
import { idsOf } from '../ids.ts';
import type { Publication } from '../publication.ts';
import { type ChangeText, changeText } from '../texts/change-text.ts';

/** The most changes that a feed holds. Readers fetch it again and again; the whole past stands in subprocessors.json. */
export const mostItems = 100;

/** One change in a feed. Its id never changes, and `updated` only moves with what has happened to the change. */
export interface FeedItem {
  readonly id: string;
  /** `null` where there is no address to link to. */
  readonly url: string | null;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly classes: readonly string[];
  /** Instants, UTC. */
  readonly published: string;
  readonly updated: string;
}

/** The changes of which something was heard last, the newest first. */
export function feedItems(publication: Publication): FeedItem[] {
  const { registry, records } = publication;
  const ids = idsOf(publication);
  return [...records.coming, ...records.past]
    .map(change => ({ change, at: lastEvent(change) }))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || compareText(a.change.id, b.change.id))
    .slice(0, mostItems)
    .map(({ change, at }) => {
      const text = changeText(change, registry.policy);
      return {
        id: ids.change(change),
        url: linkOf(changeAddress(registry.policy, change)),
        title: oneLine(text.title),
        summary: oneLine([...text.deadlines, ...text.sentences].join(' ')),
        html: htmlOf(text),
        classes: change.classes,
        published: change.announcedAt,
        updated: at,
      };
    });
}

/** The instant of what happened last; a change that was in the list before it was announced is news when announced. */
function lastEvent({ events, announcedAt }: ComingChange | PastChange): string {
  return events.at(-1)?.at ?? announcedAt;
}

/** The instant at which something in the feed last changed; without any change the first moment of what is known. */
export function feedUpdated({ records, history }: Publication, items: readonly FeedItem[]): string {
  const [newest] = items;
  if (newest !== undefined) return newest.updated;
  const day = records.lastChangedOn ?? history.versions.at(-1)?.from ?? history.from ?? '1970-01-01';
  return `${day}T00:00:00Z`;
}

/** What the feed is called; the calendar after what is in it. */
export function feedTitle({ registry: { policy } }: Publication, what = 'changes'): string {
  return oneLine(`${pageTitle(policy)}: ${what}`);
}

function htmlOf({ deadlines, sentences, entries }: ChangeText): string {
  const paragraphs = [...deadlines, ...sentences].map(sentence => `<p>${shown(sentence)}</p>`);
  const blocks = entries.map(({ title, lines }) => {
    const items = lines.map(line => `<li>${shown(line)}</li>`).join('');
    return `<p><b>${shown(title)}</b></p>${items === '' ? '' : `<ul>${items}</ul>`}`;
  });
  return [...paragraphs, ...blocks].join('');
}

function shown(text: string): string {
  return escapeHtml(oneLine(text));
}
