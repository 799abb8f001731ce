import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-TTGJAW7U.js";
import "./chunk-T4KBJKI5.js";
import "./chunk-EJQKUM6H.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-NHNSSN4W.js";
export {
  readHtml
};
