import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-AMAPPPO2.js";
import "./chunk-AUZPZUOY.js";
import "./chunk-CAKFDBHH.js";
import "./chunk-VMD53DKX.js";
import "./chunk-V2UBV3WW.js";
export {
  run
};
