import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-KEYLBCRC.js";
import "./chunk-K7JYANJE.js";
import "./chunk-3BYVN6OR.js";
export {
  parse,
  readWhole
};
