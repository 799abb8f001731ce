import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-YGBKKF66.js";
import "./chunk-RRW5CGWE.js";
import "./chunk-43R2Y6MU.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-DSU2SN5Z.js";
export {
  readHtml
};
