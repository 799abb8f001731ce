import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-MDAVA5C2.js";
import "./chunk-EJTKNQPS.js";
export {
  validate
};
