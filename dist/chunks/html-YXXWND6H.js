import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-M44IJZXN.js";
import "./chunk-JF6BFL3M.js";
import "./chunk-V7CYCW44.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-JIOU7O6D.js";
export {
  readHtml
};
