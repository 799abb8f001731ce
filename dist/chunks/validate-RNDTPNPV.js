import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-3D2NEUUJ.js";
import "./chunk-JIOU7O6D.js";
export {
  validate
};
