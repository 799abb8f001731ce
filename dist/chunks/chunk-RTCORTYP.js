import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  createHash
} from "./chunk-V4RIOX56.js";

// github/blob-sha.ts
function blobSha(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export {
  blobSha
};
