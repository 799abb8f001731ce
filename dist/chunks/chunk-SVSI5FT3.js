import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  __require
} from "./chunk-YNOKW5L3.js";

// builtin:events
var $once = /* @__PURE__ */ (() => __require("node:events").once)();
var $EventEmitter = /* @__PURE__ */ (() => __require("node:events").EventEmitter)();

export {
  $once,
  $EventEmitter
};
