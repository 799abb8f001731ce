import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  LocalError,
  __require,
  systemCode,
  systemWords
} from "./chunk-YNOKW5L3.js";

// builtin:http
var $createServer = /* @__PURE__ */ (() => __require("node:http").createServer)();

// cli/site/serve.ts
async function serve(files, port) {
  const server = $createServer((request, response) => answer(files, request, response));
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new LocalError(whyNot(error, port))));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    })
  };
}
function whyNot(error, port) {
  return systemCode(error) === "EADDRINUSE" ? `Port ${port} is taken. Name another one: --serve ${port + 1}` : `Nothing can be served on port ${port}: ${systemWords(error)}.`;
}
function answer(files, { method, url = "/" }, response) {
  const isHead = method === "HEAD";
  const { status, headers, body } = isHead || method === "GET" ? found(files, pathIn(url)) : { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
  const common = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  response.writeHead(status, { ...common, ...headers });
  response.end(isHead ? void 0 : body);
}
function found(files, path) {
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const content = files.get(name);
  if (content !== void 0) return { status: 200, headers: { "content-type": typeOf(name) }, body: content };
  if (files.has(`${path}/index.html`))
    return { status: 301, headers: { location: `/${encodeURI(path)}/` }, body: "" };
  const body = files.get("404.html") ?? "There is no such page.";
  return { status: 404, headers: { "content-type": typeOf("404.html") }, body };
}
function pathIn(url) {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname).slice(1);
  } catch {
    return "\0";
  }
}
var types = {
  atom: "application/atom+xml",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp"
};
function typeOf(path) {
  return types[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? "text/plain; charset=utf-8";
}
export {
  serve
};
