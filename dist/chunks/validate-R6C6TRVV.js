import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-C3MQKQX2.js";
import "./chunk-NBDCOXUK.js";
import "./chunk-W3YXKR2J.js";
import "./chunk-2XYPVN6A.js";
import "./chunk-B7225AWZ.js";
export {
  run
};
