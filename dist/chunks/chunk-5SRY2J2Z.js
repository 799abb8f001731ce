import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  pageRecordsOf
} from "./chunk-FU6T3SMD.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import {
  readLedger
} from "./chunk-CLBEFIN6.js";
import {
  branchHead
} from "./chunk-PYE7OWYS.js";
import {
  ledgerBranch
} from "./chunk-5OVYW5EY.js";

// bot/page/ledger-for-page.ts
var NoLedger = class extends Error {
  name = "NoLedger";
};
async function ledgerForPage(octokit, repository, published, cache) {
  const head = await branchHead(octokit, repository, ledgerBranch);
  const ledger = await readLedger({ octokit, repository, head, also: () => true, cache });
  if ("missing" in ledger) {
    if (published === null) {
      const { data: data2 } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
      const records = { ...noRecords, repositoryId: Number(data2.id) };
      return { head: null, records, defaultBranch: data2.default_branch };
    }
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` is missing, and the page that stands there was made from its commit ${published.slice(0, 8)}. Restore the branch from that commit: without it announced changes would be missing on the page.`
    );
  }
  if ("damaged" in ledger) {
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` cannot be trusted: ${ledger.damaged}. Point it at its last good commit.`
    );
  }
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
  if (Number(data.id) !== ledger.repositoryId) {
    throw new NoLedger(
      `This is a copy: the branch \`${ledgerBranch}\` belongs to another repository (id ${ledger.repositoryId}). Delete it here, and a new one is begun.`
    );
  }
  return {
    head: ledger.head,
    records: pageRecordsOf(ledger.records, {
      repositoryUrl: data.html_url,
      repositoryId: ledger.repositoryId
    }),
    defaultBranch: data.default_branch
  };
}

export {
  NoLedger,
  ledgerForPage
};
