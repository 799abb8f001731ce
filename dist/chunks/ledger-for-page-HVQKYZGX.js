import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-LUOX7KFU.js";
import "./chunk-IOA2DGGP.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-CXOD2BN5.js";
import "./chunk-2EFS5HA6.js";
import "./chunk-DN4QD7OT.js";
import "./chunk-HNVD5JAA.js";
import "./chunk-OZWFAFBH.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-ZRF4IX7C.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-NRKWYX7G.js";
import "./chunk-DKHZKZBW.js";
import "./chunk-U3LQMDXT.js";
import "./chunk-JSVNCZ7U.js";
export {
  NoLedger,
  ledgerForPage
};
