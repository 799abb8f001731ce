import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
  addTerms,
  formats
} from "./chunk-TFVTYVLP.js";
import {
  isDay
} from "./chunk-MCM3J6AS.js";
import "./chunk-SVSI5FT3.js";
import "./chunk-D42OHP7M.js";
import {
  LocalError,
  visible
} from "./chunk-YNOKW5L3.js";

// package.json
var package_default = { name: "subprocessor-registry", version: "0.1.0" };

// cli/help.ts
function format(...choices) {
  const words = choices.includes("github") ? "lines for people, JSON for programs, or annotations for a GitHub workflow" : "words for people or JSON for programs";
  return new Option("--format <format>", words).choices(choices).default("text");
}
function examples(command, ...lines) {
  const shown = lines.map((line) => `  subprocessor-registry ${command} ${line}`.trimEnd());
  return `
Examples:
${shown.join("\n")}
${exits}`;
}
var exits = "\nExit codes: 0 fine, 1 findings or a difference, 2 wrong use.";

// cli/doctor-command.ts
function addDoctor(top, io, end) {
  top.command("doctor").summary("say what stands between a repository and its promises").description(
    "Looks at a repository on GitHub and says what is fine, what is not, what cannot be seen, and what to do. Writes nothing."
  ).argument("[repository]", "owner/name (default: that of the remote `origin` here)").option(
    "--token-from-env",
    "ask with the token in GITHUB_TOKEN or GH_TOKEN; the API is that of GITHUB_API_URL"
  ).option("--dir <folder>", "folder of the registry in the repository", "registry").option("--published <branch>", "branch of the page", "published").option(
    "--send-test <address>",
    "send one test mail to yourself, with the settings of each e-mail channel that stand in this environment"
  ).addOption(format("text", "json")).addHelpText(
    "after",
    examples(
      "doctor",
      "--token-from-env",
      "calls/subprocessors --token-from-env --format json",
      "--token-from-env --send-test you@calls.example"
    )
  ).action(async (repository, options) => {
    const { doctor } = await import("./doctor-IVRF3E6U.js");
    end(await doctor({ ...options, ...repository !== void 0 && { repository } }, io));
  });
}

// cli/options.ts
function day(text) {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Write a day of the calendar as year-month-day, such as 2026-11-23.");
}
function announcementDay(text) {
  const [date = "", time] = text.split("T");
  if (isDay(date) && (time === void 0 || !Number.isNaN(Date.parse(text)))) return text;
  throw new InvalidArgumentError(
    "Write the day itself as year-month-day, such as 2026-11-23: a deadline must come out the same whenever it is counted."
  );
}
function port(text) {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number < 65536) return number;
  throw new InvalidArgumentError("Write the number of a port, such as 8000; 0 takes any that is free.");
}

// cli/import-command.ts
function addImport(top, io, end) {
  const command = top.command("import").summary("take over a list that stands elsewhere").description(
    "Reads a published list (a table or list in Markdown, MDX or HTML, CSV, JSON, YAML, or text copied from a page) and writes an entry for each company. It writes what is there, guesses nothing, and says of each doubt where it is. It never overwrites a file, and announces nothing."
  ).argument("<file>", "the list, or - for standard input").option("--out <dir>", "folder of the registry", "registry").addOption(
    new Option("--as <format>", "format of the list (default: what its name says)").choices([...formats])
  ).addOption(
    new Option(
      "--map <heading=field>",
      "what a column is, or heading=- to leave it out; can be given more than once"
    ).argParser(mapping).default([], "none")
  ).option("--category <name>", "category of the companies for which the list says none").addOption(
    new Option(
      "--taken-over <date>",
      "day on which the list is taken over (default: today, in UTC)"
    ).argParser(day)
  ).option(
    "--from <text>",
    "where it stood, for the page: an address or a name (default: the name of the file)"
  ).option("--dry-run", "write nothing");
  addTerms(command).addOption(format("text", "json")).addHelpText(
    "after",
    examples(
      "import",
      "subprocessors.md",
      'page.html --map "Region=locations.hosting" --dry-run',
      "- --as csv --out lists/registry"
    )
  ).action(async (file, options) => {
    const { importCommand } = await import("./import-QE6BITC7.js");
    end(await importCommand({ file, ...options }, io));
  });
}
function mapping(text, before) {
  if (/^.+=[^=]+$/s.test(text)) return [...before, text];
  throw new InvalidArgumentError(
    'Write a heading, an equals sign and a field, such as "Vendor name=legal_name".'
  );
}

// cli/init-command.ts
function addInit(top, io, end) {
  const command = top.command("init").summary("set a repository up for a list").description(
    "Writes what a repository needs for a list: policy, entries, workflows, code owners, and the pages that vendors and customers meet. Asks for what has no default, or takes it as options; without a terminal it asks nothing and names what is missing. It never overwrites a file."
  ).argument("[dir]", "top folder of the repository", ".").option(
    "--owners <names>",
    "who has to approve changes of the list, such as @your-organisation/privacy, or none"
  ).option(
    "--action <owner/name@commit>",
    "where the Action comes from, pinned by its full commit, or later"
  ).option(
    "--repository <address>",
    "address of the repository (default: that of the remote origin), or later"
  ).option("--branch <name>", "default branch (default: that of the remote origin, or main)").addOption(
    new Option(
      "--bot <how>",
      "workflow: the bot runs as one, and tells customers; none: pages and checks only"
    ).choices(["none", "workflow"]).default("none")
  ).option(
    "--import <file>",
    "take this list over, as the command import does; the next five options are its own"
  ).addOption(new Option("--as <format>", "format of that list").choices([...formats])).addOption(
    new Option("--map <heading=field>", "what a column of it is").argParser(mapping).default([], "none")
  ).option("--category <name>", "category of the companies for which it says none").addOption(
    new Option("--taken-over <date>", "day on which it is taken over (default: today, in UTC)").argParser(
      day
    )
  ).option("--from <text>", "where it stood, for the page (default: the name of the file)").option("--dry-run", "write nothing");
  addTerms(command).addOption(format("text", "json")).addHelpText("after", examples("init", "", "../subprocessors --import subprocessors.md", "--dry-run")).action(async (dir, options) => {
    const { init } = await import("./init-L735RTCO.js");
    end(await init({ dir, ...options }, io));
  });
}

// cli/program.ts
var wrongUse = 2;
var ourFault = 70;
async function run(args, io) {
  let code = 0;
  try {
    await program(io, (ended) => {
      code = ended;
    }).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (error instanceof LocalError) {
      io.stderr.write(`error: ${visible(error.message)}
`);
      return wrongUse;
    }
    const trace = error instanceof Error ? error : new Error(String(error));
    io.stderr.write(
      `error: ${package_default.name} has a fault: ${trace.message}
Please report this with the command you ran, in the tool's own repository; DEBUG=1 shows where it happened.
`
    );
    if (io.env["DEBUG"]) io.stderr.write(`${trace.stack}
`);
    return ourFault;
  }
}
function program(io, end) {
  const top = new Command("subprocessor-registry").description(
    "A company's list of subprocessors as YAML in Git: set it up, import it, check it, render its page, compare it, count its deadlines."
  ).version(package_default.version).exitOverride().configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) => void io.stderr.write(text),
    getOutHasColors: () => false,
    getErrHasColors: () => false
  }).showHelpAfterError("Add --help to see how it is used.").addHelpText("after", exits);
  addValidate(top, io, end);
  addRender(top, io, end);
  addSite(top, io, end);
  addDiff(top, io, end);
  addDeadline(top, io, end);
  addInit(top, io, end);
  addImport(top, io, end);
  addDoctor(top, io, end);
  return top;
}
function addValidate(top, io, end) {
  top.command("validate").summary("check a registry").description("Checks a registry. Each finding is one line: file:line:column severity rule message.").argument("[dir]", "folder that holds registry.yaml, or holds a folder registry that does", "registry").addOption(format("text", "json", "github")).option(
    "--base <folder or revision>",
    "compare with this: what stood there is not held to new requirements"
  ).addOption(
    new Option("--level <level>", "what entries are held to: being listed, or being announced to customers").choices(["listed", "announced"]).default("listed")
  ).addOption(
    new Option("--today <date>", "the day it is, such as 2026-11-23 (default: today, in UTC)").argParser(
      day
    )
  ).option("--strict", "exit 1 on warnings too").addHelpText("after", examples("validate", "", "--base HEAD~1 --strict", "other/registry --format json")).action(async (dir, options) => {
    const { validate } = await import("./validate-MVPU2ZQC.js");
    end(await validate({ dir, ...options }, io));
  });
}
function addRender(top, io, end) {
  top.command("render").summary("render the public page").description("Renders the public page as Markdown. A registry with errors is not rendered.").argument("[dir]", "folder of the registry", "registry").option("--out <file>", "write the page there, whole or not at all (default: standard output)").option(
    "--check",
    "write nothing; exit 1 with a diff unless the file (default SUBPROCESSORS.md) is current"
  ).addOption(format("text", "json")).addHelpText("after", examples("render", "", "--out SUBPROCESSORS.md", "--check")).action(async (dir, options) => {
    const { render } = await import("./render-KN33M24Q.js");
    end(await render({ dir, ...options }, io));
  });
}
function addSite(top, io, end) {
  top.command("site").summary("make the public site").description(
    "Makes the public site, with feeds and data files, from this clone: the registry, its history in Git, and the ledger. A registry with errors makes none."
  ).argument("[dir]", "folder of the registry", "registry").option("--out <folder>", "a folder of its own: what is not made is deleted there").option("--check", "write nothing; exit 1 unless the folder holds just what would be made").addOption(
    new Option("--serve [port]", "show the site on this machine alone").argParser(port).preset("8000")
  ).option(
    "--ledger <folder>",
    "folder of the ledger (default: the branch ledger of this clone, if there is one)"
  ).option("--repository <address>", "the repository's web address (default: that of the remote origin)").addOption(format("text", "json")).addHelpText("after", examples("site", "--serve", "--out site", "--out site --check")).action(async (dir, options) => {
    const { site } = await import("./site-U2EABQFX.js");
    end(await site({ dir, ...options }, io));
  });
}
function addDiff(top, io, end) {
  top.command("diff").summary("say what differs between two states of a registry").description(
    "Says what differs between two states of a registry, as a customer would be told. Order, quoting and comments are no difference."
  ).argument("<before>", "a folder, or a Git revision such as HEAD~1, v1.2 or main:registry").argument("<after>", "the same; a folder of that name is taken before a revision").argument("[dir]", "folder of the registry in a revision", "registry").addOption(format("text", "json")).addHelpText("after", examples("diff", "HEAD~1 HEAD", "main registry", "v1.2 v1.3 --format json")).action(async (before, after, dir, options) => {
    const { diff } = await import("./diff-LWO7F6SW.js");
    end(await diff({ before, after, dir, ...options }, io));
  });
}
function addDeadline(top, io, end) {
  top.command("deadline").summary("count the time to object").description(
    "Counts until when customers can object, by the registry's own terms, and says each step of the counting."
  ).argument("[dir]", "folder of the registry", "registry").addOption(
    new Option("--announced <date>", "day of the announcement, such as 2026-11-23").argParser(announcementDay).makeOptionMandatory()
  ).option("--group <id>", "one group of customers (default: each)").addOption(format("text", "json")).addHelpText(
    "after",
    examples(
      "deadline",
      "--announced 2026-11-23",
      "--announced 2026-11-23 --group long-notice --format json"
    )
  ).action(async (dir, options) => {
    const { deadline } = await import("./deadline-6PHEOFGY.js");
    end(await deadline({ dir, ...options }, io));
  });
}
export {
  run
};
