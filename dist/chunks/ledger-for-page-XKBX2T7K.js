import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-NMI5K7MZ.js";
import "./chunk-DIYHI46K.js";
import "./chunk-6SIR2FFJ.js";
import "./chunk-CPXKOBBJ.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-EHYUKVDE.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-GYJGYFSB.js";
import "./chunk-ZHOMIEU2.js";
import "./chunk-DALAK7IN.js";
import "./chunk-7VKTZB47.js";
import "./chunk-74GNIT53.js";
import "./chunk-HIOFH5HN.js";
import "./chunk-PH6FVWZT.js";
export {
  NoLedger,
  ledgerForPage
};
