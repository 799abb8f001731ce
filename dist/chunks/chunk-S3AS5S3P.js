import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  LocalError,
  systemCode,
  systemWords
} from "./chunk-WPNVKN5A.js";

// local/git/run.ts
import { spawnSync } from "node:child_process";
function git(repoDir, args, options = {}) {
  const { input = "", maxBytes = 64 * 1024 * 1024, mustSucceed = false } = options;
  const ended = spawnSync("git", ["--no-pager", ...args], {
    cwd: repoDir,
    env: environment(process.env),
    input,
    maxBuffer: maxBytes,
    timeout: 12e4,
    windowsHide: true
  });
  if (ended.error !== void 0) throw new LocalError(whyNotRun(ended.error, repoDir));
  const complaint = ended.stderr.toString("utf8").trim();
  if (/not a git repository/i.test(complaint))
    throw new LocalError(`${repoDir} is not inside a Git repository.`);
  if (/dubious ownership/i.test(complaint)) {
    throw new LocalError(
      `The repository at ${repoDir} belongs to another user, so Git does not read it. If you trust it: git config --global --add safe.directory <its top folder>`
    );
  }
  const status = ended.status ?? 1;
  if (mustSucceed && status !== 0)
    throw new LocalError(whyFailed(complaint || `exit ${status}`, args, repoDir));
  return { status, stdout: ended.stdout };
}
function whyFailed(complaint, [command], repoDir) {
  if (/promisor remote|not allowed/i.test(complaint)) {
    return `The repository at ${repoDir} is a partial clone that lacks some of the files, and nothing is fetched from here. Bring them first: git fetch --refetch --no-filter`;
  }
  const fatal = complaint.split("\n").find((line) => line.startsWith("fatal:")) ?? complaint;
  return `git ${command} failed in ${repoDir}: ${fatal}`;
}
function whyNotRun(error, repoDir) {
  switch (systemCode(error)) {
    case "ENOENT":
      return `Git could not be started. Is it installed and on the PATH, and is ${repoDir} a folder?`;
    case "ENOBUFS":
      return "The revision holds far more files than a registry has. Is this the right folder?";
    case "ETIMEDOUT":
      return `Git did not answer within two minutes in ${repoDir}.`;
    default:
      return `Git could not be run: ${systemWords(error)}.`;
  }
}
function environment(inherited) {
  const own = Object.entries(inherited).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none"
  };
}

export {
  git
};
