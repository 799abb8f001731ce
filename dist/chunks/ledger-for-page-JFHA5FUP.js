import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-XSRXQGW2.js";
import "./chunk-GAIU4RIW.js";
import "./chunk-TO4BDJPB.js";
import "./chunk-OIKPKDV4.js";
import "./chunk-PPWTUDCF.js";
import "./chunk-OV6LE2VA.js";
import "./chunk-U6YV3UQU.js";
import "./chunk-C3UMMWAZ.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-NBJKFCTB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-2T2IHOGV.js";
import "./chunk-XQD3HRWF.js";
export {
  NoLedger,
  ledgerForPage
};
