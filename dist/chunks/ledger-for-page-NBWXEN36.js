import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-R54G4PUK.js";
import "./chunk-ESEUMRFG.js";
import "./chunk-MMG27ZZB.js";
import "./chunk-SS2VZVPC.js";
import "./chunk-WCEYBB2S.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-Y3YRMF4D.js";
import "./chunk-HRD2XEUK.js";
import "./chunk-CK6I6ZJA.js";
import "./chunk-NUALBXKD.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-P47MG76B.js";
import "./chunk-OBFX6ZL6.js";
import "./chunk-QTX22L3X.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-6CR7RIQU.js";
export {
  NoLedger,
  ledgerForPage
};
