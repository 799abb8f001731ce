import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-GXQ4JU7H.js";
import "./chunk-FQRDBWET.js";
export {
  violationsOf
};
