import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-CPMET2RE.js";
import "./chunk-TWGM7WAN.js";
import "./chunk-IQBKTGMR.js";
import "./chunk-NIVCPFEF.js";
import "./chunk-HXDXZ67V.js";
import "./chunk-HRD2XEUK.js";
import "./chunk-BGZSZPHE.js";
export {
  connect
};
