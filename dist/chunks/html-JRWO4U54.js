import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-4SYC2VS4.js";
import "./chunk-UOAOY6QH.js";
import "./chunk-3YCRDYSE.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-3KAHJSWT.js";
export {
  readHtml
};
