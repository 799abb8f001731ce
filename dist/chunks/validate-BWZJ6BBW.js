import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-YYSUDORE.js";
import "./chunk-R7AG6DSY.js";
export {
  validate
};
