import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-Y6T6M2HM.js";
import "./chunk-OHY7YLPP.js";
import "./chunk-TT3LWQMC.js";
import "./chunk-AUZPZUOY.js";
import "./chunk-PMT24FIE.js";
import "./chunk-3FT6BHNE.js";
import "./chunk-V2UBV3WW.js";
export {
  connect
};
