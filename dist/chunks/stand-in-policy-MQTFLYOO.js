import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  standingIn
} from "./chunk-ZYMQRMAD.js";
import {
  yamlText
} from "./chunk-2YB7ZRFM.js";
import "./chunk-NE4TOEGN.js";
import "./chunk-YNOKW5L3.js";

// core/load/stand-in-policy.ts
async function withStandIn(files) {
  const { categories } = await standingIn(files);
  const text = yamlText({
    publisher: { name: "Publisher", contact: "privacy@publisher.example" },
    categories: categories.length === 0 ? [{ id: "subprocessors", label: "Subprocessors" }] : categories,
    window: { days: 1, time_zone: "UTC", rolls_over: false },
    objections: { email: "objections@publisher.example" },
    passive_only: "This policy is never published.",
    require: { listed: [] }
  });
  const bytes = new TextEncoder().encode(text);
  return [
    ...files.filter(({ path }) => path !== "registry.yaml"),
    { path: "registry.yaml", kind: "file", size: bytes.length, bytes }
  ];
}
export {
  withStandIn
};
