import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  mostBytes,
  mostFiles
} from "./chunk-VBLNIEII.js";
import {
  git
} from "./chunk-S3AS5S3P.js";
import {
  maxFileBytes
} from "./chunk-BE46CQFW.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";
import {
  grouped
} from "./chunk-CK6I6ZJA.js";
import {
  compareText
} from "./chunk-QTX22L3X.js";

// local/git.ts
import { posix } from "node:path";

// local/git/blobs.ts
function readBlobs(repoDir, wanted) {
  const blobs = /* @__PURE__ */ new Map();
  if (wanted.size === 0) return blobs;
  const input = [...wanted.keys()].map((object) => `${object}
`).join("");
  const maxBytes = [...wanted.values()].reduce((sum, size) => sum + size + 256, 1024);
  const { stdout } = git(repoDir, ["cat-file", "--batch"], { input, maxBytes, mustSucceed: true });
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(10, at);
    const [object = "", type = "", size = ""] = stdout.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    const length = Number(size);
    blobs.set(object, stdout.subarray(at, at + length));
    at += length + 1;
  }
  return blobs;
}

// local/git/tree.ts
var line = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s;
function listTree(repoDir, commit, folder) {
  const args = ["ls-tree", "-r", "-t", "-z", "--long", "--full-tree", commit];
  const { stdout } = git(repoDir, folder === "" ? args : [...args, "--", folder], { mustSucceed: true });
  const lines = stdout.toString("utf8").split("\0").slice(0, -1);
  if (lines.length > mostFiles) {
    throw new LocalError(
      `${folder} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`
    );
  }
  return lines.flatMap((text) => {
    const [, mode = "", type = "", object = "", size = "", path = ""] = line.exec(text) ?? [];
    if (folder !== "" && path !== folder && !path.startsWith(`${folder}/`)) return [];
    const below = folder === "" ? path : path.slice(folder.length + 1);
    return [{ path: below, kind: kindOf(mode, type), size: size === "-" ? 0 : Number(size), object }];
  });
}
function kindOf(mode, type) {
  switch (mode) {
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    case "040000":
      return "folder";
    default:
      return type === "blob" ? "file" : "other";
  }
}

// local/git.ts
function readRevision(repoDir, rev, dir) {
  const folder = fromTop(repoDir, dir);
  const commit = commitOf(repoDir, rev);
  const items = listTree(repoDir, commit, folder);
  if (items.some((item) => item.path === "" && item.kind === "symlink")) {
    throw new LocalError(
      `${folder} is a symbolic link in ${rev}, which is not followed. Name the folder it points to.`
    );
  }
  const below = items.filter((item) => item.path !== "");
  const { wanted, tooMuch } = withinBounds(below);
  const blobs = readBlobs(repoDir, wanted);
  return below.map(({ path, kind, size, object }) => {
    const bytes = blobs.get(object) ?? null;
    const file = { path, kind, size, bytes };
    if (path.includes("�")) return { ...file, bytes: null, problem: "its name is not UTF-8" };
    if (tooMuch.has(object)) return { ...file, problem: "the files before it hold too much already" };
    const missing = bytes === null && kind === "file" && size <= maxFileBytes;
    return missing ? { ...file, problem: `this clone lacks the object ${object}` } : file;
  }).sort((a, b) => compareText(a.path, b.path));
}
function commitOf(repoDir, rev) {
  const unknown = new LocalError(
    `Git knows no revision ${rev} here. Check the name; a shallow clone may lack it: git fetch --depth=2 (or deeper) brings more.`
  );
  if (rev === "" || /[\0\n]/.test(rev)) throw unknown;
  const { status, stdout } = git(repoDir, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${rev}^{commit}`
  ]);
  const commit = stdout.toString("utf8").trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknown;
  return commit;
}
function fromTop(repoDir, dir) {
  const { stdout } = git(repoDir, ["rev-parse", "--show-prefix"], { mustSucceed: true });
  const prefix = /^\.{1,2}(?:\/|$)/.test(dir) ? stdout.toString("utf8").replace(/\n$/, "") : "";
  const path = posix.join(prefix, dir);
  if (/^\.\.(?:\/|$)/.test(path)) throw new LocalError(`${dir} lies outside the repository.`);
  return path === "." ? "" : path.replace(/^\/+|\/+$/g, "");
}
function withinBounds(items) {
  const wanted = /* @__PURE__ */ new Map();
  const tooMuch = /* @__PURE__ */ new Set();
  let left = mostBytes;
  for (const { kind, size, object } of items) {
    if (kind !== "file" || size > maxFileBytes || wanted.has(object)) continue;
    if (size > left) {
      tooMuch.add(object);
    } else {
      left -= size;
      wanted.set(object, size);
    }
  }
  return { wanted, tooMuch };
}

export {
  readRevision
};
