import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-HESQO7PN.js";
import {
  __toESM
} from "./chunk-3KAHJSWT.js";

// core/start/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var onlyBlank = /^\s*$/;
function yamlText(value) {
  const document = new import_yaml.Document(value, { version: "1.2", schema: "core", aliasDuplicateObjects: false });
  (0, import_yaml.visit)(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && onlyBlank.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    }
  });
  return document.toString({ lineWidth: 0 });
}
function commentText(text) {
  return text.split("\n").map((line) => `# ${line}`.trimEnd()).join("\n");
}

export {
  yamlText,
  commentText
};
