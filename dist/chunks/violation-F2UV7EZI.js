import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-UE2LQNPW.js";
import "./chunk-YNOKW5L3.js";
export {
  violationsOf
};
