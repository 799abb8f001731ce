import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-2FNHRRIB.js";
import "./chunk-75LKPYJX.js";
import "./chunk-NBMXTBYB.js";
import "./chunk-CAZBWETQ.js";
import "./chunk-HHFMV6HB.js";
import "./chunk-FSPLVRWN.js";
import "./chunk-AYPSHT4A.js";
import "./chunk-4S5R35YX.js";
export {
  connect
};
