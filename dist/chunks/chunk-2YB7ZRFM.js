import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  __toESM
} from "./chunk-YNOKW5L3.js";

// core/start/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var notForLines = /\r|^\s|[ \t](?:\n|$)/;
function yamlText(value) {
  const document = new import_yaml.Document(value, { version: "1.2", aliasDuplicateObjects: false });
  (0, import_yaml.visit)(document, {
    Scalar: (_, scalar) => {
      const { value: text } = scalar;
      if (typeof text === "string" && text.includes("\n") && notForLines.test(text))
        scalar.type = "QUOTE_DOUBLE";
    }
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}
function commentText(text) {
  return text.split("\n").map((line) => `# ${line}`.trimEnd()).join("\n");
}

export {
  yamlText,
  commentText
};
