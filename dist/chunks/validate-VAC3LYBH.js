import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-6AM5S7TA.js";
import "./chunk-JSVNCZ7U.js";
export {
  validate
};
