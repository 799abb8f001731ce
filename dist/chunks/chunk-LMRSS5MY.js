import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/render/records.ts
var noRecords = {
  lastChangedOn: null,
  coming: [],
  past: [],
  repositoryId: null,
  baseline: null
};

export {
  noRecords
};
