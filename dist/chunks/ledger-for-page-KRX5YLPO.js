import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-GOOUXS4W.js";
import "./chunk-L3VAWS3P.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-MK45TOAE.js";
import "./chunk-DDL7VZL6.js";
import "./chunk-LB7PT6WI.js";
import "./chunk-T4WNAYBS.js";
import "./chunk-2RTMSGNN.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-C3UMMWAZ.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-NBJKFCTB.js";
import "./chunk-RNSY2Q53.js";
import "./chunk-UQVOUBWI.js";
import "./chunk-XQD3HRWF.js";
export {
  NoLedger,
  ledgerForPage
};
