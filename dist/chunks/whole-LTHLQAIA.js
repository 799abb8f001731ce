import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-MJTMC2M5.js";
import "./chunk-K5YHAVB5.js";
import "./chunk-DSU2SN5Z.js";
export {
  parse,
  readWhole
};
