import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-YXOQL3AH.js";
import "./chunk-NCSDTCOW.js";
import "./chunk-GYJGYFSB.js";
import "./chunk-LRPBIWYB.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-ZHOMIEU2.js";
import "./chunk-4VMVRYYG.js";
import "./chunk-DALAK7IN.js";
import "./chunk-PYKGTHPS.js";
import "./chunk-PIWX55K4.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-74GNIT53.js";
import "./chunk-HIOFH5HN.js";
import "./chunk-PH6FVWZT.js";
export {
  NoLedger,
  ledgerForPage
};
