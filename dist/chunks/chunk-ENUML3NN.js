import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  $dirname,
  $mkdirSync,
  $statSync,
  systemCode
} from "./chunk-YNOKW5L3.js";

// local/make-folder.ts
function makeFolder(path) {
  const missing = [];
  for (let at = path; ; at = $dirname(at)) {
    const found = $statSync(at, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) break;
    if (found !== void 0) $mkdirSync(at);
    missing.unshift(at);
  }
  return missing.filter((folder) => {
    try {
      $mkdirSync(folder);
      return true;
    } catch (error) {
      const isThere = systemCode(error) === "EEXIST" && $statSync(folder, { throwIfNoEntry: false })?.isDirectory();
      if (isThere === true) return false;
      throw error;
    }
  });
}

export {
  makeFolder
};
