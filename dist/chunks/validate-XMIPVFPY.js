import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-S5XRTSJ6.js";
import "./chunk-L4T66WU4.js";
export {
  validate
};
