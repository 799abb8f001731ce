import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-GKKFJK2W.js";
import {
  __toESM
} from "./chunk-L4T66WU4.js";

// core/start/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlText(value) {
  return (0, import_yaml.stringify)(value, {
    version: "1.2",
    schema: "core",
    // Lines as long as their texts: a folded one is read back in more ways than one by people.
    lineWidth: 0,
    aliasDuplicateObjects: false
  });
}
function commentText(text) {
  return text.split("\n").map((line) => `# ${line}`.trimEnd()).join("\n");
}

export {
  yamlText,
  commentText
};
