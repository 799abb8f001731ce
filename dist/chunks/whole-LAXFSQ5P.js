import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-WLM5X5HD.js";
import "./chunk-GKKFJK2W.js";
import "./chunk-L4T66WU4.js";
export {
  parse,
  readWhole
};
