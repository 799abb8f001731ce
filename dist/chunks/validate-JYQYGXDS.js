import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-QSGDG3BS.js";
import "./chunk-DAXOTP3C.js";
import "./chunk-TUKO5JYN.js";
import "./chunk-SLMAHYE3.js";
import "./chunk-JIOU7O6D.js";
export {
  run
};
