import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-PIMGLR3U.js";
import "./chunk-HESQO7PN.js";
import "./chunk-3KAHJSWT.js";
export {
  parse,
  readWhole
};
