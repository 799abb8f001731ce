import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-TK4V6VYJ.js";
import "./chunk-CIHZOMDI.js";
export {
  violationsOf
};
