import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-CIN2QWXN.js";
import "./chunk-SLDU6TDX.js";
import "./chunk-W67ATR34.js";
import "./chunk-M5WMQWNP.js";
import "./chunk-W2HZUZJ7.js";
import "./chunk-M2554JCP.js";
import "./chunk-WJI4DWBO.js";
import "./chunk-ZYEZYFCJ.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-J5POVT42.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-SFMLVBLG.js";
import "./chunk-XTY6KY7E.js";
export {
  NoLedger,
  ledgerForPage
};
