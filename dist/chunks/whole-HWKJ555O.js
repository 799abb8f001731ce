import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-EEW37TKY.js";
import "./chunk-TAG53DV5.js";
import "./chunk-NHNSSN4W.js";
export {
  parse,
  readWhole
};
