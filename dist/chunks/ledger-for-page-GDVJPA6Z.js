import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-FIDSRKQL.js";
import "./chunk-HHRTXAVI.js";
import "./chunk-56OBEK7A.js";
import "./chunk-AKDLVO52.js";
import "./chunk-5DUZZWMA.js";
import "./chunk-AD3JJEWG.js";
import "./chunk-ZNIVF7ND.js";
import "./chunk-6O5ZAO3R.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-536KB6DO.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-3FT6BHNE.js";
import "./chunk-V2UBV3WW.js";
export {
  NoLedger,
  ledgerForPage
};
