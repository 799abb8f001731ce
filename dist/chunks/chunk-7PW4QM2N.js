import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/import/read/columns-in.ts
function columnsIn(line, texts) {
  let end = 0;
  const columns = texts.map((text) => {
    if (text === "") return null;
    const at = line.indexOf(text, end);
    if (at === -1) return null;
    end = at + text.length;
    return at + 1;
  });
  return { columns, end };
}

export {
  columnsIn
};
