import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-5SRY2J2Z.js";
import "./chunk-FU6T3SMD.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-CLBEFIN6.js";
import "./chunk-CIN57TLM.js";
import "./chunk-PYE7OWYS.js";
import "./chunk-NRGQ4FST.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-5OVYW5EY.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-NE4TOEGN.js";
import "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import "./chunk-YNOKW5L3.js";
export {
  NoLedger,
  ledgerForPage
};
