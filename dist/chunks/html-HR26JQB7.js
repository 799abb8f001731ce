import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-33LGZAH7.js";
import "./chunk-AVEINZF4.js";
import "./chunk-EBZWC7RM.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-R7AG6DSY.js";
export {
  readHtml
};
