import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-6EGW2H4K.js";
import "./chunk-PWZPKBIU.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-W354AUK2.js";
import "./chunk-AQU3JUVA.js";
import "./chunk-ROQKZ5LV.js";
import "./chunk-GPBJUHEZ.js";
import "./chunk-EV6N4ZUN.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-SLU2BIUM.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-UFYBXMLC.js";
import "./chunk-UCTQUA5B.js";
import "./chunk-J46XAKK6.js";
import "./chunk-DYOGAMME.js";
export {
  NoLedger,
  ledgerForPage
};
