import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-YJ2A5FUN.js";
import "./chunk-K3YS5BLE.js";
import "./chunk-IKWN2F5K.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-XQD3HRWF.js";
export {
  readHtml
};
