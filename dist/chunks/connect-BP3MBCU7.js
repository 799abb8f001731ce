import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-ZYICVH66.js";
import "./chunk-OYDJZTOO.js";
import "./chunk-QVF5JEF5.js";
import "./chunk-4YUDUTUM.js";
import "./chunk-M4T2YE4G.js";
import "./chunk-OIQWWGEW.js";
import "./chunk-R7AG6DSY.js";
export {
  connect
};
