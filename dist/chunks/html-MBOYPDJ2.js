import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-M3KSWTOM.js";
import "./chunk-PFK7J5XO.js";
import "./chunk-KGZJN7BD.js";
import "./chunk-L6ZABQ36.js";
import "./chunk-YNOKW5L3.js";
export {
  readHtml
};
