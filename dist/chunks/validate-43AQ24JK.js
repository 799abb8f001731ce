import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-HAXCY66T.js";
import "./chunk-XQD3HRWF.js";
export {
  validate
};
