import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-D42OHP7M.js";
import "./chunk-YNOKW5L3.js";
export {
  validate
};
