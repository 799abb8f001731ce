import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-RICSFLCQ.js";
import "./chunk-B4MFMHHL.js";
import "./chunk-HO2OTMU5.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-E7AWAF5A.js";
export {
  readHtml
};
