import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-IXYI6WVQ.js";
import "./chunk-52LBIJMA.js";
import "./chunk-AV7TIYLB.js";
export {
  parse,
  readWhole
};
