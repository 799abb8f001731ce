import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-53XRUXFT.js";
import "./chunk-DYOGAMME.js";
export {
  validate
};
