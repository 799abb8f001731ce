import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadSide
} from "./chunk-X4XYQWJR.js";
import {
  writeFindings,
  writeJson
} from "./chunk-NAJZMSSE.js";
import {
  styled
} from "./chunk-DRTALQIM.js";
import {
  termInWords
} from "./chunk-HEAJN6I5.js";
import "./chunk-LTTKQ7RY.js";
import "./chunk-G5EA5EIS.js";
import {
  comparePolicies,
  compareRegistries,
  reportOf,
  treatments
} from "./chunk-I2REBK77.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";
import "./chunk-65FIUPPI.js";
import {
  wordsOf
} from "./chunk-RIGOFPDD.js";
import {
  counted,
  safeLine
} from "./chunk-3K3FBBWQ.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-74GNIT53.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-PH6FVWZT.js";

// cli/diff.ts
async function diff(options, io) {
  const left = await loadSide(io, options.before, options.dir);
  const before = left.loaded?.registry ?? null;
  const right = await loadSide(io, options.after, options.dir, before === null ? {} : { before });
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
  const policy = (before ?? after)?.policy;
  if (policy === void 0) {
    throw new LocalError(`Neither ${options.before} nor ${options.after} has a registry in ${options.dir}.`);
  }
  const empty = { policy, entries: [], retired: [] };
  const change = compareRegistries(before ?? empty, after ?? empty);
  const terms = before && after ? comparePolicies(before.policy, after.policy) : [];
  if (terms.length > 0) {
    const lines = terms.map((term) => `  ${safeLine(termInWords(term))}
`);
    io.stderr.write(`Only entries are compared. The policy differs too:
${lines.join("")}`);
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
    styled("bold", safeLine(title), stream),
    `  ${styled(colours[change.treatment], treatment, stream)} (${change.class} of ${safeLine(change.entry)})`,
    ...lines.map((line) => `  ${safeLine(line)}`)
  ].join("\n");
}
export {
  diff
};
