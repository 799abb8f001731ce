import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-PWVAAE6H.js";
import "./chunk-E7AWAF5A.js";
export {
  violationsOf
};
