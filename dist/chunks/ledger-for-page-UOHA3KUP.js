import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-F2KMF2XV.js";
import "./chunk-QYBW4SZG.js";
import "./chunk-MMG27ZZB.js";
import "./chunk-UUGB4OK7.js";
import "./chunk-ZRBVTRJD.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-IRFOBVVJ.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-HRD2XEUK.js";
import "./chunk-BGZSZPHE.js";
export {
  NoLedger,
  ledgerForPage
};
