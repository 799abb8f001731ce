import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  madeFromIn
} from "./chunk-5Y2K3QLI.js";
import {
  renderPage
} from "./chunk-67UUMJOW.js";
import "./chunk-QKJ7OH6J.js";
import {
  ledgerForPage
} from "./chunk-R54G4PUK.js";
import "./chunk-ESEUMRFG.js";
import "./chunk-MMG27ZZB.js";
import "./chunk-SS2VZVPC.js";
import "./chunk-WCEYBB2S.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-Y3YRMF4D.js";
import {
  readCommit
} from "./chunk-HRD2XEUK.js";
import "./chunk-CK6I6ZJA.js";
import "./chunk-NUALBXKD.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-P47MG76B.js";
import "./chunk-OBFX6ZL6.js";
import "./chunk-QTX22L3X.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-6CR7RIQU.js";

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
