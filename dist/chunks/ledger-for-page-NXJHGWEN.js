import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-77VQ3E3W.js";
import "./chunk-WQF5UTTZ.js";
import "./chunk-JMFJ4WTN.js";
import "./chunk-SLRO2AQM.js";
import "./chunk-FH7H5MRE.js";
import "./chunk-XOJR6YGO.js";
import "./chunk-3SWDHJTQ.js";
import "./chunk-NPNVYQCL.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-G5PPXXLG.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-3U5ODOLZ.js";
import "./chunk-X64GS3JO.js";
export {
  NoLedger,
  ledgerForPage
};
