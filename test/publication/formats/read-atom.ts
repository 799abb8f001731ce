import { SaxesParser } from 'saxes';

/** An element of an XML document, as a strict reader sees it. */
export interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const atomSpace = 'http://www.w3.org/2005/Atom';

/** Reads XML with a parser that refuses whatever is not well-formed. @throws Error where it is not. */
export function readXml(text: string): Element {
  type Open = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [{ name: '', uri: '', attributes: {}, children: [], text: '' }];
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const pairs = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element: Open = { name: local, uri, attributes: Object.fromEntries(pairs), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (more: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

/** The elements of this name right below. */
export function all({ children }: Element, name: string): Element[] {
  return children.filter(child => child.name === name && child.uri === atomSpace);
}

/** The text of the only element of this name; `null` if there is none. @throws Error if there are more. */
export function textOf(element: Element, name: string): string | null {
  const found = all(element, name);
  if (found.length > 1) throw new Error(`There are ${found.length} <${name}>.`);
  return found[0]?.text ?? null;
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * What is wrong with an Atom feed by RFC 4287, every MUST of it that a feed of ours comes near; nothing if it is sound.
 */
export function atomFaults(text: string): string[] {
  const feed = readXml(text);
  const faults: string[] = [];
  const must = (isSo: boolean, fault: string) => void (isSo || faults.push(fault));
  must(feed.name === 'feed' && feed.uri === atomSpace, '2: the document is a feed');
  must(all(feed, 'author').length > 0, '4.1.1: a feed has an author');
  must(
    all(feed, 'author').every(author => (textOf(author, 'name') ?? '') !== ''),
    '3.2.1: a person has a name',
  );
  const common = (element: Element, where: string) => {
    must(all(element, 'id').length === 1, `4.1: one id in ${where}`);
    must(all(element, 'title').length === 1, `4.1: one title in ${where}`);
    must(all(element, 'updated').length === 1, `4.1: one updated in ${where}`);
    must(
      /^(?:urn:uuid:[0-9a-f-]{36}|https:\/\/\S+)$/.test(textOf(element, 'id') ?? ''),
      `4.2.6: an IRI in ${where}`,
    );
    for (const name of ['updated', 'published'])
      must(
        all(element, name).every(date => rfc3339.test(date.text)),
        `3.3: ${name} of ${where} is a date`,
      );
    const alternates = all(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    must(alternates.length <= 1, `4.1: one alternate of a type in ${where}`);
    for (const { attributes } of all(element, 'link'))
      must(URL.canParse(attributes['href'] ?? ''), `4.2.7.1: href of ${where}`);
    for (const title of all(element, 'title')) must(title.children.length === 0, `3.1.1.1: text in ${where}`);
  };
  common(feed, 'the feed');
  const entries = all(feed, 'entry');
  for (const [index, entry] of entries.entries()) {
    common(entry, `entry ${index}`);
    must(all(entry, 'content').length === 1, `4.1.2: an entry has content or an alternate link`);
    must(all(entry, 'summary').length <= 1, '4.1.2: one summary');
    for (const content of all(entry, 'content'))
      must(
        content.attributes['type'] === 'html' && content.children.length === 0,
        '4.1.3.3: HTML is escaped',
      );
    for (const category of all(entry, 'category'))
      must((category.attributes['term'] ?? '') !== '', '4.2.2.1: a category has a term');
  }
  const ids = entries.map(entry => textOf(entry, 'id'));
  must(new Set(ids).size === ids.length, '4.1.1: no two entries of one id');
  return faults;
}
