import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-BU3Z2WL5.js";
import "./chunk-3KAHJSWT.js";
export {
  validate
};
