import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-SR5QLEVX.js";
import "./chunk-AFQ7FFXC.js";
import "./chunk-6VJUV4O5.js";
import "./chunk-R3L5VXO3.js";
import "./chunk-QQJX7RV4.js";
import "./chunk-EJTKNQPS.js";
export {
  run
};
