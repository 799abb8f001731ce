import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-CJXHWU6L.js";
import "./chunk-E6KIL666.js";
import "./chunk-DY5CCUPC.js";
import "./chunk-ORM4C6ZU.js";
import "./chunk-QT225EYX.js";
import "./chunk-E7AWAF5A.js";
export {
  run
};
