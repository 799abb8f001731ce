import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-LNUJKOPG.js";
import "./chunk-K24FHWTO.js";
import "./chunk-GYJGYFSB.js";
import "./chunk-WCEYBB2S.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-ZHOMIEU2.js";
import "./chunk-RIGOFPDD.js";
import "./chunk-3K3FBBWQ.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-OBFX6ZL6.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-74GNIT53.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-PH6FVWZT.js";
export {
  NoLedger,
  ledgerForPage
};
