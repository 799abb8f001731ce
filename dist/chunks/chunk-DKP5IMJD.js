import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  $dirname,
  $mkdirSync,
  $statSync,
  systemCode
} from "./chunk-XTY6KY7E.js";

// local/make-folder.ts
function makeFolder(path) {
  const missing = [];
  for (let at = path; $statSync(at, { throwIfNoEntry: false }) === void 0; at = $dirname(at))
    missing.unshift(at);
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
