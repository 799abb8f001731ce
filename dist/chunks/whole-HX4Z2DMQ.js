import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-F6ABRBP7.js";
import "./chunk-UFYBXMLC.js";
import "./chunk-DYOGAMME.js";
export {
  parse,
  readWhole
};
