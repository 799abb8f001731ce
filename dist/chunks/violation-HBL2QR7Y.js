import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-LHJUQQZQ.js";
import "./chunk-AV7TIYLB.js";
export {
  violationsOf
};
