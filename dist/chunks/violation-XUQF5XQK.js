import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-T4CAAXQ2.js";
import "./chunk-3KAHJSWT.js";
export {
  violationsOf
};
