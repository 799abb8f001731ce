import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-3DZPY7YC.js";
import "./chunk-P2HDYUUG.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-J66RSII3.js";
import "./chunk-YBMMUI5D.js";
import "./chunk-RGJ7UFEV.js";
import "./chunk-P5Q3QSUN.js";
import "./chunk-WA2CRPDU.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-XTMULY44.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-MRIDZ6JI.js";
import "./chunk-R3L5VXO3.js";
import "./chunk-QQJX7RV4.js";
import "./chunk-EJTKNQPS.js";
export {
  NoLedger,
  ledgerForPage
};
