import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-MI22TPLT.js";
import "./chunk-ET4NHOT4.js";
import "./chunk-E7AWAF5A.js";
export {
  parse,
  readWhole
};
