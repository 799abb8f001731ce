import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-RX3H67K7.js";
import "./chunk-EJTKNQPS.js";
export {
  violationsOf
};
