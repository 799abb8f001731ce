import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-CJ3HBKO2.js";
import "./chunk-6CR7RIQU.js";
export {
  connect
};
