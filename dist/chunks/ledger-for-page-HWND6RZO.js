import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-OSI2AHYO.js";
import "./chunk-XMCKVKKJ.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-T5DI63SM.js";
import "./chunk-3TXY52MT.js";
import "./chunk-KQ2YFDBM.js";
import "./chunk-N5IWATXF.js";
import "./chunk-MQPN6C4J.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-7XM4VNEY.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-52LBIJMA.js";
import "./chunk-BAP66SUX.js";
import "./chunk-YU7FI26W.js";
import "./chunk-AV7TIYLB.js";
export {
  NoLedger,
  ledgerForPage
};
