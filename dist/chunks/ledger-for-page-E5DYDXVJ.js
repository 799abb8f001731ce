import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-WUITZC5L.js";
import "./chunk-CFN3C7MW.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TOX2DWRG.js";
import "./chunk-FNDRULIV.js";
import "./chunk-HIEHZBH4.js";
import "./chunk-ICCMBNPD.js";
import "./chunk-QPUOKQH6.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-2OBOGPVK.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-H2W5GCRX.js";
import "./chunk-7R5PRCAK.js";
import "./chunk-IBTHR575.js";
import "./chunk-CIHZOMDI.js";
export {
  NoLedger,
  ledgerForPage
};
