import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-PL7FJPGF.js";
import "./chunk-W3NZU3RB.js";
import "./chunk-ZUHDP7AG.js";
import "./chunk-UDZUTL6J.js";
import "./chunk-PDSLY7AH.js";
import "./chunk-2T6HMGLG.js";
import "./chunk-D2KFLH2C.js";
import "./chunk-4VQ2GKLZ.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-GKKFJK2W.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-R7N2OLNG.js";
import "./chunk-L4T66WU4.js";
export {
  NoLedger,
  ledgerForPage
};
