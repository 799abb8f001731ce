import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-BXHEAM67.js";
import "./chunk-IRFOBVVJ.js";
import "./chunk-BGZSZPHE.js";
export {
  parse,
  readWhole
};
