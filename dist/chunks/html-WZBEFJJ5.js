import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-WDK7TU32.js";
import "./chunk-JV7BNNHS.js";
import "./chunk-KYJZXYQ5.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-FQRDBWET.js";
export {
  readHtml
};
