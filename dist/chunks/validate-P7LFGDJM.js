import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-LTHMVIFC.js";
import "./chunk-X64GS3JO.js";
export {
  validate
};
