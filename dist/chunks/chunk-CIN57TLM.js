import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  pathOf
} from "./chunk-NRGQ4FST.js";
import {
  ledgerBranch
} from "./chunk-5OVYW5EY.js";

// bot/page/state-words.ts
var stateWords = {
  announcing: "announcing",
  open: "open",
  held: "held",
  "window-closed": "window closed",
  "in-the-list": "in the list",
  cancelled: "cancelled",
  replaced: "replaced"
};

// bot/texts/context.ts
function issueUrl({ repositoryUrl }, issue) {
  return `${repositoryUrl}/issues/${issue}`;
}
function changesUrl({ repositoryUrl }) {
  return `${repositoryUrl}/issues?q=label%3Asubprocessor-change`;
}
function pullUrl({ repositoryUrl }, pull) {
  return `${repositoryUrl}/pull/${pull}`;
}
function commitUrl({ repositoryUrl }, commit) {
  return `${repositoryUrl}/commit/${commit}`;
}
function recordUrl({ repositoryUrl }, record) {
  return `${repositoryUrl}/blob/${ledgerBranch}/${pathOf(record)}`;
}

export {
  issueUrl,
  changesUrl,
  pullUrl,
  commitUrl,
  recordUrl,
  stateWords
};
