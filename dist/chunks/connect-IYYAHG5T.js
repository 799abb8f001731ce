import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-E7Q4IDAR.js";
import "./chunk-L5QFS7XH.js";
import "./chunk-6CR7RIQU.js";
export {
  connect
};
