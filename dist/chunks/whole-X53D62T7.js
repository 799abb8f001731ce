import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-HISHUN2W.js";
import "./chunk-YZMMSPNE.js";
import "./chunk-V4RIOX56.js";
export {
  parse,
  readWhole
};
