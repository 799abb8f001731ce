import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-M5JTQVJQ.js";
import "./chunk-V6ATWTGQ.js";
import "./chunk-UPZKUWXX.js";
export {
  parse,
  readWhole
};
