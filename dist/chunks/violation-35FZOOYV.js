import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-MOEMYOVA.js";
import "./chunk-JIOU7O6D.js";
export {
  violationsOf
};
