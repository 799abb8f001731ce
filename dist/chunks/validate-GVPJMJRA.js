import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-ZHF55NB3.js";
import "./chunk-FQRDBWET.js";
export {
  validate
};
