import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-GUJDPUEJ.js";
import "./chunk-QN4YPD2T.js";
import "./chunk-HIU7HKAW.js";
import "./chunk-RNSY2Q53.js";
import "./chunk-UQVOUBWI.js";
import "./chunk-XQD3HRWF.js";
export {
  run
};
