import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/text/fold.ts
function foldName(name) {
  return name.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]+/gu, "");
}

export {
  foldName
};
