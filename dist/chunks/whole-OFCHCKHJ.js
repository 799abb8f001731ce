import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-NYPEMGK4.js";
import "./chunk-NRKWYX7G.js";
import "./chunk-JSVNCZ7U.js";
export {
  parse,
  readWhole
};
