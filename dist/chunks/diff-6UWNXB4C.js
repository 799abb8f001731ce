import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadSide
} from "./chunk-B54I5UQ3.js";
import {
  writeFindings,
  writeJson
} from "./chunk-IN6JTUHV.js";
import {
  wordsOf
} from "./chunk-KM4IUSDH.js";
import "./chunk-VELHWXYZ.js";
import {
  comparePolicies,
  compareRegistries,
  counted,
  safeLine,
  treatments
} from "./chunk-PREBCCB4.js";
import "./chunk-TYCNBL4D.js";
import {
  LocalError
} from "./chunk-5NYT3YLM.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-74GNIT53.js";
import "./chunk-KGNC5G7F.js";
import "./chunk-PH6FVWZT.js";

// cli/diff.ts
import { styleText } from "node:util";
async function diff(options, io) {
  const sides = [
    await loadSide(io, options.before, options.dir),
    await loadSide(io, options.after, options.dir)
  ];
  const [before, after] = sides.map(({ loaded }) => loaded?.registry ?? null);
  const faulty = sides.filter(({ loaded }) => loaded !== null && loaded.registry === null);
  for (const { name, loaded } of faulty) {
    io.stderr.write(`${name} has errors and cannot be compared:
`);
    if (loaded !== null) writeFindings(io.stderr, loaded);
  }
  if (faulty.length > 0) return 1;
  for (const side of sides) sayIfEmpty(side, io.stderr);
  const policy = (before ?? after)?.policy;
  if (policy === void 0) {
    throw new LocalError(`Neither ${options.before} nor ${options.after} has a registry in ${options.dir}.`);
  }
  const empty = { policy, entries: [], retired: [] };
  const change = compareRegistries(before ?? empty, after ?? empty);
  const terms = before && after ? comparePolicies(before.policy, after.policy).map(({ term }) => term) : [];
  if (terms.length > 0) {
    io.stderr.write(`Only entries are compared. The policy differs too: ${safeLine(terms.join(", "))}.
`);
  }
  if (options.format === "json") writeJson(io.stdout, plain(change));
  else writeChange(change, (after ?? empty).policy, io.stdout);
  return change.changes.length === 0 ? 0 : 1;
}
function sayIfEmpty({ name, loaded }, stderr) {
  if (loaded === null) stderr.write(`${name} has no registry yet; it is compared as an empty list.
`);
}
function plain({ changes, digest }) {
  return {
    changes: changes.map(({ entry, class: name, treatment, fields }) => ({
      entry,
      class: name,
      treatment,
      fields: fields.map(({ path, before, after }) => ({ path, before, after }))
    })),
    digest
  };
}
function writeChange({ changes, digest }, policy, stdout) {
  if (changes.length === 0) {
    stdout.write("No difference in meaning.\n");
    return;
  }
  const sorted = treatments.flatMap((treatment) => changes.filter((change) => change.treatment === treatment));
  const blocks = sorted.map((change) => block(change, policy, stdout));
  const last = `${counted(changes.length, "entry differs", "entries differ")} · digest ${digest.slice(0, 8)}`;
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
    styleText("bold", safeLine(title), { stream }),
    `  ${styleText(colours[change.treatment], treatment, { stream })} (${change.class} of ${safeLine(change.entry)})`,
    ...lines.map((line) => `  ${safeLine(line)}`)
  ].join("\n");
}
export {
  diff
};
