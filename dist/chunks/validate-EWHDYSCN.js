import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-PJJQAKY3.js";
import "./chunk-AV7TIYLB.js";
export {
  validate
};
