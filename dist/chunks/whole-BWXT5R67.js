import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-3RHFU6XV.js";
import "./chunk-64VATOHX.js";
import "./chunk-4S5R35YX.js";
export {
  parse,
  readWhole
};
