import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-ML53JBMJ.js";
import "./chunk-V2UBV3WW.js";
export {
  violationsOf
};
