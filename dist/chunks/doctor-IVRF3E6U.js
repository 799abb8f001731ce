import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  isApiOf,
  originOf,
  parseRepository,
  remoteIn
} from "./chunk-4EBPCJ5O.js";
import {
  diagnose,
  diagnosisData,
  doctorsTimes,
  fine,
  notFine,
  observe,
  textReport
} from "./chunk-A6AIRZQG.js";
import "./chunk-PGBDNFPU.js";
import "./chunk-SVSI5FT3.js";
import "./chunk-3ORUEEMS.js";
import {
  emailSettings,
  isAddress,
  isProblem,
  mailTroubleInWords,
  mailTroubleOf,
  momentInWords,
  transportTo
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
import {
  styled,
  writeJson
} from "./chunk-D42OHP7M.js";
import "./chunk-NE4TOEGN.js";
import {
  getOctokit
} from "./chunk-V4KM2P2D.js";
import "./chunk-YJAMYOFQ.js";
import {
  Refusal
} from "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import {
  LocalError,
  trimEnd,
  visible
} from "./chunk-YNOKW5L3.js";

// doctor/send-test.ts
function isCustomers(address, channels, env) {
  return channels.some(({ id, kind }) => {
    const settings = kind === "email" ? emailSettings(id, env) : [];
    return !isProblem(settings) && settings.addresses.some((one) => one.toLowerCase() === address.toLowerCase());
  });
}
async function sendTests(address, channels, env, now, times = doctorsTimes) {
  const mails = channels.filter(({ kind }) => kind === "email");
  if (mails.length === 0)
    return [notFine("No test was sent: the policy has no channel of kind `email`.", "Add one to send mail.")];
  const answers = [];
  for (const { id } of mails) answers.push(await sendTest(id, address, env, now, times));
  return answers;
}
async function sendTest(channel, address, env, now, times) {
  const settings = emailSettings(channel, env);
  if (isProblem(settings)) {
    return notFine("No test was sent: this channel is not set up here.", "See `channel-settings`.", channel);
  }
  const transport = transportTo(settings.server, times);
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: "", address },
      subject: `[Test] Notices to customers, channel ${channel}: nothing has changed`,
      date: now,
      headers: { "Auto-Submitted": "auto-generated" },
      text: textOf(channel),
      disableFileAccess: true,
      disableUrlAccess: true
    });
    return fine(
      "A test was handed to the mail server. Look whether it arrives, and not among the spam.",
      channel
    );
  } catch (error) {
    return notFine(
      `The test could not be sent. ${wordsOf(mailTroubleOf(error))}`,
      'docs/channels.md, "When a notice fails", says where to look.',
      channel
    );
  } finally {
    transport.close();
  }
}
function wordsOf(trouble) {
  if (!trouble.ofAddress) return mailTroubleInWords(trouble);
  const code = trouble.code === null ? "" : ` (${trouble.code})`;
  return trouble.what === "wait" ? `The mail server put off the address you gave${code}: try again later.` : `The mail server refused the address you gave${code}.`;
}
function textOf(channel) {
  return `This is a test of subprocessor-registry. Nothing has changed, and nothing has to be done.

Somebody ran \`doctor --send-test\` with your address. The message went the way that notices
to customers go on the channel "${channel}": the same mail server, user and sender. It went to
you alone, and not to the addresses of that channel.
`;
}

// cli/doctor.ts
async function doctor(options, io) {
  const address = options.sendTest;
  if (address !== void 0 && !isAddress(address)) {
    throw new LocalError("--send-test wants one plain address, your own: you@calls.example.");
  }
  const octokit = connect(options, io);
  const repository = named(options, io, octokit.request.endpoint.DEFAULTS.baseUrl);
  const now = io.now();
  const seen = await withProgress(
    io,
    (tell) => observe({
      octokit,
      repository,
      now,
      place: "terminal",
      directory: options.dir,
      published: options.published,
      env: io.env,
      tell
    })
  );
  if (address !== void 0 && isCustomers(address, seen.channels, io.env)) {
    throw new LocalError(
      "Nothing was sent: --send-test names an address that notices to customers go to. Give your own."
    );
  }
  const tests = address === void 0 ? [] : await sendTests(address, seen.channels, io.env, now);
  const diagnosis = diagnose(seen, tests);
  const name = `${repository.owner}/${repository.repo}`;
  if (options.format === "json") writeJson(io.stdout, diagnosisData(diagnosis, name, seen.now));
  else {
    const heading = `${name}, ${momentInWords(seen.now, "UTC")}`;
    io.stdout.write(`${textReport(diagnosis, heading, paintFor(io.stdout))}
`);
  }
  return diagnosis.counts["not-fine"] > 0 ? 1 : 0;
}
function connect({ tokenFromEnv }, { env }) {
  if (tokenFromEnv !== true) {
    throw new LocalError(
      "doctor asks GitHub, and needs a token for that. Put one into GITHUB_TOKEN or GH_TOKEN, and add --token-from-env to let it be used. A token that can only read is enough."
    );
  }
  const token = env["GITHUB_TOKEN"]?.trim() || env["GH_TOKEN"]?.trim() || "";
  if (token === "") {
    throw new LocalError("--token-from-env finds no token: neither GITHUB_TOKEN nor GH_TOKEN is set.");
  }
  const api = trimEnd(env["GITHUB_API_URL"]?.trim() ?? "", "/");
  if (api !== "" && !/^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/.test(api)) {
    throw new LocalError(
      "GITHUB_API_URL is no address of an API. Write one such as https://git.calls.example/api/v3."
    );
  }
  return getOctokit(token, api === "" ? {} : { baseUrl: api });
}
function named({ repository }, { cwd }, api) {
  if (repository !== void 0) {
    try {
      return parseRepository(repository);
    } catch (error) {
      throw new LocalError(error instanceof Error ? error.message : String(error));
    }
  }
  const origin = originOf(cwd);
  const remote = origin === null ? null : remoteIn(origin);
  if (remote === null) {
    throw new LocalError(
      "The repository to look at is not known: this folder has no remote `origin` on a GitHub server. Name it: doctor owner/name --token-from-env."
    );
  }
  if (!isApiOf(api, remote.host)) {
    throw new LocalError(
      `The remote origin is on ${visible(remote.host)}, and the API that would be asked is ${api}. Set GITHUB_API_URL to the API of that server (https://${visible(remote.host)}/api/v3 on GitHub Enterprise Server), or name the repository.`
    );
  }
  return { owner: remote.owner, repo: remote.repo };
}
async function withProgress({ stderr }, work) {
  const shown = stderr.isTTY === true;
  try {
    return await work((what) => {
      if (shown) stderr.write(`\r\x1B[KLooking at ${what} …`);
    });
  } catch (error) {
    throw error instanceof Refusal ? new LocalError(error.message) : error;
  } finally {
    if (shown) stderr.write("\r\x1B[K");
  }
}
function paintFor(stream) {
  return (text, part) => {
    switch (part) {
      case "heading":
        return styled("bold", text, stream);
      case "check":
        return styled("dim", text, stream);
      case "fine":
        return styled("green", text, stream);
      case "not-fine":
        return styled("red", text, stream);
      case "cannot-see":
        return styled("yellow", text, stream);
    }
  };
}
export {
  doctor
};
