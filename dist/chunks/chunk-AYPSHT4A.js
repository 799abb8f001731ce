import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  createHash
} from "./chunk-4S5R35YX.js";

// github/blob-sha.ts
function blobSha(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export {
  blobSha
};
