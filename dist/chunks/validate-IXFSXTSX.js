import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-W5DJSL3Z.js";
import "./chunk-3BYVN6OR.js";
export {
  validate
};
