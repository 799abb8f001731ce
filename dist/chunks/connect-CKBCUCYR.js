import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-TIG54B36.js";
import "./chunk-YWQUZB2M.js";
import "./chunk-QSGDG3BS.js";
import "./chunk-DAXOTP3C.js";
import "./chunk-TUKO5JYN.js";
import "./chunk-SLMAHYE3.js";
import "./chunk-JIOU7O6D.js";
export {
  connect
};
