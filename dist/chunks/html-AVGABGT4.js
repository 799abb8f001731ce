import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-JUM2KEBH.js";
import "./chunk-A3WXM5XN.js";
import "./chunk-CHCUUKEG.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-UPZKUWXX.js";
export {
  readHtml
};
