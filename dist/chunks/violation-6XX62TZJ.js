import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-K5GVPOIG.js";
import "./chunk-R7AG6DSY.js";
export {
  violationsOf
};
