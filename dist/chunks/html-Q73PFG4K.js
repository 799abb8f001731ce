import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-NGGFNTQR.js";
import "./chunk-FBGVQXRV.js";
import "./chunk-QAMFOJ67.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-BGZSZPHE.js";
export {
  readHtml
};
