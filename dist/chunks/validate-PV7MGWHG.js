import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-JU373E6Q.js";
import "./chunk-UPZKUWXX.js";
export {
  validate
};
