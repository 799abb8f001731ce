import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-F5RR2SDH.js";
import "./chunk-3WMFHBOL.js";
import "./chunk-R7AG6DSY.js";
export {
  parse,
  readWhole
};
