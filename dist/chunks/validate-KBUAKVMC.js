import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-ZAKBFMKB.js";
import "./chunk-B7225AWZ.js";
export {
  validate
};
