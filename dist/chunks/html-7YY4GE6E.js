import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-TTAUK7M4.js";
import "./chunk-WYF453H4.js";
import "./chunk-JRRQZ2DI.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-AV7TIYLB.js";
export {
  readHtml
};
