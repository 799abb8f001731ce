import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-CBLREWF4.js";
import "./chunk-HN4ZG4DH.js";
import "./chunk-EXBIUXS7.js";
import "./chunk-BTA64QZ6.js";
import "./chunk-RCJM4NVC.js";
import "./chunk-2UDX5RYM.js";
import "./chunk-VNBVM7QM.js";
import "./chunk-ENOMUGS2.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-YD4MRCDX.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-SLMAHYE3.js";
import "./chunk-JIOU7O6D.js";
export {
  NoLedger,
  ledgerForPage
};
