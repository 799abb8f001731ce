import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-IEH574F2.js";
import "./chunk-536KB6DO.js";
import "./chunk-V2UBV3WW.js";
export {
  parse,
  readWhole
};
