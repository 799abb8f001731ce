import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-P7TGR7S4.js";
import "./chunk-NBJKFCTB.js";
import "./chunk-XQD3HRWF.js";
export {
  parse,
  readWhole
};
