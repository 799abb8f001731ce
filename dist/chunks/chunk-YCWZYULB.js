import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  inTurn,
  readCommit,
  readTree,
  readWholeBlob,
  refusalOf
} from "./chunk-2T2IHOGV.js";
import {
  maxFileBytes
} from "./chunk-XQD3HRWF.js";

// github/registry-at.ts
async function registryAt(request) {
  const { octokit, repository, commit, directory = "registry", concurrency = 8, have } = request;
  return named(request, async () => {
    const { tree } = await readCommit(octokit, repository, commit);
    const folder = await descend(octokit, repository, tree, directory);
    if (folder === null) return [];
    if (folder.mode !== "040000") return [{ path: "", kind: kindOf(folder), size: folder.size, bytes: null }];
    const entries = await readTree(octokit, repository, folder.sha, true);
    const files = await inTurn(entries, concurrency, async (entry) => {
      const { path, sha, size } = entry;
      const kind = kindOf(entry);
      if (kind !== "file" || size > maxFileBytes) return { path, kind, size, bytes: null };
      return { path, kind, size, bytes: have?.(sha) ?? await readWholeBlob(octokit, repository, sha) };
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
