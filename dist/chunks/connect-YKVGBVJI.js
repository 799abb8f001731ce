import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-KNAKFQ6Z.js";
import "./chunk-HOEFYU45.js";
import "./chunk-2B7TGWKA.js";
import "./chunk-QWURNZU5.js";
import "./chunk-SBD465VF.js";
import "./chunk-ZB4PHVGX.js";
import "./chunk-B5TXSDNY.js";
import "./chunk-UPZKUWXX.js";
export {
  connect
};
