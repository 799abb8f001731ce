import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-O7X5O36R.js";
import "./chunk-E7AWAF5A.js";
export {
  validate
};
