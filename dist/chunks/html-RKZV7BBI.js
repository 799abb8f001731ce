import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-NPPF75WJ.js";
import "./chunk-GES7LVT3.js";
import "./chunk-Q6C2JK43.js";
import "./chunk-O6MEHYTH.js";
import "./chunk-4S5R35YX.js";
export {
  readHtml
};
