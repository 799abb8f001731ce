import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  findRegistry
} from "./chunk-VZJOODYA.js";
import {
  readFolder
} from "./chunk-VBLNIEII.js";
import {
  loadRegistry
} from "./chunk-BE46CQFW.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";
import {
  grouped
} from "./chunk-CK6I6ZJA.js";

// cli/load-folder.ts
import { existsSync } from "node:fs";
var worthTelling = 1e3;
async function loadFolder(io, dir, options = {}, adapt = (files) => files) {
  const { folder, root } = findRegistry(io.cwd, dir);
  if (!existsSync(folder)) {
    throw new LocalError(`There is no folder ${root} here. Name the folder that holds registry.yaml.`);
  }
  const files = readFolder(folder);
  const told = io.stderr.isTTY === true && files.length > worthTelling;
  if (told) io.stderr.write(`Checking ${grouped(files.length)} files …`);
  try {
    return await loadRegistry(adapt(files), { ...options, root });
  } finally {
    if (told) io.stderr.write("\r\x1B[K");
  }
}

export {
  loadFolder
};
