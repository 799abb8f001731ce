import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-L34ULS5T.js";
import "./chunk-RKCEMOPO.js";
import "./chunk-FQRDBWET.js";
export {
  parse,
  readWhole
};
