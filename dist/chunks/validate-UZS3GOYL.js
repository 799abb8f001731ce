import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-QVF5JEF5.js";
import "./chunk-4YUDUTUM.js";
import "./chunk-M4T2YE4G.js";
import "./chunk-OIQWWGEW.js";
import "./chunk-R7AG6DSY.js";
export {
  run
};
