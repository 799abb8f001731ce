import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-XNYPULTV.js";
import "./chunk-A4TVU2HN.js";
import "./chunk-VDUA66D5.js";
import "./chunk-PLUL5WPL.js";
import "./chunk-J4AK4637.js";
import "./chunk-UCTQUA5B.js";
import "./chunk-J46XAKK6.js";
import "./chunk-DYOGAMME.js";
export {
  connect
};
