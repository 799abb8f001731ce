import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-YVR7DH3Z.js";
import "./chunk-SY7TC4IY.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-KPE64NWN.js";
import "./chunk-WYNTCBSY.js";
import "./chunk-CBNMK5AS.js";
import "./chunk-MHI36FND.js";
import "./chunk-UT65MC6T.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-F3UNIQGR.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-V6ATWTGQ.js";
import "./chunk-ZB4PHVGX.js";
import "./chunk-B5TXSDNY.js";
import "./chunk-UPZKUWXX.js";
export {
  NoLedger,
  ledgerForPage
};
