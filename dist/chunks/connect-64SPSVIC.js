import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-ZXUNSYDI.js";
import "./chunk-6WC2AEUL.js";
import "./chunk-LRFCOCLC.js";
import "./chunk-AFQ7FFXC.js";
import "./chunk-LWK2J6B7.js";
import "./chunk-AMAINKFS.js";
import "./chunk-QQJX7RV4.js";
import "./chunk-EJTKNQPS.js";
export {
  connect
};
