import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-7GCPAWSI.js";
import "./chunk-ADQBAPEY.js";
import "./chunk-BQPMPI2G.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-V4RIOX56.js";
export {
  readHtml
};
