#!/usr/bin/env node
import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// cli/main.ts
import * as modules from "node:module";
import { join } from "node:path";
if (import.meta.url.endsWith(".ts")) {
  modules.enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));
}
var { run } = await import("./chunks/program-IH23G3H4.js");
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
  now: () => /* @__PURE__ */ new Date()
});
