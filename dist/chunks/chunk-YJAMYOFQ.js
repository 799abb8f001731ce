import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  contentsAt,
  readCommit,
  readTree,
  refusalOf
} from "./chunk-WSZV2GBY.js";
import {
  maxFileBytes
} from "./chunk-YNOKW5L3.js";

// github/registry-at.ts
async function registryAt(request) {
  const { octokit, repository, commit, directory = "registry", concurrency = 8, have } = request;
  return named(request, async () => {
    const { tree } = await readCommit(octokit, repository, commit);
    const folder = await descend(octokit, repository, tree, directory);
    if (folder === null) return [];
    if (folder.mode !== "040000") return [{ path: "", kind: kindOf(folder), size: folder.size, bytes: null }];
    const entries = await readTree(octokit, repository, folder.sha, true);
    const isRead = (entry) => kindOf(entry) === "file" && entry.size <= maxFileBytes;
    const missing = entries.filter((entry) => isRead(entry) && have?.(entry.sha) === void 0);
    const fetched = await contentsAt(octokit, repository, commit, missing, concurrency);
    const files = entries.map((entry) => {
      const { path, sha, size } = entry;
      const bytes = isRead(entry) ? have?.(sha) ?? fetched.get(sha) ?? null : null;
      return { path, kind: kindOf(entry), size, bytes };
    });
    return files.sort((a, b) => a.path < b.path ? -1 : 1);
  });
}
async function firstParent(request) {
  const { octokit, repository, commit } = request;
  return named(request, async () => (await readCommit(octokit, repository, commit)).parents[0] ?? null);
}
async function descend(octokit, repository, root, directory) {
  let at = { path: "", mode: "040000", sha: root, size: 0 };
  for (const segment of directory.split("/").filter((part) => part !== "" && part !== ".")) {
    if (at.mode !== "040000") return null;
    const next = (await readTree(octokit, repository, at.sha, false)).find((entry) => entry.path === segment);
    if (next === void 0) return null;
    at = next;
  }
  return at;
}
function kindOf({ mode }) {
  switch (mode) {
    case "100644":
    case "100755":
      return "file";
    case "040000":
      return "folder";
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    default:
      return "other";
  }
}
async function named({ repository, commit, actor = "workflow" }, act) {
  try {
    return await act();
  } catch (error) {
    const what = `The commit ${commit.slice(0, 12)} of ${repository.owner}/${repository.repo} could not be read`;
    throw refusalOf(error, { what, needs: "contents: read", actor });
  }
}

export {
  registryAt,
  firstParent
};
