import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-WW7SHH3E.js";
import "./chunk-GA4H3JDU.js";
import "./chunk-T5TB75RV.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-B7225AWZ.js";
export {
  readHtml
};
