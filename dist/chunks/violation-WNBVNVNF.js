import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-JLHH42SE.js";
import "./chunk-UPZKUWXX.js";
export {
  violationsOf
};
