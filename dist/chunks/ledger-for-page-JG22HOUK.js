import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-YZK23WBM.js";
import "./chunk-BQZOBV7V.js";
import "./chunk-SRPI647W.js";
import "./chunk-5EKKUN73.js";
import "./chunk-JPYAEEWF.js";
import "./chunk-DGAP4BHO.js";
import "./chunk-MAZK7K5R.js";
import "./chunk-UFWR3WDK.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-R6JWQCKQ.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-2XYPVN6A.js";
import "./chunk-B7225AWZ.js";
export {
  NoLedger,
  ledgerForPage
};
