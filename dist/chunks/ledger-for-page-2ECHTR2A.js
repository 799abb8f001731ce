import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-PAU72B6B.js";
import "./chunk-IOLLSCC7.js";
import "./chunk-YWTASVY6.js";
import "./chunk-3U6Z65MT.js";
import "./chunk-PB4NFII6.js";
import "./chunk-B4GPDKOE.js";
import "./chunk-24TGX32V.js";
import "./chunk-XPYSY57Z.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-HESQO7PN.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-WTBGO7CM.js";
import "./chunk-3KAHJSWT.js";
export {
  NoLedger,
  ledgerForPage
};
