import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-B3U7XQLT.js";
import "./chunk-PH6FVWZT.js";
export {
  connect
};
