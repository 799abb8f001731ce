import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-J6EDYETZ.js";
import "./chunk-XHSQ24NB.js";
import "./chunk-KRASYXCV.js";
import "./chunk-QN4YPD2T.js";
import "./chunk-YCWZYULB.js";
import "./chunk-2T2IHOGV.js";
import "./chunk-XQD3HRWF.js";
export {
  connect
};
