import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-N5GEPEGB.js";
import "./chunk-R6JWQCKQ.js";
import "./chunk-B7225AWZ.js";
export {
  parse,
  readWhole
};
