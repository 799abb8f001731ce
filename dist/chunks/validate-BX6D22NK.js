import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-IQBKTGMR.js";
import "./chunk-NIVCPFEF.js";
import "./chunk-HXDXZ67V.js";
import "./chunk-HRD2XEUK.js";
import "./chunk-BGZSZPHE.js";
export {
  run
};
