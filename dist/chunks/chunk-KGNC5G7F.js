import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/text/visible.ts
var hidden = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u
);
var everyHidden = new RegExp(`${hidden.source}|[\\t\\n\\r]`, "gu");
function visible(text) {
  return text.replace(
    everyHidden,
    (character) => character === "	" ? " " : character === "\n" ? "⏎" : character === "\r" ? "" : codePointName(character)
  );
}
function codePointName(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export {
  hidden,
  visible,
  codePointName
};
