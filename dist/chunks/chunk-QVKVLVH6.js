import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  __require
} from "./chunk-4S5R35YX.js";

// builtin:events
var $once = /* @__PURE__ */ (() => __require("node:events").once)();
var $EventEmitter = /* @__PURE__ */ (() => __require("node:events").EventEmitter)();

export {
  $once,
  $EventEmitter
};
