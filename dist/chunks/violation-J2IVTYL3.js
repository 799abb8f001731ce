import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-WXD54HSL.js";
import "./chunk-XQD3HRWF.js";
export {
  violationsOf
};
