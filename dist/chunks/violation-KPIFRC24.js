import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-MBFXP4U3.js";
import "./chunk-XTY6KY7E.js";
export {
  violationsOf
};
