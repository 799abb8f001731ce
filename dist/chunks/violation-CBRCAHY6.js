import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-KDUWYSIA.js";
import "./chunk-3BYVN6OR.js";
export {
  violationsOf
};
