import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-TJ7E6M7B.js";
import "./chunk-XL3RGR56.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-3YVMEFSA.js";
import "./chunk-WPVE3J4R.js";
import "./chunk-IXUOHIWQ.js";
import "./chunk-RZIAHKJG.js";
import "./chunk-SDU4K7AG.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-F2W4DCX6.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-RKCEMOPO.js";
import "./chunk-4TS6W5DG.js";
import "./chunk-IWI4QSW3.js";
import "./chunk-FQRDBWET.js";
export {
  NoLedger,
  ledgerForPage
};
