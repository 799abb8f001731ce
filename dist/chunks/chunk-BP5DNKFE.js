import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  getOctokit
} from "./chunk-Z7IY3PNX.js";

// action/connect.ts
function connect(token) {
  return getOctokit(token);
}

export {
  connect
};
