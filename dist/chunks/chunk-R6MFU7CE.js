import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readBlob,
  readTree
} from "./chunk-WSZV2GBY.js";

// bot/page/made-from.ts
function madeFromLines({ main, ledger }) {
  return [`Made-from: ${main}`, ...ledger === null ? [] : [`Ledger: ${ledger}`]].join("\n");
}
function madeFromIn(message) {
  return {
    main: /^Made-from: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? "",
    ledger: /^Ledger: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? null
  };
}

// github/head-files.ts
function headFiles(octokit, repository, head) {
  let listing;
  const listed = async () => {
    const entries = head ? await readTree(octokit, repository, head.tree, true) : [];
    return new Map(entries.filter((entry) => entry.mode !== "040000").map((entry) => [entry.path, entry]));
  };
  const list = () => {
    listing ??= listed();
    return listing;
  };
  return {
    commit: head?.commit ?? null,
    list,
    read: async (path) => {
      const entry = (await list()).get(path);
      return entry && isFile(entry) ? readBlob(octokit, repository, entry.sha) : null;
    }
  };
}
function isFile({ mode }) {
  return mode === "100644" || mode === "100755";
}

export {
  madeFromLines,
  madeFromIn,
  headFiles,
  isFile
};
