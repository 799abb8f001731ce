import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  historyOf,
  listStates,
  readFolderHistory,
  siteFolder,
  unknownHistory
} from "./chunk-E4AYQXLV.js";
import "./chunk-MCM3J6AS.js";
import "./chunk-A7NJMSFA.js";
import {
  pageRecordsOf
} from "./chunk-FU6T3SMD.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import "./chunk-CIN57TLM.js";
import {
  compareFolder,
  writeFolder
} from "./chunk-6EY2APRI.js";
import "./chunk-ENUML3NN.js";
import "./chunk-RNTQDKRY.js";
import "./chunk-6G6BFKYK.js";
import "./chunk-3ORUEEMS.js";
import "./chunk-R7KMH2F4.js";
import "./chunk-L5YQETOE.js";
import "./chunk-NRGQ4FST.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import {
  siteMarker
} from "./chunk-HTGE5AFB.js";
import {
  DamagedLedger,
  ledgerBranch,
  mainFile,
  readHead,
  readRecord,
  repositoryFile
} from "./chunk-5OVYW5EY.js";
import "./chunk-ONGCB2BB.js";
import {
  findRegistry,
  loadFolder,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import "./chunk-ILHCDXJ4.js";
import "./chunk-NE4TOEGN.js";
import "./chunk-UE2LQNPW.js";
import {
  $resolve,
  LocalError,
  count,
  counted,
  git,
  readFolder,
  readRevision,
  reportOf,
  trimEnd,
  visible
} from "./chunk-YNOKW5L3.js";

// local/git/head.ts
function checkedOutAround(folder) {
  const { status, stdout } = git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (status !== 0) return null;
  const prefix = git(folder, ["rev-parse", "--show-prefix"], { mustSucceed: true }).stdout.toString("utf8");
  return { commit: stdout.toString("utf8").trim(), path: prefix.replace(/\/?\n$/, "") };
}
function originOf(folder) {
  const { status, stdout } = git(folder, ["config", "--get", "remote.origin.url"]);
  return status === 0 ? stdout.toString("utf8").trim() : null;
}

// cli/site/local-history.ts
function localHistory(folder) {
  try {
    const around = checkedOutAround(folder);
    if (around === null) return nothing("There is no commit here yet");
    const { states, bytesOf, isWhole } = readFolderHistory(folder, around.commit, around.path);
    const { states: list, skipped } = listStates(states, bytesOf);
    const history = historyOf(list);
    if (history.from === null) return nothing("The list has not been committed");
    return {
      history,
      notes: [
        ...isWhole ? [] : [
          `This clone is shallow, so the history begins with ${history.from}. git fetch --unshallow brings the rest.`
        ],
        ...skipped === 0 ? [] : [`Left out of the history: ${skipped} states that cannot be read.`]
      ]
    };
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    return nothing(error.message.replace(/\.$/, ""));
  }
}
function nothing(why) {
  return { history: unknownHistory, notes: [`${why}, so the site knows today’s list only.`] };
}

// bot/ledger/from-files.ts
function ledgerFrom(files) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const text = (path) => {
    const file = byPath.get(path);
    if (file === void 0) throw new DamagedLedger(`${path} is missing`);
    if (file.bytes === null) throw new DamagedLedger(`${path} cannot be read (${file.problem ?? file.kind})`);
    return Buffer.from(file.bytes).toString("utf8");
  };
  const { repository } = readHead(text(repositoryFile), text(mainFile));
  const paths = [...byPath.keys()].filter((path) => /^(?:open|closed\/\d{4})\/.+\.yaml$/.test(path));
  return {
    repositoryId: repository.repository_id,
    records: paths.sort().map((path) => readRecord(path, text(path)))
  };
}

// cli/site/web-address.ts
function webAddressOf(remote) {
  const [, host, path] = /^(?:https|ssh):\/\/(?:[^@/\s]+@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? /^(?:[\w.-]+@)?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+):(?!\/\/)([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === void 0 || path === void 0 ? null : `https://${host}/${path.replace(/^\/+/, "")}`;
}

// cli/site/local-records.ts
function localRecords({ clone, folder, repository }) {
  const files = folder === null ? inClone(clone) : readFolder(folder);
  if (files === null) return noRecords;
  const name = folder ?? `The branch ${ledgerBranch}`;
  try {
    const { records, repositoryId } = ledgerFrom(files);
    return pageRecordsOf(records, { repositoryId, repositoryUrl: repositoryUrl(clone, repository) });
  } catch (error) {
    if (!(error instanceof DamagedLedger)) throw error;
    throw new LocalError(`${name} is no ledger that can be trusted: ${error.message}.`);
  }
}
function inClone(clone) {
  for (const ref of [`refs/heads/${ledgerBranch}`, `refs/remotes/origin/${ledgerBranch}`]) {
    try {
      return readRevision(clone, ref, "");
    } catch (error) {
      if (!(error instanceof LocalError)) throw error;
    }
  }
  return null;
}
function repositoryUrl(clone, named) {
  const address = named ?? originAddress(clone);
  if (address === null) {
    throw new LocalError(
      "Each change links to its issue, and this clone does not say where its repository is. Name its web address: --repository https://…"
    );
  }
  return trimEnd(address, "/");
}
function originAddress(clone) {
  try {
    const origin = originOf(clone);
    return origin === null ? null : webAddressOf(origin);
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}

// cli/site.ts
var mostNamed = 10;
async function site(options, io) {
  const { out, check = false, format } = options;
  if (out === void 0 && options.serve === void 0) {
    throw new LocalError("Say where the site goes: --out <folder>; or look at it: --serve");
  }
  const loaded = await loadFolder(io, options.dir, { settled: true });
  const { registry, logo, findings } = loaded;
  if (registry === null || count(findings, "error") > 0) {
    if (format === "json") writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const { folder } = findRegistry(io.cwd, options.dir);
  const files = await working(io, "Making the site …", () => {
    const { history, notes } = localHistory(folder);
    const records = localRecords({
      clone: folder,
      folder: options.ledger === void 0 ? null : $resolve(io.cwd, options.ledger),
      repository: options.repository ?? null
    });
    const publication = { registry, records, history, logo };
    return { content: siteFolder(publication), publication, notes };
  });
  for (const note of files.notes) io.stderr.write(`note: ${visible(note)}
`);
  if (check) return compared(out ?? "", files.content, format, io);
  if (out !== void 0) write(out, files.content, files.publication, format, io);
  return options.serve === void 0 ? 0 : serving(files.content, options.serve, format, io);
}
async function working(io, what, act) {
  const { stderr } = io;
  if (stderr.isTTY !== true) return act();
  stderr.write(what);
  await new Promise((resolve) => setImmediate(resolve));
  try {
    return act();
  } finally {
    stderr.write("\r\x1B[K");
  }
}
function write(out, files, made, format, io) {
  const done = writeFolder($resolve(io.cwd, out), files, siteMarker);
  const { registry, records, history } = made;
  if (format === "json") {
    const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    writeJson(io.stdout, { folder: out, files: files.size, bytes, ...done, historyFrom: history.from });
    return;
  }
  const changes = records.coming.length + records.past.length;
  const said = [
    `${counted(done.written, "file", "files")} written`,
    ...done.unchanged > 0 ? [`${done.unchanged} current`] : [],
    ...done.deleted > 0 ? [`${done.deleted} deleted`] : [],
    counted(registry.entries.length, "entry", "entries"),
    ...changes > 0 ? [counted(changes, "change", "changes")] : [],
    ...history.from === null ? [] : [`history since ${history.from}`]
  ];
  io.stdout.write(`${out}: ${said.join(", ")}
`);
}
function compared(out, files, format, io) {
  if (out === "") throw new LocalError("Say which folder is to be looked at: --out <folder>");
  const { missing, different, surplus } = compareFolder($resolve(io.cwd, out), files, siteMarker);
  const all = [
    ...different.map((path) => `${path}: differs`),
    ...missing.map((path) => `${path}: missing`),
    ...surplus.map((path) => `${path}: made no longer`)
  ];
  const current = all.length === 0;
  if (format === "json") writeJson(io.stdout, { folder: out, current, missing, different, surplus });
  else if (current) io.stdout.write(`${out} is current.
`);
  else {
    const more = all.length > mostNamed ? [`… and ${all.length - mostNamed} more`] : [];
    const lines = [...all.slice(0, mostNamed), ...more].map((line) => `  ${visible(line)}
`);
    io.stdout.write(lines.join(""));
    io.stderr.write(`${out} is not current. Write it with: subprocessor-registry site --out ${out}
`);
  }
  return current ? 0 : 1;
}
async function serving(files, port, format, io) {
  const { serve } = await import("./serve-W3QF3GZK.js");
  const { address, close } = await serve(files, port);
  if (format === "json") writeJson(io.stdout, { address });
  else io.stdout.write(`Look at it: ${address}  (Ctrl-C ends this)
`);
  await io.untilStopped();
  await close();
  return 0;
}
export {
  site
};
