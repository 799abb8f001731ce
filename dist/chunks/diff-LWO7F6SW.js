import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadEntries,
  styled,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import {
  termInWords
} from "./chunk-E6ZPI4AI.js";
import {
  LocalError,
  comparePolicies,
  compareRegistries,
  counted,
  reportOf,
  safeLine,
  shownDigest,
  treatments,
  wordsOf
} from "./chunk-YNOKW5L3.js";

// cli/diff.ts
async function diff(options, io) {
  const left = await loadEntries(io, options.before, options.dir);
  const before = left.loaded?.registry ?? null;
  const right = await loadEntries(io, options.after, options.dir, before === null ? {} : { before });
  const after = right.loaded?.registry ?? null;
  const sides = [left, right];
  const faulty = sides.filter(({ loaded }) => loaded !== null && loaded.registry === null);
  for (const { name, loaded } of faulty) {
    io.stderr.write(`${name} has errors and cannot be compared:
`);
    if (loaded !== null && options.format === "text") writeFindings(io.stderr, loaded);
  }
  if (faulty.length > 0) {
    const findings = faulty.flatMap(({ loaded }) => loaded === null ? [] : reportOf(loaded).findings);
    if (options.format === "json") writeJson(io.stdout, { findings });
    return 1;
  }
  for (const side of sides) sayIfEmpty(side, io.stderr);
  for (const side of sides) sayIfOpen(side, io.stderr);
  const isOpen = sides.some(({ standIn }) => standIn === true);
  const policy = (before ?? after)?.policy;
  if (policy === void 0) {
    throw new LocalError(`Neither ${options.before} nor ${options.after} has a registry in ${options.dir}.`);
  }
  const empty = { policy, entries: [], retired: [] };
  const change = compareRegistries(before ?? empty, after ?? empty);
  const terms = before && after && !isOpen ? comparePolicies(before.policy, after.policy) : [];
  if (terms.length > 0) {
    const lines = terms.map((term) => `  ${safeLine(termInWords(term))}
`);
    io.stderr.write(`Only entries are compared. The policy differs too:
${lines.join("")}`);
  }
  if (options.format === "json") writeJson(io.stdout, plain(change, isOpen));
  else writeChange(change, (after ?? empty).policy, io.stdout, isOpen);
  return change.changes.length === 0 ? 0 : 1;
}
function sayIfEmpty({ name, loaded }, stderr) {
  if (loaded === null) stderr.write(`${name} has no registry yet; it is compared as an empty list.
`);
}
function sayIfOpen({ name, standIn }, stderr) {
  if (standIn === true) {
    stderr.write(
      `The policy of ${name} is not complete, so its entries are compared by what holds by default, and there is no digest. What is missing: subprocessor-registry validate ${name}
`
    );
  }
}
function plain({ changes, digest }, isOpen) {
  return {
    changes: changes.map(({ entry, class: name, treatment, fields }) => ({
      entry,
      class: name,
      treatment,
      fields: fields.map(({ path, before, after }) => ({ path, before, after }))
    })),
    digest: isOpen ? null : digest
  };
}
function writeChange({ changes, digest }, policy, stdout, isOpen) {
  if (changes.length === 0) {
    stdout.write("No difference in meaning.\n");
    return;
  }
  const sorted = treatments.flatMap((treatment) => changes.filter((change) => change.treatment === treatment));
  const blocks = sorted.map((change) => block(change, policy, stdout));
  const differ = counted(changes.length, "entry differs", "entries differ");
  const last = isOpen ? differ : `${differ} · digest ${shownDigest(digest)}`;
  stdout.write(`${[...blocks, last].join("\n\n")}
`);
}
var colours = {
  window: "red",
  notice: "yellow",
  changelog: "blue",
  silent: "dim"
};
function block(change, policy, stream) {
  const { title, lines, treatment } = wordsOf(change, policy);
  return [
    styled("bold", safeLine(title), stream),
    `  ${styled(colours[change.treatment], treatment, stream)} (${change.class} of ${safeLine(change.entry)})`,
    ...lines.map((line) => `  ${safeLine(line)}`)
  ].join("\n");
}
export {
  diff
};
