import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-NOH2LRCE.js";
import "./chunk-NVYE6P36.js";
import "./chunk-UEUYMOET.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-EJTKNQPS.js";
export {
  readHtml
};
