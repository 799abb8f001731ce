import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-BP5DNKFE.js";
import "./chunk-Z7IY3PNX.js";
import "./chunk-2QMHZBET.js";
import "./chunk-2J7JC2NQ.js";
import "./chunk-566HO34Y.js";
import "./chunk-GJOUHS2Z.js";
import "./chunk-RTCORTYP.js";
import "./chunk-V4RIOX56.js";
export {
  connect
};
