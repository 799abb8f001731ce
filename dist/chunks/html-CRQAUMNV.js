import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-SHVUUNXZ.js";
import "./chunk-QU2ZHZHT.js";
import "./chunk-REV5A434.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-X64GS3JO.js";
export {
  readHtml
};
