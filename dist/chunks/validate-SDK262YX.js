import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-CLUNKKIN.js";
import "./chunk-CIHZOMDI.js";
export {
  validate
};
