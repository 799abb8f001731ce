import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  ledgerForPage
} from "./chunk-F2KMF2XV.js";
import "./chunk-QYBW4SZG.js";
import "./chunk-MMG27ZZB.js";
import "./chunk-UUGB4OK7.js";
import "./chunk-ZRBVTRJD.js";
import {
  madeFromIn
} from "./chunk-5Y2K3QLI.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-IRFOBVVJ.js";
import {
  renderPage
} from "./chunk-XCY43DSC.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-QKJ7OH6J.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-IQBKTGMR.js";
import "./chunk-NIVCPFEF.js";
import "./chunk-HXDXZ67V.js";
import {
  readCommit
} from "./chunk-HRD2XEUK.js";
import "./chunk-BGZSZPHE.js";

// action/made-page.ts
async function makePage(make) {
  const { octokit, repository, branch, standing, source, blobs } = make;
  const before = standing === null ? null : madeFromIn((await readCommit(octokit, repository, standing)).message);
  const ledger = await ledgerForPage(octokit, repository, before?.ledger ?? null, blobs);
  const from = { main: source.main, ledger: ledger.head };
  return {
    text: renderPage(source.registry, ledger.records),
    from,
    // A page on the default branch itself is never up to date with it: its own commit would be news again.
    isNews: ledger.head !== null && branch !== ledger.defaultBranch && (before?.main !== from.main || before.ledger !== from.ledger)
  };
}
export {
  makePage
};
