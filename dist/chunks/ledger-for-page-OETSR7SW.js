import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-7LRDOP4X.js";
import "./chunk-26BVPBUM.js";
import "./chunk-MMG27ZZB.js";
import "./chunk-32VY6BOY.js";
import "./chunk-LRPBIWYB.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-LINJXIJU.js";
import "./chunk-HRD2XEUK.js";
import "./chunk-LHYXBWTT.js";
import "./chunk-NUALBXKD.js";
import "./chunk-PYKGTHPS.js";
import "./chunk-P47MG76B.js";
import "./chunk-7VKTZB47.js";
import "./chunk-QTX22L3X.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-HIOFH5HN.js";
import "./chunk-6CR7RIQU.js";
export {
  NoLedger,
  ledgerForPage
};
