import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-SPGLNMCT.js";
import "./chunk-BGZSZPHE.js";
export {
  validate
};
