import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-2LPO7QDC.js";
import "./chunk-XTY6KY7E.js";
export {
  validate
};
