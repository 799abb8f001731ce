import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-JDPZN7NG.js";
import "./chunk-H2W5GCRX.js";
import "./chunk-CIHZOMDI.js";
export {
  parse,
  readWhole
};
