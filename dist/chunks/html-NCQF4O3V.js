import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-6QCZZ6JB.js";
import "./chunk-46WGZSUF.js";
import "./chunk-M3WIIY3X.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-CIHZOMDI.js";
export {
  readHtml
};
