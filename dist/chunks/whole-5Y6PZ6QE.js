import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-2I6YZX2D.js";
import "./chunk-MRIDZ6JI.js";
import "./chunk-EJTKNQPS.js";
export {
  parse,
  readWhole
};
