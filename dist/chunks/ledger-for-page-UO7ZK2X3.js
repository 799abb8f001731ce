import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-7VLWFDS5.js";
import "./chunk-UOPACKLI.js";
import "./chunk-Z22ECHY7.js";
import "./chunk-4TPCIEHX.js";
import "./chunk-Z4NRQ2MT.js";
import "./chunk-J2BO6SL3.js";
import "./chunk-AODQ7JEA.js";
import "./chunk-B6YVTBBL.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-3WMFHBOL.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-OIQWWGEW.js";
import "./chunk-R7AG6DSY.js";
export {
  NoLedger,
  ledgerForPage
};
