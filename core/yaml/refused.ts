import { type Document, isAlias, isCollection, isMap, isScalar, type Node, visit } from 'yaml';
import { extentOf } from './extent.ts';
import type { Slip, YamlFault } from './problem.ts';
import { maxDepth } from './too-deep.ts';

/**
 * What is valid YAML and refused all the same: anchors, aliases, tags, merge keys, fields written twice, names of
 * fields that are no text, and nesting without end. No entry needs them, and each has been used to make a file mean
 * something else than what a reader sees.
 */
export function refusedIn(text: string, document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Node(_key, node, path) {
      const [start, end] = extentOf(node);
      if (isAlias(node)) found.push({ kind: 'alias', detail: `*${node.source}`, start, end });
      else found.push(...properties(text, node));
      if (isMap(node)) found.push(...repeated(node.items.map(pair => pair.key)));
      if (isCollection(node) && path.filter(isCollection).length >= maxDepth) {
        found.push({ kind: 'depth', detail: '', start, end: start });
        return visit.BREAK;
      }
      return undefined;
    },
    Pair(_key, { key }) {
      if (isAlias(key)) return;
      const [start, end] = extentOf(key as Node);
      if (isScalar(key) && key.value !== null) {
        if (key.value === '<<' && key.type === 'PLAIN')
          found.push({ kind: 'merge-key', detail: '<<', start, end });
      } else if (text[start] === '-') {
        // The item of a list where a field should be.
        found.push({ kind: 'syntax', detail: 'dash' satisfies Slip, start, end: start + 1 });
      } else {
        found.push({ kind: 'field-name', detail: '', start, end });
      }
    },
  });
  return found;
}

/** The line that changes how the file is read (`%YAML`, `%TAG`), if the file begins with one. */
export function directiveOf(text: string): YamlFault | null {
  const before = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  if (text[before] !== '%') return null;
  const line = text.slice(before).replace(/[\r\n].*/s, '');
  return { kind: 'directive', detail: line, start: before, end: before + line.length };
}

/** Anchor and tag stand before the value they belong to, at times on the line above. */
function* properties(text: string, node: Node): Generator<YamlFault> {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const [value] = extentOf(node);
  if (anchor !== undefined) {
    const start = Math.max(0, text.lastIndexOf(`&${anchor}`, value));
    yield { kind: 'alias', detail: `&${anchor}`, start, end: start + anchor.length + 1 };
  }
  if (tag !== undefined) {
    const from = Math.max(0, value - 200);
    const written = /(?<!\S)(!\S*)(?:\s+&\S+)?\s*$/.exec(text.slice(from, value));
    const start = written === null ? value : from + written.index;
    const detail = written?.[1] ?? tag;
    yield { kind: 'tag', detail, start, end: written === null ? start : start + detail.length };
  }
}

function* repeated(keys: readonly unknown[]): Generator<YamlFault> {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key) || key.value === null) continue;
    const name = String(key.value);
    const [start, end] = extentOf(key);
    if (seen.has(name)) yield { kind: 'duplicate-key', detail: name, start, end };
    seen.add(name);
  }
}
