import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-BWCXA6JL.js";
import "./chunk-YD4MRCDX.js";
import "./chunk-JIOU7O6D.js";
export {
  parse,
  readWhole
};
