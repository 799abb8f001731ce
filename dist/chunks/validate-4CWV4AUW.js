import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-7CHWWJOH.js";
import "./chunk-V2UBV3WW.js";
export {
  validate
};
