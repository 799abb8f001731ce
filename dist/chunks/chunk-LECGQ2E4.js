import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/text/visible.ts
var unseen = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u
);
var blank = /\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/u;
var strayInPictures = new RegExp("(?<!\\p{Extended_Pictographic})\\uFE0F", "u");
var picture = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;
var joining = "Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt".split(" ").map((script) => `\\p{scx=${script}}`).join("");
var letter = `(?=[\\p{L}\\p{M}])[${joining}]`;
var strayJoiner = String.raw`[\u200C\u200D](?!(?<=${letter}[\u200C\u200D])${letter}|(?<=${picture}\u200D)\p{Extended_Pictographic})`;
var hidden = new RegExp(
  [unseen.source, blank.source, strayInPictures.source, strayJoiner].join("|"),
  "u"
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
