import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-BPSLCJPI.js";
import "./chunk-JSVNCZ7U.js";
export {
  violationsOf
};
