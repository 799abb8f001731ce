import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-ZIYYETLO.js";
import "./chunk-3KGKJSOK.js";
import "./chunk-PNEZN3AP.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-L4T66WU4.js";
export {
  readHtml
};
