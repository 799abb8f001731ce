import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-Z42NOEPG.js";
import "./chunk-7YRWLXGQ.js";
import "./chunk-SSRRG4QG.js";
import "./chunk-FXYV55EJ.js";
import "./chunk-2LMHBJC6.js";
import "./chunk-K5KR2OAJ.js";
import "./chunk-AKEYZJMV.js";
import "./chunk-FXRUBVRT.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-K7JYANJE.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-TAFS5FZK.js";
import "./chunk-3BYVN6OR.js";
export {
  NoLedger,
  ledgerForPage
};
