import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-VDUA66D5.js";
import "./chunk-PLUL5WPL.js";
import "./chunk-J4AK4637.js";
import "./chunk-UCTQUA5B.js";
import "./chunk-J46XAKK6.js";
import "./chunk-DYOGAMME.js";
export {
  run
};
