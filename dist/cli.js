#!/usr/bin/env node
import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import "./chunks/chunk-D42OHP7M.js";
import {
  $join,
  __require
} from "./chunks/chunk-YNOKW5L3.js";

// builtin:module
var $enableCompileCache = /* @__PURE__ */ (() => __require("node:module").enableCompileCache)();

// cli/main.ts
if (import.meta.url.endsWith(".ts")) {
  $enableCompileCache($join(import.meta.dirname, "../node_modules/.cache/compiled"));
}
var { run } = await import("./chunks/program-SIPASSS3.js");
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
var { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  now: () => /* @__PURE__ */ new Date(),
  untilStopped: () => new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  })
});
