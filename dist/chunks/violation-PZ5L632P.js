import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-QN5H57XM.js";
import "./chunk-L4T66WU4.js";
export {
  violationsOf
};
