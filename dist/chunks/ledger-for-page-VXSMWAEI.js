import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-UQSJRPFN.js";
import "./chunk-ZOEWCHLS.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-FVWK6A6R.js";
import "./chunk-E3KZE3GC.js";
import "./chunk-JWWTSDD3.js";
import "./chunk-VDZSWPLM.js";
import "./chunk-EYTBZQDJ.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-NWTOIY5M.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-64VATOHX.js";
import "./chunk-FSPLVRWN.js";
import "./chunk-AYPSHT4A.js";
import "./chunk-4S5R35YX.js";
export {
  NoLedger,
  ledgerForPage
};
