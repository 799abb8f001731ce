import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-LCLTE3BN.js";
import "./chunk-NQ2KV5LW.js";
import "./chunk-FH52D67R.js";
import "./chunk-R7N2OLNG.js";
import "./chunk-L4T66WU4.js";
export {
  run
};
