import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/text/shortened.ts
function shortened(text, most) {
  if (text.length <= most) return text;
  const letter = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text).containing(most - 1);
  return `${text.slice(0, letter?.index ?? most - 1).trimEnd()}…`;
}

export {
  shortened
};
