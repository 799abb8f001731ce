import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  decode,
  readYaml
} from "./chunk-YNOKW5L3.js";

// core/import/standing.ts
async function standingIn(files) {
  const policy = await dataOf(files.find(({ path }) => path === "registry.yaml"));
  const { retired: ended } = await dataOf(files.find(({ path }) => path === "retired.yaml"));
  const retired = listOf(ended);
  const entries = [];
  for (const file of files) {
    const id = /^subprocessors\/([^/]+)\.yaml$/.exec(file.path)?.[1];
    if (id !== void 0) entries.push({ id, data: await dataOf(file) });
  }
  return {
    hasPolicy: files.some(({ path }) => path === "registry.yaml"),
    categories: listOf(policy["categories"]).flatMap(
      ({ id, label }) => typeof id === "string" && typeof label === "string" ? [{ id, label }] : []
    ),
    ids: /* @__PURE__ */ new Set([
      ...entries.map(({ id }) => id),
      ...retired.flatMap(({ id }) => typeof id === "string" ? [id] : [])
    ]),
    entries: entries.flatMap(
      ({ id, data: { service, legal_name: name } }) => typeof service === "string" ? [{ id, service, legalName: typeof name === "string" ? name : null }] : []
    )
  };
}
async function dataOf(file) {
  if (file?.bytes == null) return {};
  const { text } = decode(file.bytes);
  const value = text === null ? null : (await readYaml(text)).value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
  return Array.isArray(value) ? value.filter((one) => one !== null) : [];
}

export {
  standingIn
};
