import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-WITLDZ6T.js";
import "./chunk-NHNSSN4W.js";
export {
  validate
};
