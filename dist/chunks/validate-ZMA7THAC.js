import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-BDAMHWND.js";
import "./chunk-DSU2SN5Z.js";
export {
  validate
};
