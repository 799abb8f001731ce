import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-SE5WL6F3.js";
import "./chunk-V4RIOX56.js";
export {
  validate
};
