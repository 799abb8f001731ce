import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-3M7CCK4I.js";
import "./chunk-2C56MK7T.js";
import "./chunk-XRQ6OWUJ.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-6CR7RIQU.js";
export {
  readHtml
};
