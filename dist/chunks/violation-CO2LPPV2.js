import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-PUYKMYDZ.js";
import "./chunk-X64GS3JO.js";
export {
  violationsOf
};
