import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-DRMOCRXN.js";
import "./chunk-V4RIOX56.js";
export {
  violationsOf
};
