import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-I6H5AQHV.js";
import "./chunk-HFNO7Q4L.js";
import "./chunk-ORFUFI5D.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-V2UBV3WW.js";
export {
  readHtml
};
