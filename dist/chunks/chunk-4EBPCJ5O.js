import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  git,
  trimBoth
} from "./chunk-YNOKW5L3.js";

// github/repository.ts
function parseRepository(text) {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (owner === void 0 || repo === void 0 || repo === "." || repo === "..") {
    throw new Error(`${JSON.stringify(text)} is not a repository. Write it as "owner/name".`);
  }
  return { owner, repo };
}

// github/remote.ts
function remoteIn(address) {
  const scp = /^(?:[^\s@/:]+@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(address.trim());
  const url = scp === null ? URL.parse(address.trim()) : null;
  const host = scp?.[1] ?? (url !== null && /^(https?|ssh|git):$/.test(url.protocol) ? url.host : "");
  const path = trimBoth(scp?.[2] ?? url?.pathname ?? "", "/").replace(/\.git$/, "");
  if (host === "") return null;
  try {
    return { host: host.toLowerCase(), ...parseRepository(path) };
  } catch {
    return null;
  }
}
function isApiOf(api, host) {
  const server = URL.parse(api)?.host.toLowerCase();
  const name = host.replace(/^ssh\./, "").replace(/:\d+$/, "");
  return server === host || server?.replace(/:\d+$/, "") === name || server === `api.${name}`;
}

// local/git/remote.ts
function originOf(folder) {
  const { status, stdout } = git(folder, ["remote", "get-url", "origin"]);
  return status === 0 ? stdout.toString("utf8").trim() || null : null;
}

export {
  parseRepository,
  remoteIn,
  isApiOf,
  originOf
};
