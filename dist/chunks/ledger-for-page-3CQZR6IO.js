import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-SJBDQ56S.js";
import "./chunk-BYW6PZA5.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-KZT2AMRY.js";
import "./chunk-SQYZKEWU.js";
import "./chunk-DPXAKVXX.js";
import "./chunk-A6ZYJUGJ.js";
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
