import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-LYXX4F4G.js";
import "./chunk-ENQHO7IU.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-BXZV2CQT.js";
import "./chunk-IXP3HZLS.js";
import "./chunk-5TXCWETN.js";
import "./chunk-CRRH27U5.js";
import "./chunk-BO7X7XQN.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-WAXOQ7IJ.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-YZMMSPNE.js";
import "./chunk-GJOUHS2Z.js";
import "./chunk-RTCORTYP.js";
import "./chunk-V4RIOX56.js";
export {
  NoLedger,
  ledgerForPage
};
