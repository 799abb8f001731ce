import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import { speaksOfPlace } from './places.ts';
import type { Table } from './table.ts';

const longest = 300;

/**
 * The lines that notes get from the sentences in front of their tables: `These are located in the EU:`. Such a sentence is
 * kept where it names a place, or where lists are told apart by theirs; others only open a list.
 */
export function leadNotes(tables: readonly Table[], doubts: Doubter): string[][] {
  const leads = tables.map(({ lead }) => (lead?.text.endsWith(':') ? lastSentence(lead.text) : null));
  const differ = new Set(leads).size > 1 && !leads.includes(null);
  return tables.map(({ lead }, at) => {
    const sentence = leads[at];
    if (lead === null || sentence == null) return [];
    if ((differ || speaksOfPlace(sentence)) && sentence.length <= longest) {
      doubts.add(
        'lead-as-note',
        lead,
        `${quote(sentence)} is said of all companies of this list. It went into each note; what it says of places belongs into locations.`,
      );
      return [sentence.replace(/:$/, '.')];
    }
    doubts.add('lead-left-out', lead, `The sentence in front of this list was left out: ${quote(sentence)}`);
    return [];
  });
}

function lastSentence(text: string): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences.at(-1)?.segment ?? text;
}
