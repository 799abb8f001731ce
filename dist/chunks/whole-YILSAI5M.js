import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-ILHCDXJ4.js";
import "./chunk-NE4TOEGN.js";
import "./chunk-YNOKW5L3.js";
export {
  parse,
  readWhole
};
