import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-TBNSIAUS.js";
import "./chunk-TGAXYVMY.js";
import "./chunk-YQISR52W.js";
import "./chunk-D7CUUYW6.js";
import "./chunk-NI7Z77TD.js";
import "./chunk-NHNSSN4W.js";
export {
  run
};
