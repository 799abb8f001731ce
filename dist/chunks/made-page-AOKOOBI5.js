import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  madeFromIn
} from "./chunk-5Y2K3QLI.js";
import {
  renderPage
} from "./chunk-NGUHCGQT.js";
import "./chunk-QKJ7OH6J.js";
import {
  ledgerForPage
} from "./chunk-LNUJKOPG.js";
import "./chunk-K24FHWTO.js";
import "./chunk-GYJGYFSB.js";
import "./chunk-WCEYBB2S.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import {
  readCommit
} from "./chunk-ZHOMIEU2.js";
import "./chunk-RIGOFPDD.js";
import "./chunk-3K3FBBWQ.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-OBFX6ZL6.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-74GNIT53.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-PH6FVWZT.js";

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
