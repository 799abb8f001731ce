import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  diagnose,
  diagnosisData,
  groupWords,
  moreToSee,
  observe,
  tallyOf,
  textReport
} from "./chunk-A6AIRZQG.js";
import "./chunk-PGBDNFPU.js";
import "./chunk-SVSI5FT3.js";
import "./chunk-3ORUEEMS.js";
import {
  momentInWords
} from "./chunk-CC7IIWBT.js";
import "./chunk-WRVGKC42.js";
import "./chunk-R7KMH2F4.js";
import "./chunk-L5YQETOE.js";
import "./chunk-NRGQ4FST.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-R6MFU7CE.js";
import "./chunk-HTGE5AFB.js";
import "./chunk-5OVYW5EY.js";
import "./chunk-BHCRG4T4.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-NE4TOEGN.js";
import {
  connect
} from "./chunk-65UMHE7F.js";
import "./chunk-V4KM2P2D.js";
import {
  InputError,
  checkAddress,
  cutToBytes,
  doctorResult,
  error,
  info,
  lineBytes,
  link,
  messageText,
  mostSummaryBytes,
  notice,
  readJob,
  setFailed,
  setOutputs,
  writeSummary
} from "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import "./chunk-YJAMYOFQ.js";
import {
  Refusal
} from "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import {
  counted,
  grouped,
  randomUUID,
  visible,
  withoutCommands
} from "./chunk-YNOKW5L3.js";

// action/summary/doctor.ts
var signs = {
  fine: "✅ fine",
  "not-fine": "❌ not fine",
  "cannot-see": "❔ cannot see"
};
var room = Math.floor(mostSummaryBytes * 0.9);
function doctorSummary(job, diagnosis) {
  const rows = diagnosis.lines.map((line) => ({ group: line.group, text: row(job, line) }));
  const { kept, left } = cutToBytes(rows, room, ({ text }) => lineBytes(text));
  const names = [...new Set(kept.map(({ group }) => group))];
  const tables = names.map(
    (group) => table(
      group,
      kept.flatMap((one) => one.group === group ? one.text : [])
    )
  );
  const sections = [
    `## ${verdict(diagnosis)}

${tallyOf(diagnosis)}`,
    moreToSee(diagnosis) ?? "",
    ...tables,
    left === 0 ? "" : `… and ${grouped(left)} more; the log lists them all.`
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}
function verdict({ counts }) {
  if (counts["not-fine"] > 0) return "❌ Something stands between this repository and its promises";
  if (counts["cannot-see"] > 0) return "❔ Nothing is known to be wrong; not everything could be seen";
  return "✅ Everything is as it should be";
}
function table(group, rows) {
  const head = ["| | Check | What was found | What to do |", "|---|---|---|---|"];
  return `### ${groupWords[group]}

${[...head, ...rows].join("\n")}`;
}
function row({ serverUrl }, { verdict: said, check, about, found, remedy }) {
  const of = about === null ? "" : ` (${messageText(about)})`;
  const named = `${link(check, checkAddress(serverUrl, check))}${of}`;
  return `| ${signs[said]} | ${named} | ${messageText(found)} | ${remedy === null ? "" : messageText(remedy)} |`;
}

// action/doctor.ts
var mostErrors = 9;
async function run(inputs) {
  const job = readJob();
  if (inputs.token === "") {
    throw new InputError("The input `token` is empty. Leave it out, and the workflow’s own token is used.");
  }
  const seen = await observe({
    octokit: connect(inputs.token),
    repository: { owner: job.owner, repo: job.repo },
    now: /* @__PURE__ */ new Date(),
    place: "workflow",
    directory: inputs.directory,
    published: inputs.publishTo,
    env: process.env,
    tell: (what) => info(`Looking at ${what} …`)
  }).catch((error2) => {
    if (error2 instanceof Refusal) throw new InputError(error2.message);
    throw error2;
  });
  const diagnosis = diagnose(seen);
  const name = `${job.owner}/${job.repo}`;
  say(diagnosis, `${name}, ${momentInWords(seen.now, "UTC")}`);
  setOutputs(doctorResult(diagnosisData(diagnosis, name, seen.now)));
  writeSummary(job, doctorSummary(job, diagnosis));
}
function say(diagnosis, heading) {
  const wrong = diagnosis.lines.filter(({ verdict: verdict2 }) => verdict2 === "not-fine");
  for (const { check, about, found, remedy } of wrong.slice(0, mostErrors)) {
    const of = about === null ? "" : ` (${about})`;
    error(visible(`${found} ${remedy ?? ""}`.trim()), { title: visible(`${check}${of}`) });
  }
  const hidden = diagnosis.counts["cannot-see"];
  if (hidden > 0) {
    const said = `${counted(hidden, "thing", "things")} could not be looked at. ${moreToSee(diagnosis) ?? ""}`;
    notice(said.trim(), { title: "Not seen" });
  }
  process.stdout.write(
    `::group::All of it
${withoutCommands(textReport(diagnosis, heading), randomUUID())}::endgroup::
`
  );
  info(tallyOf(diagnosis));
  if (wrong.length > 0) {
    setFailed(
      `${counted(wrong.length, "thing is", "things are")} not fine. The summary says what to do about each.`
    );
  }
}
export {
  run
};
