import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-QYKSAZAK.js";
import "./chunk-APVHSDTO.js";
import "./chunk-IBLJJSTB.js";
import "./chunk-O6MEHYTH.js";
import "./chunk-YNOKW5L3.js";
export {
  readHtml
};
