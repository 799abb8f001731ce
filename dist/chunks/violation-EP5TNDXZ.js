import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-IVSDWHUT.js";
import "./chunk-DSU2SN5Z.js";
export {
  violationsOf
};
