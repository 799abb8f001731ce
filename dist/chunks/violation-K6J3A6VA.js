import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-MDOBTK4O.js";
import "./chunk-4S5R35YX.js";
export {
  violationsOf
};
