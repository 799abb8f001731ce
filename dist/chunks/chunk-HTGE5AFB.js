import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/publication/site-marker.ts
var siteMarker = {
  name: ".subprocessor-registry",
  text: "This folder is written by subprocessor-registry. Whatever else is put here is deleted by the next publication.\n"
};

export {
  siteMarker
};
