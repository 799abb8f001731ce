import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  getOctokit
} from "./chunk-V4KM2P2D.js";

// action/connect.ts
function connect(token) {
  return getOctokit(token);
}

export {
  connect
};
