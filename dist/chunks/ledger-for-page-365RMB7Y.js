import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-56GKWDQW.js";
import "./chunk-VTN4YS4V.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-GNP5B2UC.js";
import "./chunk-HUBPX3RF.js";
import "./chunk-DPXAKVXX.js";
import "./chunk-HV36S6IJ.js";
import "./chunk-WA2CRPDU.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-XTMULY44.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-MRIDZ6JI.js";
import "./chunk-AMAINKFS.js";
import "./chunk-QQJX7RV4.js";
import "./chunk-EJTKNQPS.js";
export {
  NoLedger,
  ledgerForPage
};
