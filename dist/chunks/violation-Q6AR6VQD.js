import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-FXUBNOSP.js";
import "./chunk-NHNSSN4W.js";
export {
  violationsOf
};
