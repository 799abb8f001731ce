import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-5N57X4UZ.js";
import "./chunk-B7225AWZ.js";
export {
  violationsOf
};
