import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-NYQ4XCNQ.js";
import "./chunk-SOKD4GWD.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-PKZRDDF4.js";
import "./chunk-LLU2MGW6.js";
import "./chunk-D33FQKUW.js";
import "./chunk-2T7HJDPX.js";
import "./chunk-DJYFJIBG.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-NUUNSDKC.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-TAG53DV5.js";
import "./chunk-D7CUUYW6.js";
import "./chunk-NI7Z77TD.js";
import "./chunk-NHNSSN4W.js";
export {
  NoLedger,
  ledgerForPage
};
