import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  blobSha
} from "./chunk-VNDNNUSH.js";
import {
  trimEnd
} from "./chunk-YNOKW5L3.js";

// github/asking.ts
function askingThrough(octokit, between) {
  const ask = (route, parameters) => octokit.request(route, parameters);
  return { request: Object.assign(between(ask), octokit.request) };
}
function secondsToReset(headers) {
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return reset - Date.parse(String(headers["date"])) / 1e3;
}
function headersOf(error) {
  return error?.response?.headers ?? {};
}

// github/refusal.ts
var tokenOf = {
  workflow: "this workflow's token",
  app: "this app's token",
  person: "this token"
};
var Refusal = class extends Error {
  name = "Refusal";
  /** The HTTP status; 0 where no answer came. */
  status;
  /** Seconds after which to come back, where GitHub says so. */
  retryAfter;
  constructor(message, status, retryAfter = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
};
var leastPause = 60;
function refusalOf(error, attempt) {
  if (error instanceof Refusal) return error;
  const failed = failedRequest(error);
  if (failed === null) return error;
  const { why, ways, here } = explanation(failed, attempt);
  const all = here && attempt.otherwise !== void 0 ? [...ways, attempt.otherwise] : ways;
  const remedy = all.length === 0 ? "" : ` ${capital(all.join(", or "))}.`;
  const pause = failed.retryAfter ?? (failed.limited ? leastPause : null);
  return new Refusal(`${attempt.what}: ${why}.${remedy}`, failed.status, pause);
}
function statusIn(error) {
  return error instanceof Refusal ? error.status : failedRequest(error)?.status ?? null;
}
function failedRequest(error) {
  if (error instanceof Refusal) return null;
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return null;
  const response = "response" in error ? error.response : void 0;
  const headers = response?.headers ?? {};
  const data = response?.data;
  const message = typeof data?.message === "string" ? data.message : response ? "" : error.message;
  const limited = /rate limit|abuse detection/i.test(message) || String(headers["x-ratelimit-remaining"]) === "0";
  return {
    // Octokit reports a lost connection as a 500 that has no answer.
    status: response ? error.status : 0,
    message,
    retryAfter: secondsToWait(headers, limited),
    acceptedPermissions: text(headers["x-accepted-github-permissions"]),
    singleSignOn: headers["x-github-sso"] !== void 0 || /SAML/i.test(message),
    limited
  };
}
function secondsToWait(headers, limited) {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return after;
  const usedUp = limited && String(headers["x-ratelimit-remaining"]) === "0";
  const left = secondsToReset(headers);
  return usedUp && Number.isFinite(left) ? Math.max(1, Math.ceil(left) + 1) : null;
}
function explanation(failed, { needs, actor = "workflow" }) {
  const { status, message, retryAfter } = failed;
  const token = tokenOf[actor];
  const permission = permissionOf(failed.acceptedPermissions) ?? needs;
  if ((status === 403 || status === 429) && failed.limited) {
    const wait = retryAfter === null ? "a few minutes" : `${retryAfter} seconds`;
    return {
      why: "GitHub asks for a pause, since too many requests came in a short time",
      ways: [`try again in ${wait}`]
    };
  }
  if (status === 403 && failed.singleSignOn) {
    return {
      why: "the organisation's single sign-on does not know this token yet",
      ways: [
        "authorise the token for the organisation in the settings of the person it belongs to, or use the workflow's own token"
      ]
    };
  }
  const rule = ruleIn(message);
  if (rule !== null && [403, 409, 422].includes(status)) {
    return {
      why: `a rule of the repository does not allow it (${rule})`,
      ways: [exception(actor)],
      here: true
    };
  }
  switch (status) {
    case 0:
      return { why: "GitHub could not be reached", ways: ["try again"] };
    case 401:
      return {
        why: "GitHub does not accept the token, or it has run out",
        ways: [newToken(actor)]
      };
    case 403:
      if (/archived/i.test(message)) {
        return {
          why: "the repository is archived and takes no changes",
          ways: ["take it out of the archive"]
        };
      }
      if (failed.acceptedPermissions === null && !/not accessible|permission/i.test(message)) {
        return { why: `GitHub forbids it${quoted(message)}`, ways: [grant(permission, actor)], here: true };
      }
      return { why: `${token} lacks \`${permission}\``, ways: [grant(permission, actor)], here: true };
    case 404:
      return {
        why: `GitHub does not find it, which it also says when ${token} may not see it`,
        ways: [`check the name, and that the token has \`${permission}\` for this repository`]
      };
    case 409:
      if (/is empty/i.test(message)) {
        return { why: "the repository is empty", ways: ["make a first commit in it, a README will do"] };
      }
      return { why: `it met another change${quoted(message)}`, ways: ["try again"] };
    default:
      if (status >= 500)
        return { why: `GitHub had trouble of its own (${status})`, ways: ["try again later"] };
      return { why: `GitHub refused it with ${status}${quoted(message)}`, ways: [], here: true };
  }
}
function ruleIn(message) {
  const rulesets = /^Repository rule violations found/i;
  const protection = /through a pull request|protected (branch|ref)|required status check|approving review|not authorized to push|signed commits|verified signatures|merge commits/i;
  if (!rulesets.test(message) && !protection.test(message)) return null;
  return trimEnd(oneLine(message.replace(rulesets, "")), ".") || "GitHub does not say which";
}
function exception(actor) {
  return actor === "app" ? "let the rule leave out this branch, or put the app on the rule's bypass list" : "let the rule leave out this branch";
}
function newToken(actor) {
  switch (actor) {
    case "workflow":
      return "leave out the input `token`, so that the workflow's own is used, or give it one that is good";
    case "app":
      return "check `APP_ID` and `PRIVATE_KEY`, and after an exchange of keys start the bot again with the new one";
    case "person":
      return "check the token that was given";
  }
}
function grant(permission, actor) {
  if (actor === "person") return `give the token \`${permission}\` for this repository`;
  const fork = permission.includes("write") ? " (a pull request from a fork is never given it)" : "";
  return actor === "workflow" ? `add \`permissions: ${permission}\` to the job${fork}` : `give the app \`${permission}\` in its settings and accept that in the installation`;
}
function permissionOf(header) {
  const first = header?.split(";")[0]?.trim();
  if (!first || !/^[a-z_]+=[a-z]+(,[a-z_]+=[a-z]+)*$/.test(first)) return null;
  return first.split(",").map((one) => one.replace("=", ": ").replaceAll("_", "-")).join(", ");
}
function quoted(message) {
  const said = trimEnd(oneLine(message), ".");
  return said === "" ? "" : ` ("${said}")`;
}
function oneLine(message) {
  const plain = message.replace(/\b(gh[a-z]_|github_pat_)\w+/g, "…").replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
function text(value) {
  return typeof value === "string" ? value : null;
}
function capital(sentence) {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// github/git-tree.ts
async function readCommit(octokit, repository, commit) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repository,
    commit_sha: commit
  });
  return { tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha), message: data.message };
}
async function readTree(octokit, repository, sha, recursive) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repository,
    tree_sha: sha,
    // GitHub takes any value for a yes, so it must be left out for a no.
    ...recursive ? { recursive: "1" } : {}
  });
  if (data.truncated) {
    throw new Refusal(
      `The folder ${sha.slice(0, 12)} in ${repository.owner}/${repository.repo} is too large: GitHub lists only a part of it, and nothing is read from half a list. Move what does not belong there elsewhere.`,
      200
    );
  }
  return data.tree.map(({ path, mode, sha: sha2, size = 0 }) => ({ path, mode, sha: sha2, size }));
}
async function readBlob(octokit, repository, sha) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    ...repository,
    file_sha: sha
  });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
async function readWholeBlob(octokit, repository, sha) {
  const bytes = await readBlob(octokit, repository, sha);
  if (blobSha(bytes) !== sha)
    throw new Refusal(`The file ${sha.slice(0, 12)} came damaged from GitHub. Try again.`, 200);
  return bytes;
}

// github/in-turn.ts
async function inTurn(items, limit, act) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

// github/commit-contents.ts
var worthAnArchive = 25;
async function contentsAt(octokit, repository, commit, files, concurrency = 8) {
  const byId = new Map(files.map((file) => [file.sha, file]));
  const found = byId.size < worthAnArchive ? /* @__PURE__ */ new Map() : await archived(octokit, repository, commit, [...byId.values()]);
  const missing = [...byId.keys()].filter((id) => !found.has(id));
  await inTurn(missing, concurrency, async (id) => {
    found.set(id, await readWholeBlob(octokit, repository, id));
  });
  return found;
}
async function archived(...asked) {
  const { foundInArchive } = await import("./archive-SQ6ESYEA.js");
  return foundInArchive(...asked);
}

export {
  askingThrough,
  headersOf,
  Refusal,
  refusalOf,
  statusIn,
  failedRequest,
  readCommit,
  readTree,
  readBlob,
  readWholeBlob,
  inTurn,
  contentsAt
};
