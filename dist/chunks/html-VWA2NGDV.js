import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-PIDUMJWQ.js";
import "./chunk-CDNJFI2W.js";
import "./chunk-4JJWE7I4.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-JSVNCZ7U.js";
export {
  readHtml
};
