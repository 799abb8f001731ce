import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  importList,
  overridesIn,
  policyText,
  readSource,
  registryFiles,
  sourceName,
  takenOverFrom,
  writeNewFiles
} from "./chunk-GAEQV6FA.js";
import {
  termsIn
} from "./chunk-TFVTYVLP.js";
import {
  commentText,
  yamlText
} from "./chunk-2YB7ZRFM.js";
import {
  originOf,
  remoteIn
} from "./chunk-4EBPCJ5O.js";
import "./chunk-KGZJN7BD.js";
import "./chunk-L6ZABQ36.js";
import "./chunk-MCM3J6AS.js";
import "./chunk-ENUML3NN.js";
import {
  writeFile
} from "./chunk-RNTQDKRY.js";
import {
  readFileIfAny
} from "./chunk-6G6BFKYK.js";
import {
  areOwners,
  codeOwnersPlaces,
  withCodeOwners
} from "./chunk-PGBDNFPU.js";
import "./chunk-SVSI5FT3.js";
import {
  deadlinesOf
} from "./chunk-WRVGKC42.js";
import "./chunk-L5YQETOE.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-BHCRG4T4.js";
import {
  isRefusal
} from "./chunk-ONGCB2BB.js";
import {
  nameFrom,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import "./chunk-NE4TOEGN.js";
import {
  $existsSync,
  $join,
  $lstatSync,
  $resolve,
  $statSync,
  LocalError,
  __require,
  count,
  counted,
  git,
  loadRegistry,
  markdownLink,
  markdownText,
  reportOf,
  safeLine,
  systemCode,
  systemWords
} from "./chunk-YNOKW5L3.js";

// core/start/example-entry.ts
var firstCategories = [
  { id: "infrastructure", label: "Infrastructure" },
  { id: "customer-support", label: "Customer support" },
  { id: "communication", label: "Communication" }
];
var exampleId = "example-speech";
var exampleEntry = {
  service: "Example Speech",
  legal_name: "Example Speech GmbH",
  category: "infrastructure",
  website: "https://speech.example/",
  contact: [{ email: "privacy@speech.example" }],
  purpose: "Turns call recordings into text for the transcript feature.",
  data: ["call audio", "phone number"],
  data_subjects: ["callers", "customer's staff"],
  locations: [{ country: "DE", kind: "hosting" }],
  established_in: "DE",
  note: "This is an example and no company. Copy it for each company that you use, then delete this file."
};

// core/generated/templates.ts
var templates = {
  "examples/workflows/doctor.yml": "# Looks once a week what stands between this repository and its promises: rules, workflows, channels, ledger, page.\n# Put this file into .github/workflows/ beside the others, if you like. What it looks at: docs/doctor.md.\nname: Subprocessors doctor\n\non:\n  # At a minute when few others run.\n  schedule:\n    - cron: '29 6 * * 1'\n  # By hand: after a change of rules or settings.\n  workflow_dispatch:\n\n# Nothing by default; the job says what it needs, and why.\npermissions: {}\n\nconcurrency:\n  group: subprocessors-doctor\n  cancel-in-progress: true\n\njobs:\n  doctor:\n    name: doctor\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read # to read the list, the workflows, the ledger and the page\n      actions: read # to see whether the workflows are switched on, and when they last ran\n      pull-requests: read # to see open pull requests\n      statuses: read # to see whether each has its gate\n    steps:\n      # No checkout: everything is read through the API.\n      - uses: <owner>/subprocessor-registry@<commit> # yours to fill in: docs/adopt.md, step 3\n        with:\n          command: doctor\n        env:\n          # The same lines as in subprocessors.yml. Where the bot is an app, leave them out: its settings stand elsewhere.\n          SMTP_URL: ${{ secrets.SMTP_URL }}\n          NOTICE_FROM: ${{ vars.NOTICE_FROM }}\n          NOTICE_CUSTOMERS_TO: ${{ secrets.NOTICE_CUSTOMERS_TO }}\n          NOTICE_CUSTOMERS_SECRET: ${{ secrets.NOTICE_CUSTOMERS_SECRET }}\n",
  "examples/workflows/publish.yml": "# Makes the page and the site after every merge, and puts them on the branch `published`.\n# Put this file into .github/workflows/ of the repository that holds your registry/.\nname: Publish subprocessors\n\non:\n  push:\n    branches: [main]\n    # This file too: whoever moves the pin below gets page and site from the new version.\n    paths: ['registry/**', '.github/workflows/publish.yml']\n  # The bot, as a GitHub App, asks for this whenever its ledger has moved.\n  repository_dispatch:\n    types: [subprocessors-publish]\n  # By hand: if a run has failed. Start it on the default branch: from nowhere else is anything published.\n  workflow_dispatch:\n\n# Nothing by default; the job says what it needs, and why.\npermissions: {}\n\nconcurrency:\n  group: publish-subprocessors\n  # A publication under way is finished; the next one starts after it, from the newest list.\n  cancel-in-progress: false\n\njobs:\n  publish:\n    name: publish\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # to read the list, and to write the branch `published`\n    outputs:\n      folder: ${{ steps.publish.outputs.folder }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # the site shows the list of any past day; what is read here takes no requests\n          persist-credentials: false # the page is written through the API, not by git push\n      - id: publish\n        uses: <owner>/subprocessor-registry@<commit> # yours to fill in: docs/adopt.md, step 3\n        with:\n          command: publish\n      # Hands the site to the job below.\n      - if: vars.SUBPROCESSORS_PAGES == 'true' && steps.publish.outputs.folder != ''\n        uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0\n        with:\n          path: ${{ steps.publish.outputs.folder }}/site\n\n  # The site on GitHub Pages, if you want it there: set the variable SUBPROCESSORS_PAGES to `true` (docs/adopt.md, step 7).\n  pages:\n    name: pages\n    needs: publish\n    if: vars.SUBPROCESSORS_PAGES == 'true' && needs.publish.outputs.folder != ''\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      pages: write # to put the site on GitHub Pages\n      id-token: write # to prove to GitHub Pages that it comes from this workflow on this branch\n    environment:\n      name: github-pages\n      url: ${{ steps.deployment.outputs.page_url }}\n    steps:\n      - id: deployment\n        uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0\n",
  "examples/workflows/subprocessors.yml": "# The bot, for those who run no server: previews, announces, hears objections, holds pull requests, publishes page and site.\n# Put this file into .github/workflows/ of the repository that holds your registry/, beside validate.yml and in place of\n# publish.yml. Set-up, step by step: docs/run-without-a-server.md.\nname: Subprocessors\n\non:\n  # Proposals. `_target`: the run is of this file as it stands on the default branch, with a token that can write, for forks\n  # too. That is safe only because nothing of the proposal is checked out or run; leave it so.\n  pull_request_target:\n    types: [opened, reopened, synchronize, edited, closed, ready_for_review, converted_to_draft]\n  # What people write, on change issues and on pull requests.\n  issue_comment:\n    types: [created, edited, deleted]\n  # What people do to a change issue.\n  issues:\n    types: [closed, reopened, labeled, unlabeled, locked, unlocked, transferred, deleted]\n  # The list has changed. No `paths:` here: what counts is found by looking.\n  push:\n    branches: [main]\n  # A merge queue waits for the status on a commit of its own. Without a queue this never happens.\n  merge_group:\n  # Deadlines, notices that have to be tried again, and everything that no event told of. Twice a day, at minutes when few\n  # others run: GitHub drops runs at the full hour.\n  schedule:\n    - cron: '17 5 * * *'\n    - cron: '43 16 * * *'\n  # By hand.\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Only say what would be done\n        type: boolean\n        default: false\n      takeover:\n        description: Make this workflow the writer of the ledger, in place of an app\n        type: boolean\n        default: false\n  # For other systems of yours that want the bot to look: POST /repos/{owner}/{repo}/dispatches\n  repository_dispatch:\n    types: [subprocessors-look]\n\n# Nothing by default; the job says what it needs, and why.\npermissions: {}\n\nconcurrency:\n  group: subprocessors\n  # A pass under way is finished. Of those that wait GitHub keeps the newest, which is enough: each one looks at everything.\n  cancel-in-progress: false\n\njobs:\n  # Do not require this job for merging: one that was overtaken shows as cancelled. Require the status that it sets.\n  reconcile:\n    name: reconcile\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      contents: write # to read the registry and proposals, and to write the branches `ledger` and `published`\n      issues: write # to open and edit change issues, to answer on them, and to keep their labels\n      pull-requests: write # to read pull requests and reviews, and to write the preview on a pull request\n      statuses: write # to set the status `subprocessors/objection-window`, which holds a pull request\n      actions: write # to keep this schedule alive, which GitHub ends after 60 quiet days\n    outputs:\n      folder: ${{ steps.bot.outputs.folder }}\n    steps:\n      # No checkout, on purpose: everything is read through the API, as data.\n      - id: bot\n        uses: <owner>/subprocessor-registry@<commit> # yours to fill in: docs/adopt.md, step 3\n        with:\n          command: reconcile\n          dry-run: ${{ inputs.dry-run }}\n          takeover: ${{ inputs.takeover }}\n        env:\n          # How customers are reached: docs/channels.md. A pair of lines for each channel of your policy, named after its id.\n          SMTP_URL: ${{ secrets.SMTP_URL }}\n          NOTICE_FROM: ${{ vars.NOTICE_FROM }}\n          NOTICE_CUSTOMERS_TO: ${{ secrets.NOTICE_CUSTOMERS_TO }}\n          NOTICE_CUSTOMERS_SECRET: ${{ secrets.NOTICE_CUSTOMERS_SECRET }}\n      # Hands the site to the job below.\n      - if: vars.SUBPROCESSORS_PAGES == 'true' && steps.bot.outputs.folder != ''\n        uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0\n        with:\n          path: ${{ steps.bot.outputs.folder }}/site\n\n  # The site on GitHub Pages, if you want it there: set the variable SUBPROCESSORS_PAGES to `true` (docs/adopt.md, step 7).\n  pages:\n    name: pages\n    needs: reconcile\n    if: vars.SUBPROCESSORS_PAGES == 'true' && needs.reconcile.outputs.folder != ''\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      pages: write # to put the site on GitHub Pages\n      id-token: write # to prove to GitHub Pages that it comes from this workflow on this branch\n    environment:\n      name: github-pages\n      url: ${{ steps.deployment.outputs.page_url }}\n    steps:\n      - id: deployment\n        uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0\n",
  "examples/workflows/validate.yml": "# Checks the registry on every pull request, also on those from forks.\n# Put this file into .github/workflows/ of the repository that holds your registry/.\nname: Validate subprocessors\n\non:\n  # No `paths:` here: a required check that never runs would hold every other pull request for ever.\n  pull_request:\n  merge_group:\n  push:\n    branches: [main]\n\n# Nothing by default; the job says what it needs, and why.\npermissions: {}\n\nconcurrency:\n  group: validate-subprocessors-${{ github.ref }}\n  # Only the newest push to a pull request matters.\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  validate:\n    name: validate\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read # to check the repository out, and to read what stood before\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 2 # the merge commit and its first parent: what stands now, and what stood before\n          persist-credentials: false # no later step needs the token in .git/config\n      - uses: <owner>/subprocessor-registry@<commit> # yours to fill in: docs/adopt.md, step 3\n        with:\n          command: validate\n",
  "examples/github/PULL_REQUEST_TEMPLATE.md": "<!--\nYou propose a change to a list of subprocessors? Please answer the six questions. One pull request, one change.\nEverything you write here is public and stays in the history: no persons' names, no prices, no contracts.\nYou change something else here? Delete the questions and say what changes, and why.\n-->\n\n1. **Which company, and which of its services?** (the legal name as its register has it)\n2. **What will it do, and why is it needed?** (one or two sentences that a customer understands)\n3. **Whose data, and which data, can it see?**\n4. **Where are the data, and from which countries can they be reached?** (outside the home area: what does the transfer rest on?)\n5. **From which day shall it be used, and does it replace another company?**\n6. **Which shared mailbox answers questions about personal data?** (such as privacy@…, not a person's)\n\nWhat you do not know yet: write `unknown: <whom you asked>` in the file. A proposal is not a decision: the publisher\ndecides, tells its customers and gives them time to object before anything starts.\n",
  "schemas/entry.schema.json": '{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "$id": "entry.schema.json",\n  "title": "Entry file",\n  "description": "One company doing one service for the publisher. The file is registry/subprocessors/<id>.yaml; the file name is the entry\'s id, for ever.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["service", "category"],\n  "x-expects": "a list of fields, one `field: value` to a line",\n  "properties": {\n    "id": {\n      "title": "Id",\n      "description": "Optional. If it is written down, it equals the file name without .yaml.",\n      "type": "string",\n      "examples": ["example-speech"],\n      "x-expects": "the file name without .yaml, such as example-speech"\n    },\n    "former_id": {\n      "title": "Former id",\n      "description": "The id this entry had before its file was renamed. An id is never used again for something else.",\n      "examples": ["example-dictation"],\n      "$ref": "#/definitions/slug"\n    },\n    "service": {\n      "title": "Service",\n      "description": "The product or brand that is used, as customers know it.",\n      "examples": ["Example Speech"],\n      "$ref": "#/definitions/name"\n    },\n    "legal_name": {\n      "title": "Legal name",\n      "description": "The company\'s name as its register has it.",\n      "examples": ["Example Speech GmbH"],\n      "$ref": "#/definitions/nameOrUnknown"\n    },\n    "category": {\n      "title": "Category",\n      "description": "The id of one of the categories that registry.yaml lists.",\n      "examples": ["infrastructure"],\n      "x-expects": "the id of a category that registry.yaml lists, such as infrastructure",\n      "$ref": "#/definitions/slug"\n    },\n    "relationship": {\n      "title": "Relationship",\n      "description": "What the company is to the publisher. `listed-only` is for a company that is named for openness and is no subprocessor; say why in relationship_reason.",\n      "type": "string",\n      "enum": ["subprocessor", "group-company", "listed-only"],\n      "default": "subprocessor",\n      "examples": ["subprocessor"],\n      "x-expects": "one of subprocessor, group-company, listed-only"\n    },\n    "relationship_reason": {\n      "title": "Why it is listed only",\n      "description": "One sentence that says why a `listed-only` company is named although it is no subprocessor.",\n      "examples": ["It decides for itself what it does with the data (independent controller)."],\n      "$ref": "#/definitions/sentence"\n    },\n    "website": {\n      "title": "Website",\n      "description": "One or more https addresses of the service or the company.",\n      "type": ["string", "array"],\n      "examples": [["https://speech.example/"]],\n      "x-rule": "link-not-https",\n      "pattern": "^https://",\n      "minLength": 1,\n      "maxLength": 2000,\n      "minItems": 1,\n      "maxItems": 20,\n      "items": { "$ref": "#/definitions/link" },\n      "x-expects": "an https address such as https://speech.example/, or a list of them"\n    },\n    "contact": {\n      "title": "Contact",\n      "description": "Where to reach the company about personal data: shared mailboxes (never a person\'s), or pages with a label.",\n      "type": "array",\n      "minItems": 1,\n      "maxItems": 20,\n      "examples": [[{ "email": "privacy@speech.example" }]],\n      "x-expects": "a list, each item `- email: …`, or `- url: …` with a `label: …`",\n      "items": {\n        "type": "object",\n        "additionalProperties": false,\n        "minProperties": 1,\n        "x-expects": "`email: …`, or `url: …` with a `label: …`",\n        "dependencies": { "url": ["label"] },\n        "properties": {\n          "email": {\n            "title": "E-mail address",\n            "description": "A shared mailbox of the company, such as privacy@…",\n            "type": "string",\n            "x-rule": "broken-email",\n            "pattern": "^[^@\\\\s]+@[^@\\\\s]+\\\\.[^@\\\\s]+$",\n            "maxLength": 254,\n            "examples": ["privacy@speech.example"],\n            "x-expects": "one e-mail address"\n          },\n          "url": {\n            "title": "Contact page",\n            "description": "A page with a form or an address.",\n            "examples": ["https://speech.example/privacy-request"],\n            "$ref": "#/definitions/link"\n          },\n          "label": {\n            "title": "Label",\n            "description": "What the link is called on the page.",\n            "examples": ["Privacy request form"],\n            "$ref": "#/definitions/name"\n          }\n        }\n      }\n    },\n    "purpose": {\n      "title": "Purpose",\n      "description": "What the company does with the data, in one or two sentences that a customer understands.",\n      "examples": ["Turns call recordings into text for the transcript feature."],\n      "$ref": "#/definitions/sentenceOrUnknown"\n    },\n    "data": {\n      "title": "Data",\n      "description": "Which personal data the company can see. Ids, if registry.yaml has a vocabulary for data; else words.",\n      "examples": [["call audio", "phone number"]],\n      "x-expects": "a list of kinds of data, each item `- …`, or `unknown: <whom you asked>`",\n      "$ref": "#/definitions/termsOrUnknown"\n    },\n    "data_subjects": {\n      "title": "Whose data",\n      "description": "Whose personal data it is: the customer\'s staff, callers, …",\n      "examples": [["callers", "customer\'s staff"]],\n      "$ref": "#/definitions/termsOrUnknown"\n    },\n    "locations": {\n      "title": "Places",\n      "description": "Where the data are, and from where they can be reached.",\n      "type": ["array", "object"],\n      "minItems": 1,\n      "maxItems": 100,\n      "examples": [[{ "country": "DE", "kind": "hosting" }, { "country": "PL", "kind": "support" }]],\n      "x-expects": "a list of places, each with `country: DE` (or `area: …`) and `kind: hosting`",\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false,\n      "items": {\n        "type": "object",\n        "additionalProperties": false,\n        "required": ["kind"],\n        "minProperties": 2,\n        "x-expects": "a place with `country: DE` (or `area: …`) and `kind: hosting`",\n        "properties": {\n          "country": {\n            "title": "Country",\n            "description": "ISO 3166-1 code of two letters.",\n            "examples": ["DE"],\n            "$ref": "#/definitions/country"\n          },\n          "area": {\n            "title": "Area",\n            "description": "Only where no country can be named: an area such as EEA or worldwide.",\n            "type": "string",\n            "enum": ["EEA", "EU", "worldwide"],\n            "examples": ["EEA"],\n            "x-expects": "one of EEA, EU, worldwide (or use `country:`)"\n          },\n          "kind": {\n            "title": "Kind",\n            "description": "What happens there.",\n            "type": "string",\n            "enum": ["hosting", "support", "remote-access"],\n            "examples": ["hosting"],\n            "x-expects": "one of hosting, support, remote-access"\n          },\n          "region": {\n            "title": "Region",\n            "description": "A provider\'s region or a city.",\n            "examples": ["Frankfurt"],\n            "$ref": "#/definitions/name"\n          },\n          "when": {\n            "title": "When",\n            "description": "When this place is used, if not always.",\n            "examples": ["outside European office hours"],\n            "$ref": "#/definitions/sentence"\n          }\n        }\n      }\n    },\n    "established_in": {\n      "title": "Established in",\n      "description": "Country in which the legal entity is established: ISO 3166-1, two letters.",\n      "type": ["string", "object"],\n      "pattern": "^[A-Z]{2}$",\n      "examples": ["DE"],\n      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE",\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false\n    },\n    "transfer": {\n      "title": "Transfer",\n      "description": "What a transfer out of the home area rests on.",\n      "type": "object",\n      "additionalProperties": false,\n      "examples": [\n        { "mechanism": "standard-contractual-clauses", "reference": "module 3, signed 2026-10-01" }\n      ],\n      "x-expects": "`mechanism: …` with, if there is one, a `reference: …`",\n      "properties": {\n        "mechanism": {\n          "title": "Mechanism",\n          "description": "GDPR chapter V: what makes the transfer lawful.",\n          "type": "string",\n          "enum": [\n            "adequacy-decision",\n            "data-privacy-framework",\n            "standard-contractual-clauses",\n            "binding-corporate-rules",\n            "uk-addendum",\n            "derogation"\n          ],\n          "examples": ["standard-contractual-clauses"],\n          "x-expects": "one of adequacy-decision, data-privacy-framework, standard-contractual-clauses, binding-corporate-rules, uk-addendum, derogation"\n        },\n        "reference": {\n          "title": "Reference",\n          "description": "Where it can be looked up.",\n          "examples": ["module 3, signed 2026-10-01"],\n          "$ref": "#/definitions/sentence"\n        },\n        "unknown": { "$ref": "#/definitions/reason" }\n      },\n      "minProperties": 1,\n      "dependencies": { "reference": ["mechanism"] }\n    },\n    "used_from": {\n      "title": "Used from",\n      "description": "First day on which the company may handle personal data. It lies after the end of the time to object.",\n      "examples": ["2027-01-04"],\n      "$ref": "#/definitions/dateOrUnknown"\n    },\n    "replaces": {\n      "title": "Replaces",\n      "description": "Id of the entry whose place this one takes.",\n      "examples": ["example-dictation"],\n      "$ref": "#/definitions/slug"\n    },\n    "aka": {\n      "title": "Also known as",\n      "description": "Other names of the service or the company in use today.",\n      "examples": [["Example Voice"]],\n      "$ref": "#/definitions/names"\n    },\n    "former_names": {\n      "title": "Former names",\n      "description": "Earlier names of the service or the company.",\n      "examples": [["Example Dictation"]],\n      "$ref": "#/definitions/names"\n    },\n    "address": {\n      "title": "Address",\n      "description": "Postal address of the legal entity, in one line.",\n      "examples": ["Beispielweg 1, 10115 Berlin, Germany"],\n      "$ref": "#/definitions/sentence"\n    },\n    "registration": {\n      "title": "Registration",\n      "description": "Register and number of the legal entity. The same number under another name is a rename and no new company.",\n      "examples": ["Amtsgericht Berlin HRB 000000"],\n      "$ref": "#/definitions/name"\n    },\n    "applies_to": {\n      "title": "Applies to",\n      "description": "Which customers it concerns. Left out: all of them.",\n      "type": "object",\n      "additionalProperties": false,\n      "minProperties": 1,\n      "examples": [\n        { "products": ["call-transcripts"], "condition": "only if the customer switches transcripts on" }\n      ],\n      "x-expects": "one or more of `products:`, `regions:`, `plans:`, `condition:`",\n      "properties": {\n        "products": {\n          "title": "Products",\n          "description": "Products it concerns.",\n          "examples": [["call-transcripts"]],\n          "$ref": "#/definitions/terms"\n        },\n        "regions": {\n          "title": "Regions",\n          "description": "Customer regions it concerns.",\n          "examples": [["EU", "NA"]],\n          "$ref": "#/definitions/terms"\n        },\n        "plans": {\n          "title": "Plans",\n          "description": "Plans it concerns.",\n          "examples": [["enterprise"]],\n          "$ref": "#/definitions/terms"\n        },\n        "condition": {\n          "title": "Condition",\n          "description": "In words, when it concerns a customer.",\n          "examples": ["only if the customer switches transcripts on"],\n          "$ref": "#/definitions/sentence"\n        }\n      }\n    },\n    "since": {\n      "title": "In use since",\n      "description": "Day from which an entry that stands already has been in use.",\n      "examples": ["2024-05-01"],\n      "$ref": "#/definitions/date"\n    },\n    "ends_on": {\n      "title": "Ends on",\n      "description": "Last day of use.",\n      "examples": ["2027-06-30"],\n      "$ref": "#/definitions/date"\n    },\n    "data_deleted_on": {\n      "title": "Data deleted on",\n      "description": "Day by which the data there are deleted after the last day of use.",\n      "examples": ["2027-07-30"],\n      "$ref": "#/definitions/date"\n    },\n    "privacy_url": {\n      "title": "Privacy page",\n      "description": "The company\'s privacy notice.",\n      "examples": ["https://speech.example/privacy"],\n      "$ref": "#/definitions/link"\n    },\n    "dpa_url": {\n      "title": "Data processing agreement",\n      "description": "The company\'s published data processing agreement.",\n      "examples": ["https://speech.example/dpa"],\n      "$ref": "#/definitions/link"\n    },\n    "security_url": {\n      "title": "Security page",\n      "description": "The company\'s security page.",\n      "examples": ["https://speech.example/security"],\n      "$ref": "#/definitions/link"\n    },\n    "their_subprocessors": {\n      "title": "Their subprocessors",\n      "description": "The page on which the company lists its own subprocessors.",\n      "examples": ["https://speech.example/subprocessors"],\n      "$ref": "#/definitions/link"\n    },\n    "review": {\n      "title": "Review",\n      "description": "When the publisher last looked at this entry, and when it will next.",\n      "type": "object",\n      "additionalProperties": false,\n      "minProperties": 1,\n      "examples": [{ "last": "2026-11-01", "next": "2027-11-01" }],\n      "x-expects": "`last:` and `next:`, each a date",\n      "properties": {\n        "last": {\n          "title": "Last",\n          "description": "Day of the last review.",\n          "examples": ["2026-11-01"],\n          "$ref": "#/definitions/date"\n        },\n        "next": {\n          "title": "Next",\n          "description": "Day on which the next review is due.",\n          "examples": ["2027-11-01"],\n          "$ref": "#/definitions/date"\n        }\n      }\n    },\n    "note": {\n      "title": "Note",\n      "description": "Anything else that belongs in public.",\n      "examples": ["Used for calls in German only."],\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 2000,\n      "x-expects": "a text of at most 2,000 characters"\n    }\n  },\n  "definitions": {\n    "slug": {\n      "type": "string",\n      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",\n      "maxLength": 64,\n      "x-expects": "lower-case letters, digits and single hyphens, such as example-speech"\n    },\n    "name": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 200,\n      "x-expects": "a text of 1 to 200 characters"\n    },\n    "names": {\n      "type": "array",\n      "minItems": 1,\n      "maxItems": 50,\n      "items": { "$ref": "#/definitions/name" },\n      "examples": [["Example Dictation"]],\n      "x-expects": "a list of names"\n    },\n    "sentence": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 1000,\n      "x-expects": "a text of 1 to 1,000 characters"\n    },\n    "reason": {\n      "title": "Why it is not known",\n      "description": "What is missing, and who is asked. It has to be known before the change can be announced.",\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 1000,\n      "examples": ["asked privacy@speech.example on 20 November"],\n      "x-expects": "a sentence that says what is missing and who is asked"\n    },\n    "nameOrUnknown": {\n      "type": ["string", "object"],\n      "minLength": 1,\n      "maxLength": 200,\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false,\n      "x-expects": "a text of 1 to 200 characters, or `unknown: <whom you asked>`"\n    },\n    "sentenceOrUnknown": {\n      "type": ["string", "object"],\n      "minLength": 1,\n      "maxLength": 1000,\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false,\n      "x-expects": "a text of 1 to 1,000 characters, or `unknown: <whom you asked>`"\n    },\n    "term": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 200,\n      "x-expects": "a text of 1 to 200 characters"\n    },\n    "terms": {\n      "type": "array",\n      "minItems": 1,\n      "maxItems": 100,\n      "items": { "$ref": "#/definitions/term" },\n      "x-expects": "a list, each item `- …`"\n    },\n    "termsOrUnknown": {\n      "type": ["array", "object"],\n      "minItems": 1,\n      "maxItems": 100,\n      "items": { "$ref": "#/definitions/term" },\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false,\n      "x-expects": "a list, each item `- …`, or `unknown: <whom you asked>`"\n    },\n    "link": {\n      "type": "string",\n      "x-rule": "link-not-https",\n      "pattern": "^https://",\n      "maxLength": 2000,\n      "x-expects": "an https address such as https://speech.example/"\n    },\n    "country": {\n      "type": "string",\n      "pattern": "^[A-Z]{2}$",\n      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE"\n    },\n    "date": {\n      "type": "string",\n      "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$",\n      "x-expects": "a date written as year-month-day, such as 2027-01-04"\n    },\n    "dateOrUnknown": {\n      "type": ["string", "object"],\n      "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$",\n      "properties": { "unknown": { "$ref": "#/definitions/reason" } },\n      "required": ["unknown"],\n      "additionalProperties": false,\n      "x-expects": "a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`"\n    }\n  }\n}\n',
  "schemas/policy.schema.json": '{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "$id": "policy.schema.json",\n  "title": "Policy file",\n  "description": "registry/registry.yaml: who publishes the list, how it is ordered, how long customers have to object, and how they are told. Read only from the default branch.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["publisher", "categories", "window", "objections"],\n  "x-expects": "a list of fields, one `field: value` to a line",\n  "properties": {\n    "publisher": {\n      "title": "Publisher",\n      "description": "The company whose list this is.",\n      "examples": [{ "name": "Example Calls", "contact": "privacy@calls.example" }],\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["name", "contact"],\n      "x-expects": "`name:`, `contact:` and, if known, `legal_name:` and `website:`",\n      "properties": {\n        "name": {\n          "title": "Name",\n          "description": "Name as customers know it.",\n          "examples": ["Example Calls"],\n          "$ref": "#/definitions/name"\n        },\n        "legal_name": {\n          "title": "Legal name",\n          "description": "Name of the legal entity that is the customers\' processor.",\n          "examples": ["Example Calls Ltd"],\n          "$ref": "#/definitions/name"\n        },\n        "website": {\n          "title": "Website",\n          "description": "The company\'s website.",\n          "examples": ["https://calls.example/"],\n          "$ref": "#/definitions/link"\n        },\n        "contact": {\n          "title": "Contact",\n          "description": "Shared mailbox for questions about the list.",\n          "examples": ["privacy@calls.example"],\n          "$ref": "#/definitions/email"\n        }\n      }\n    },\n    "page": {\n      "title": "Page",\n      "description": "The company\'s own words on the public page, in Markdown. Nothing here is made up by the tool.",\n      "examples": [{ "intro": "These companies handle personal data for us." }],\n      "type": "object",\n      "additionalProperties": false,\n      "x-expects": "texts such as `intro:`, `selection:`, `commitments:`",\n      "properties": {\n        "title": {\n          "title": "Title",\n          "description": "Heading of the page. Default: <publisher> subprocessors.",\n          "examples": ["Example Calls subprocessors"],\n          "$ref": "#/definitions/name"\n        },\n        "banner": {\n          "title": "Banner",\n          "description": "A note above everything else.",\n          "examples": ["Example Calls Ltd became Example Calls GmbH on 1 November 2026."],\n          "$ref": "#/definitions/markdown"\n        },\n        "intro": {\n          "title": "Introduction",\n          "description": "What the list is.",\n          "examples": ["These companies handle personal data of our customers for us."],\n          "$ref": "#/definitions/markdown"\n        },\n        "selection": {\n          "title": "Selection",\n          "description": "How the company chooses subprocessors.",\n          "examples": ["We ask each company how it protects data before we use it, and again every year."],\n          "$ref": "#/definitions/markdown"\n        },\n        "commitments": {\n          "title": "Commitments",\n          "description": "What subprocessors are bound to.",\n          "examples": [\n            "Each company is bound by a written contract that protects the data as ours with you does."\n          ],\n          "$ref": "#/definitions/markdown"\n        },\n        "following": {\n          "title": "How to hear of changes",\n          "description": "Who gets the notice, and how to correct the address it goes to.",\n          "examples": [\n            "Notices go to the address in your contract. Write to privacy@calls.example to change it."\n          ],\n          "$ref": "#/definitions/markdown"\n        },\n        "about": {\n          "title": "About this page",\n          "description": "Anything a reader should know of how this page came to be.",\n          "examples": ["This page is made from a list that we keep in Git."],\n          "$ref": "#/definitions/markdown"\n        }\n      }\n    },\n    "site": {\n      "title": "Site",\n      "description": "The public site: where it stands, and what it looks like.",\n      "examples": [{ "url": "https://subprocessors.example/", "logo": "logo.svg" }],\n      "type": "object",\n      "additionalProperties": false,\n      "x-expects": "one or more of `url:`, `logo:`, `colours:`",\n      "properties": {\n        "url": {\n          "title": "Address",\n          "description": "Where the site\'s folder is served: feeds and calendar link there. Left out: they link to the change issues.",\n          "examples": ["https://subprocessors.example/"],\n          "$ref": "#/definitions/link"\n        },\n        "logo": {\n          "title": "Logo",\n          "description": "The company\'s logo, a file beside registry.yaml.",\n          "type": "string",\n          "enum": ["logo.svg", "logo.png", "logo.webp"],\n          "examples": ["logo.svg"],\n          "x-expects": "one of logo.svg, logo.png, logo.webp"\n        },\n        "colours": {\n          "title": "Colours",\n          "description": "The company\'s colour, for links and marks.",\n          "examples": [{ "accent": "#0b57d0", "accent_dark": "#8ab4f8" }],\n          "type": "object",\n          "additionalProperties": false,\n          "required": ["accent"],\n          "x-expects": "`accent:` and, if it needs another one on dark, `accent_dark:`",\n          "properties": {\n            "accent": {\n              "title": "Accent",\n              "description": "The colour on a light page.",\n              "examples": ["#0b57d0"],\n              "$ref": "#/definitions/colour"\n            },\n            "accent_dark": {\n              "title": "Accent on dark",\n              "description": "The colour on a dark page. Left out: the accent, made lighter until it can be read there.",\n              "examples": ["#8ab4f8"],\n              "$ref": "#/definitions/colour"\n            }\n          }\n        }\n      }\n    },\n    "taken_over": {\n      "title": "Taken over",\n      "description": "That the list stood elsewhere before it stood here. The page says so: what was in it on that day was not announced from here.",\n      "examples": [{ "on": "2026-11-25", "from": "https://calls.example/subprocessors" }],\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["on"],\n      "x-expects": "`on:` and, if it can be told, `from:`",\n      "properties": {\n        "on": {\n          "title": "On",\n          "description": "Day on which the list was taken over as it stood.",\n          "examples": ["2026-11-25"],\n          "type": "string",\n          "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$",\n          "x-expects": "a date written as year-month-day, such as 2026-11-25"\n        },\n        "from": {\n          "title": "From",\n          "description": "Where it stood: an address, or the name of a file.",\n          "examples": ["https://calls.example/subprocessors"],\n          "$ref": "#/definitions/sentence"\n        }\n      }\n    },\n    "categories": {\n      "title": "Categories",\n      "description": "Headings of the list, in the order of the page.",\n      "type": "array",\n      "minItems": 1,\n      "maxItems": 200,\n      "examples": [[{ "id": "infrastructure", "label": "Infrastructure" }]],\n      "x-expects": "a list, each item `- id: …` with a `label: …`",\n      "items": { "$ref": "#/definitions/term" }\n    },\n    "vocabulary": {\n      "title": "Vocabulary",\n      "description": "Closed lists of terms that entries may use. Without one, entries use words.",\n      "examples": [{ "data": [{ "id": "call-audio", "label": "Call audio" }] }],\n      "type": "object",\n      "additionalProperties": false,\n      "x-expects": "one or more of `data:`, `data_subjects:`, `products:`, `regions:`, `plans:`",\n      "properties": {\n        "data": {\n          "title": "Data",\n          "description": "Kinds of personal data.",\n          "examples": [[{ "id": "call-audio", "label": "Call audio" }]],\n          "$ref": "#/definitions/terms"\n        },\n        "data_subjects": {\n          "title": "Whose data",\n          "description": "Kinds of people.",\n          "examples": [[{ "id": "callers", "label": "Callers" }]],\n          "$ref": "#/definitions/terms"\n        },\n        "products": {\n          "title": "Products",\n          "description": "The publisher\'s products.",\n          "examples": [[{ "id": "call-transcripts", "label": "Call transcripts" }]],\n          "$ref": "#/definitions/terms"\n        },\n        "regions": {\n          "title": "Regions",\n          "description": "Customer regions.",\n          "examples": [[{ "id": "eu", "label": "European Union" }]],\n          "$ref": "#/definitions/terms"\n        },\n        "plans": {\n          "title": "Plans",\n          "description": "Plans customers are on.",\n          "examples": [[{ "id": "enterprise", "label": "Enterprise" }]],\n          "$ref": "#/definitions/terms"\n        }\n      }\n    },\n    "home_area": {\n      "title": "Home area",\n      "description": "Area inside which personal data move without a transfer. A place outside it needs a transfer mechanism.",\n      "type": "string",\n      "enum": ["EEA", "UK", "CH", "none"],\n      "default": "EEA",\n      "examples": ["EEA"],\n      "x-expects": "one of EEA, UK, CH, none"\n    },\n    "window": {\n      "title": "Window",\n      "description": "How the time to object is counted. Days and time zone come from the contract, so they have no default.",\n      "examples": [{ "days": 15, "time_zone": "Europe/Berlin", "holidays": "DE" }],\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["days", "time_zone"],\n      "x-expects": "`days:`, `time_zone:` and the further terms of the window",\n      "properties": {\n        "days": {\n          "title": "Days",\n          "description": "Length of the time to object, in days.",\n          "examples": [15],\n          "x-why": "There is no default: the number stands in the contract with customers.",\n          "$ref": "#/definitions/days"\n        },\n        "counting": {\n          "title": "Counting",\n          "description": "Calendar days, or working days of the holiday calendar.",\n          "type": "string",\n          "enum": ["calendar", "working"],\n          "default": "calendar",\n          "examples": ["calendar"],\n          "x-expects": "one of calendar, working"\n        },\n        "rolls_over": {\n          "title": "Rolls over",\n          "description": "A window whose last day is a Saturday, a Sunday or a public holiday ends on the next working day.",\n          "examples": [true],\n          "type": "boolean",\n          "default": true,\n          "x-expects": "true or false"\n        },\n        "time_zone": {\n          "title": "Time zone",\n          "description": "Zone of the IANA database in which a day begins and ends.",\n          "type": "string",\n          "minLength": 1,\n          "maxLength": 64,\n          "examples": ["Europe/Berlin"],\n          "x-why": "There is no default: a day begins and ends in a zone, and the deadline depends on it.",\n          "x-expects": "the name of a time zone, such as Europe/Berlin"\n        },\n        "holidays": {\n          "title": "Holidays",\n          "description": "Whose public holidays count: a country, or a country and its region.",\n          "type": "string",\n          "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$",\n          "examples": ["DE", "GB-ENG"],\n          "x-expects": "a country code such as DE, or a country and region such as GB-ENG"\n        },\n        "presumed_receipt_days": {\n          "title": "Presumed receipt",\n          "description": "Days after sending on which a notice counts as received. 0: on the day it is sent.",\n          "type": "integer",\n          "minimum": 0,\n          "maximum": 30,\n          "default": 1,\n          "examples": [1],\n          "x-expects": "a whole number from 0 to 30"\n        }\n      }\n    },\n    "groups": {\n      "title": "Groups",\n      "description": "Groups of customers whose contracts differ, under neutral names. Who is in a group never stands in the repository.",\n      "type": "array",\n      "minItems": 1,\n      "maxItems": 50,\n      "examples": [\n        [\n          { "id": "standard" },\n          { "id": "long-notice", "days": 30 },\n          { "id": "prior-approval", "authorisation": "specific" }\n        ]\n      ],\n      "x-expects": "a list, each item `- id: …`",\n      "items": {\n        "type": "object",\n        "additionalProperties": false,\n        "required": ["id"],\n        "x-expects": "a group: `id: …` and what differs for it",\n        "properties": {\n          "id": {\n            "title": "Id",\n            "description": "A neutral name.",\n            "examples": ["standard"],\n            "$ref": "#/definitions/slug"\n          },\n          "label": {\n            "title": "Label",\n            "description": "What the group is called on the page.",\n            "examples": ["Contracts with long notice"],\n            "$ref": "#/definitions/name"\n          },\n          "authorisation": {\n            "title": "Authorisation",\n            "description": "GDPR Art. 28(2). `general`: customers may object. `specific`: customers have to agree first, and silence is a no.",\n            "examples": ["general"],\n            "type": "string",\n            "enum": ["general", "specific"],\n            "default": "general",\n            "x-expects": "one of general, specific"\n          },\n          "days": {\n            "title": "Days",\n            "description": "This group\'s own length of the window, in days; never shorter than the policy\'s.",\n            "examples": [30],\n            "$ref": "#/definitions/days"\n          }\n        }\n      }\n    },\n    "advance_notice_days": {\n      "title": "Advance notice",\n      "description": "Days that must lie between the announcement and the first use, counted backwards from the first use.",\n      "type": "integer",\n      "minimum": 0,\n      "maximum": 730,\n      "examples": [30],\n      "x-expects": "a whole number from 0 to 730"\n    },\n    "objections": {\n      "title": "Objections",\n      "description": "How customers object without a GitHub account, and what an objection does.",\n      "examples": [\n        {\n          "email": "objections@calls.example",\n          "effect": "While an objection is open we do not start the change for the customer who raised it."\n        }\n      ],\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["email"],\n      "x-expects": "`email:` and the further terms for objections",\n      "properties": {\n        "email": {\n          "title": "Address",\n          "description": "Shared mailbox for objections that are not public.",\n          "x-why": "Most customers have no GitHub account; without an address they cannot object.",\n          "examples": ["objections@calls.example"],\n          "$ref": "#/definitions/email"\n        },\n        "effect": {\n          "title": "Effect",\n          "description": "What the company promises to do while an objection is open, in its own words. Needed to announce.",\n          "examples": [\n            "While an objection is open we do not start the change for the customer who raised it."\n          ],\n          "$ref": "#/definitions/markdown"\n        },\n        "confirm_mailbox_read": {\n          "title": "Confirm that the mailbox was read",\n          "description": "After the deadline a person confirms that the mailbox was read, before a change goes on.",\n          "examples": [true],\n          "type": "boolean",\n          "default": true,\n          "x-expects": "true or false"\n        }\n      }\n    },\n    "channels": {\n      "title": "Channels",\n      "description": "How customers are told. Addresses, lists, hosts and secrets come from the environment, never from here.",\n      "type": "array",\n      "maxItems": 50,\n      "examples": [\n        [\n          { "id": "issue", "kind": "issue" },\n          { "id": "customers", "kind": "email", "required": true, "group": "standard" }\n        ]\n      ],\n      "x-expects": "a list, each item `- id: …` with a `kind: …`",\n      "items": {\n        "type": "object",\n        "additionalProperties": false,\n        "required": ["id", "kind"],\n        "x-expects": "a channel: `id: …`, `kind: issue`, `email` or `webhook`, `required: true`, `group: …`",\n        "properties": {\n          "id": {\n            "title": "Id",\n            "description": "Name of the channel; the environment\'s settings carry it.",\n            "examples": ["customers"],\n            "$ref": "#/definitions/slug"\n          },\n          "kind": {\n            "title": "Kind",\n            "description": "`issue` is passive: it is published. `email` and `webhook` are active: they are sent.",\n            "examples": ["email"],\n            "type": "string",\n            "enum": ["issue", "email", "webhook"],\n            "x-expects": "one of issue, email, webhook"\n          },\n          "required": {\n            "title": "Required",\n            "description": "The window does not open before this channel has done its work.",\n            "examples": [true],\n            "type": "boolean",\n            "default": false,\n            "x-expects": "true or false"\n          },\n          "group": {\n            "title": "Group",\n            "description": "The group this channel reaches. Left out: all groups.",\n            "examples": ["standard"],\n            "$ref": "#/definitions/slug"\n          }\n        }\n      }\n    },\n    "passive_only": {\n      "title": "Passive only",\n      "description": "Why nobody is written to. The page prints it. Without it a policy with general authorisation needs a required e-mail or webhook channel.",\n      "examples": ["Our contracts say that customers follow this page."],\n      "$ref": "#/definitions/sentence"\n    },\n    "classes": {\n      "title": "Classes",\n      "description": "Classes of change that this company treats more strictly than the default.",\n      "type": "object",\n      "additionalProperties": false,\n      "examples": [{ "removal": "window" }],\n      "x-expects": "a class and its treatment, such as `removal: window`",\n      "properties": {\n        "rename": { "$ref": "#/definitions/treatment" },\n        "removal": { "$ref": "#/definitions/treatment" },\n        "transfer-change": { "$ref": "#/definitions/treatment" },\n        "narrowing": { "$ref": "#/definitions/treatment" },\n        "details": { "$ref": "#/definitions/treatment" },\n        "addition": { "$ref": "#/definitions/treatment" },\n        "replacement": { "$ref": "#/definitions/treatment" },\n        "entity-change": { "$ref": "#/definitions/treatment" },\n        "scope-change": { "$ref": "#/definitions/treatment" },\n        "place-change": { "$ref": "#/definitions/treatment" }\n      }\n    },\n    "require": {\n      "title": "Required fields",\n      "description": "Which fields an entry needs to be listed, and which in addition before its change can be announced.",\n      "examples": [{ "announced": ["purpose", "data", "locations", "used_from"] }],\n      "type": "object",\n      "additionalProperties": false,\n      "x-expects": "`listed:` and `announced:`, each a list of fields",\n      "properties": {\n        "listed": {\n          "title": "To be listed",\n          "description": "Default: service, legal_name, category, website, contact.",\n          "examples": [["service", "legal_name", "category", "website", "contact"]],\n          "$ref": "#/definitions/fields"\n        },\n        "announced": {\n          "title": "To be announced",\n          "description": "Default: purpose, data, data_subjects, locations, established_in, used_from.",\n          "examples": [["purpose", "data", "data_subjects", "locations", "established_in", "used_from"]],\n          "$ref": "#/definitions/fields"\n        }\n      }\n    }\n  },\n  "definitions": {\n    "slug": {\n      "type": "string",\n      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",\n      "maxLength": 64,\n      "x-expects": "lower-case letters, digits and single hyphens, such as long-notice"\n    },\n    "name": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 200,\n      "x-expects": "a text of 1 to 200 characters"\n    },\n    "sentence": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 1000,\n      "x-expects": "a text of 1 to 1,000 characters"\n    },\n    "markdown": {\n      "type": "string",\n      "minLength": 1,\n      "maxLength": 20000,\n      "x-expects": "a text of 1 to 20,000 characters"\n    },\n    "email": {\n      "type": "string",\n      "x-rule": "broken-email",\n      "pattern": "^[^@\\\\s]+@[^@\\\\s]+\\\\.[^@\\\\s]+$",\n      "maxLength": 254,\n      "x-expects": "one e-mail address"\n    },\n    "link": {\n      "type": "string",\n      "x-rule": "link-not-https",\n      "pattern": "^https://",\n      "maxLength": 2000,\n      "x-expects": "an https address such as https://calls.example/"\n    },\n    "colour": {\n      "type": "string",\n      "pattern": "^#[0-9a-fA-F]{6}$",\n      "x-expects": "a colour as six hexadecimal digits in quotation marks, such as \\"#0b57d0\\""\n    },\n    "days": {\n      "type": "integer",\n      "minimum": 1,\n      "maximum": 365,\n      "x-expects": "a whole number of days from 1 to 365"\n    },\n    "term": {\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["id", "label"],\n      "x-expects": "`id: …` with a `label: …`",\n      "properties": {\n        "id": {\n          "title": "Id",\n          "description": "Id that entries use.",\n          "examples": ["infrastructure"],\n          "$ref": "#/definitions/slug"\n        },\n        "label": {\n          "title": "Label",\n          "description": "What readers see.",\n          "examples": ["Infrastructure"],\n          "$ref": "#/definitions/name"\n        }\n      }\n    },\n    "terms": {\n      "type": "array",\n      "maxItems": 1000,\n      "items": { "$ref": "#/definitions/term" },\n      "x-expects": "a list, each item `- id: …` with a `label: …`"\n    },\n    "treatment": {\n      "title": "Treatment",\n      "description": "`window`: notice and time to object. `notice`: notice only. `changelog`: a line in the list of changes.",\n      "examples": ["window"],\n      "type": "string",\n      "enum": ["window", "notice", "changelog"],\n      "x-expects": "one of window, notice, changelog"\n    },\n    "fields": {\n      "type": "array",\n      "maxItems": 50,\n      "x-expects": "a list of field names of an entry",\n      "items": {\n        "type": "string",\n        "enum": [\n          "service",\n          "legal_name",\n          "category",\n          "website",\n          "contact",\n          "purpose",\n          "data",\n          "data_subjects",\n          "locations",\n          "established_in",\n          "transfer",\n          "used_from",\n          "address",\n          "registration",\n          "applies_to",\n          "since",\n          "privacy_url",\n          "dpa_url",\n          "security_url",\n          "their_subprocessors",\n          "review"\n        ],\n        "x-expects": "the name of a field of an entry, such as purpose"\n      }\n    }\n  }\n}\n',
  "schemas/retired.schema.json": '{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "$id": "retired.schema.json",\n  "title": "Retired file",\n  "description": "registry/retired.yaml: ids of entries that have left the list. An id is never used again, so that a link or a record from years ago still means one company.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["retired"],\n  "x-expects": "`retired:` with a list under it",\n  "properties": {\n    "retired": {\n      "title": "Retired",\n      "description": "Entries that have left the list.",\n      "examples": [[{ "id": "example-dictation", "service": "Example Dictation" }]],\n      "type": "array",\n      "maxItems": 10000,\n      "x-expects": "a list, each item `- id: …` with a `service: …`",\n      "items": {\n        "type": "object",\n        "additionalProperties": false,\n        "required": ["id", "service"],\n        "x-expects": "`id: …`, `service: …` and, if known, `ended: …`",\n        "properties": {\n          "id": {\n            "title": "Id",\n            "description": "The id the entry had.",\n            "type": "string",\n            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",\n            "maxLength": 64,\n            "examples": ["example-dictation"],\n            "x-expects": "lower-case letters, digits and single hyphens, such as example-dictation"\n          },\n          "service": {\n            "title": "Service",\n            "description": "The service it stood for.",\n            "type": "string",\n            "minLength": 1,\n            "maxLength": 200,\n            "examples": ["Example Dictation"],\n            "x-expects": "a text of 1 to 200 characters"\n          },\n          "ended": {\n            "title": "Ended",\n            "description": "Day on which it left the list.",\n            "type": "string",\n            "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$",\n            "examples": ["2026-11-23"],\n            "x-expects": "a date written as year-month-day, such as 2026-11-23"\n          }\n        }\n      }\n    }\n  }\n}\n'
};

// core/start/contributing-text.ts
var newEntry = `# One company doing one service. All of this is public. What is not known yet: write it as  unknown: <whom you asked>
service: # the product or brand, as customers know it
legal_name: # the company's name as its register has it
category: # one of the ids under categories: in registry/registry.yaml
website: # https://…
contact:
  - email: # a shared mailbox such as privacy@…, never a person's
purpose: # what you will do with the data, in one or two sentences that a customer understands
data: # which personal data, each on a line of its own
  -
data_subjects: # whose data
  -
locations: # where data are, and from where they can be reached
  - country: # two letters, such as DE
    kind: # hosting, support or remote-access
established_in: # country of the legal entity, two letters
used_from: # first day, as 2027-01-04
`;
function newEntryLink(repository, branch) {
  const query = new URLSearchParams({ filename: "your-service.yaml", value: newEntry });
  const path = branch.split("/").map(encodeURIComponent).join("/");
  return `${repository}/new/${path}/registry/subprocessors?${query.toString().replaceAll("+", "%20")}`;
}
function contributingText({ publisher, contact, repository, branch, docs }) {
  const name = markdownText(publisher);
  const meanings = docs === null ? "[What each means](schemas/entry.schema.json) stands in the schema, under `description`" : `[What each means](${docs}entry.md), and [what is checked](${docs}rules/index.md)`;
  const add = repository === null ? "add a file `registry/subprocessors/your-service.yaml`, with another one as a pattern" : "[start a new file here][new], and name it after your service";
  return `# Propose a change to this list

This is the list of companies that handle personal data for the customers of ${name}. A change is proposed as a pull request. You need an account here and a browser.

1. **A new company**: ${add}. **A change**: open the file under \`registry/subprocessors/\` and edit it. **No longer used**: say so to
   ${mail(contact)}; we do the rest.
2. Fill in the fields. ${meanings}. If you do not know one, write \`unknown: <whom you asked>\` in its place.
3. Give a shared mailbox as contact, not a person's. **Everything here is public and stays in the history**, the pull request and its comments too: no prices, no
   contracts, no names of persons.
4. Send it as a pull request, one for each change, and answer its questions. A check runs; what it finds stands beside the line and says what to do.
5. A person reads it and decides. It is a proposal: customers are told first and have time to object, before anything starts. Please open it well before
   the change happens, not after.

You are a customer and want to object? That is done on the issue of the change or by mail; [registry/registry.yaml](registry/registry.yaml) has the address under \`objections:\`. Questions about this list: ${mail(contact)}.
${repository === null ? "" : `
[new]: ${newEntryLink(repository, branch)}
`}`;
}
function mail(address) {
  return markdownLink(address, `mailto:${address}`);
}

// core/start/issue-chooser-text.ts
function issueChooserText({ objections, contact, repository, branch }) {
  const page = `${repository}/blob/published/SUBPROCESSORS.md`;
  const chooser = {
    blank_issues_enabled: true,
    contact_links: [
      {
        name: "Object to a change, not in public",
        url: `${page}#how-to-object`,
        about: `Write to ${objections} and say which change you mean. You need no account, and reasons help but are not needed.`
      },
      {
        name: "Ask about this list, not in public",
        url: page,
        about: `Write to ${contact}.`
      },
      {
        name: "Propose a change, as a vendor",
        url: `${repository}/blob/${branch}/CONTRIBUTING.md`,
        about: "Changes to the list come as pull requests; a browser is enough."
      }
    ]
  };
  return `${commentText("What people see before they open an issue here. Only https addresses are shown, so mailboxes stand in the text.")}
${yamlText(chooser)}`;
}

// core/start/tool-docs.ts
function toolDocs(repository, action) {
  const pinned = /^([^@]+)@(.+)$/.exec(action ?? "");
  if (repository === null || pinned === null) return null;
  return `${new URL(repository).origin}/${pinned[1]}/blob/${pinned[2]}/docs/`;
}
function withDocs(text, docs) {
  return docs === null ? text : text.replace(/(?<![\w/])docs\/(?=[\w-]+\.md\b)/g, docs);
}

// core/start/workflow-text.ts
var pinnedAction = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/;
var placeholder = /<owner>\/subprocessor-registry@<commit>(?: # yours to fill in.*)?/g;
var botSettings = /^ {8}env:\n(?: {10}.*\n)+/m;
var byHand = /^# Put this file into(?:.|\n#)*\n/m;
function workflowText(name, { action, branch, bot, docs }) {
  const whole = templates[`examples/workflows/${name}`].replace(byHand, "");
  const text = name === "doctor.yml" && bot === "none" ? whole.replace(botSettings, "") : whole;
  const inBranch = text.replaceAll("branches: [main]", `branches: [${branch}]`);
  return withDocs(action === null ? inBranch : inBranch.replace(placeholder, action), docs);
}

// core/start/repository-files.ts
function repositoryFiles(wanted) {
  const { repository, branch, action, bot } = wanted;
  const files = /* @__PURE__ */ new Map();
  const ours = (path, text) => void files.set(path, { text, standing: "refuse" });
  const shared = (path, text) => void files.set(path, { text, standing: "keep" });
  const docs = toolDocs(repository, action);
  for (const [path, text] of registryFiles({ ...wanted.registry, withSchema: true, docs }))
    ours(`registry/${path}`, text);
  const publishing = bot === "workflow" ? "subprocessors.yml" : "publish.yml";
  for (const name of ["validate.yml", publishing, "doctor.yml"]) {
    ours(`.github/workflows/${name}`, workflowText(name, { action, branch, bot, docs }));
  }
  for (const name of ["entry", "policy", "retired"]) {
    ours(`schemas/${name}.schema.json`, templates[`schemas/${name}.schema.json`]);
  }
  shared(".github/PULL_REQUEST_TEMPLATE.md", proposalText(docs));
  shared("CONTRIBUTING.md", contributingText({ ...wanted, docs }));
  if (repository !== null) {
    shared(".github/ISSUE_TEMPLATE/config.yml", issueChooserText({ ...wanted, repository }));
  }
  return files;
}
function proposalText(docs) {
  const text = templates["examples/github/PULL_REQUEST_TEMPLATE.md"];
  return docs === null ? text : `${text}
What each field of the file means: ${docs}entry.md
`;
}

// local/git/default-branch.ts
function defaultBranchOf(folder) {
  const remote = nameIn(folder, "refs/remotes/origin/HEAD");
  if (remote !== null) return remote.replace(/^origin\//, "");
  const hasCommit = git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).status === 0;
  return hasCommit ? null : nameIn(folder, "HEAD");
}
function nameIn(folder, ref) {
  const { status, stdout } = git(folder, ["symbolic-ref", "--quiet", "--short", ref]);
  return status === 0 ? stdout.toString("utf8").trim() || null : null;
}

// cli/init-plan.ts
function planFor(dir, files, owners) {
  const write2 = /* @__PURE__ */ new Map();
  const [same, keep, refuse] = [[], [], []];
  for (const [path, { text, standing }] of files) {
    const found = standingAt(dir, path);
    if (found === null) write2.set(path, text);
    else if (found === text) same.push(path);
    else if (standing === "keep") keep.push(path);
    else refuse.push(path);
  }
  return { write: withOwnersFile(dir, write2, owners), same, keep, refuse, add: additionTo(dir, owners) };
}
function standingAt(dir, path) {
  let stat;
  try {
    stat = $lstatSync($join(dir, path), { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === "ENOTDIR") return void 0;
    throw new LocalError(`${path} cannot be looked at: ${systemWords(error)}. Nothing was written.`);
  }
  if (stat === void 0) return null;
  return stat.isFile() ? readFileIfAny($join(dir, path))?.toString("utf8") ?? null : void 0;
}
function withOwnersFile(dir, write2, owners) {
  if (owners !== null && ownersFile(dir) === null)
    write2.set(codeOwnersPlaces[0] ?? "", withCodeOwners("", owners));
  return write2;
}
function additionTo(dir, owners) {
  const path = ownersFile(dir);
  if (owners === null || path === null) return null;
  const before = standingAt(dir, path);
  if (typeof before !== "string")
    throw new LocalError(`${path} is not a file, so no owners can be added to it. Nothing was written.`);
  const text = withCodeOwners(before, owners);
  return text === before ? null : { path, text };
}
function ownersFile(dir) {
  return codeOwnersPlaces.find((path) => standingAt(dir, path) !== null) ?? null;
}

// builtin:readline
var $createInterface = /* @__PURE__ */ (() => __require("node:readline").createInterface)();

// core/start/term-fault.ts
var sound = {
  publisher: "Publisher",
  contact: "privacy@publisher.example",
  objections: "objections@publisher.example",
  days: 15,
  timeZone: "UTC",
  holidays: "none"
};
var root = { root: "" };
async function termFault(name, value, today) {
  const text = policyText({
    terms: { ...sound, [name]: value },
    categories: [{ id: "infrastructure", label: "Infrastructure" }],
    stated: null,
    withSchema: false,
    docs: null
  });
  const bytes = new TextEncoder().encode(text);
  const { registry, findings } = await loadRegistry(
    [{ path: "registry.yaml", kind: "file", size: bytes.length, bytes }],
    root
  );
  if (registry === null) return findings.find(({ severity }) => severity === "error")?.message ?? null;
  if (name !== "holidays") return null;
  const refused = (await deadlinesOf(registry.policy, today, {})).find(isRefusal);
  return refused?.refused === "unknown-holidays" ? refused.reason : null;
}

// cli/questions.ts
var questions = [
  { name: "publisher", flag: "--publisher <name>", words: "Your company, as customers know it" },
  {
    name: "legalName",
    flag: "--legal-name <name>",
    words: "The legal entity that is their processor",
    optional: true
  },
  {
    name: "contact",
    flag: "--contact <address>",
    words: "Shared mailbox for questions about the list, such as privacy@…"
  },
  { name: "objections", flag: "--objections <address>", words: "Shared mailbox for objections" },
  {
    name: "days",
    flag: "--days <number>",
    words: "Days that customers have to object, as your contracts say"
  },
  {
    name: "timeZone",
    flag: "--time-zone <zone>",
    words: "Zone in which a day begins and ends, such as Europe/Berlin"
  },
  {
    name: "holidays",
    flag: "--holidays <code or none>",
    words: "Whose public holidays count, such as DE or GB-ENG, or none"
  },
  {
    name: "effect",
    flag: "--effect <text>",
    words: "What you do while an objection is open, in the words of your contract",
    optional: true
  },
  {
    name: "owners",
    flag: "--owners <names or none>",
    words: "Who has to approve changes of the list, such as @your-organisation/privacy, or none",
    fault: (answer) => answer === "none" || areOwners(answer) ? null : "Write @person or @organisation/team, several with spaces between, or none."
  },
  {
    name: "action",
    flag: "--action <owner/name@commit or later>",
    words: "Where the Action comes from, as owner/name@ and the full commit of 40 digits, or later",
    fault: (answer) => answer === "later" || pinnedAction.test(answer) ? null : "Write owner/name@ and the full commit id, 40 digits from 0 to 9 and a to f: a tag or a branch can be moved later. Or write later."
  },
  {
    name: "repository",
    flag: "--repository <address or later>",
    words: "Address of this repository, such as https://git.example/your-organisation/subprocessors, or later",
    fault: (answer) => answer === "later" || isRepositoryAddress(answer) ? null : "Write the address as https://host/owner/name, or write later."
  }
];
async function answersFrom(given, io) {
  const today = io.now().toISOString().slice(0, 10);
  const wrong = [];
  for (const question of questions) {
    const value = given[question.name];
    const fault = value === void 0 ? null : await faultOf(question, String(value), today);
    if (fault !== null) wrong.push(`${question.flag}: ${fault}`);
  }
  if (wrong.length > 0) throw new LocalError(`Nothing was written. ${wrong.join(" ")}`);
  const missing = questions.filter(({ name, optional }) => given[name] === void 0 && optional !== true);
  if (missing.length === 0) return given;
  if (io.stdin.isTTY !== true) {
    const flags = missing.map(({ flag, words }) => `${flag} (${words})`).join("; ");
    throw new LocalError(`Nothing was written: there is no terminal to ask on. Give as options: ${flags}.`);
  }
  return ask(given, io, today);
}
async function ask(given, io, today) {
  const terminal = $createInterface({ input: io.stdin, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  const answers = { ...given };
  try {
    for (const question of questions) {
      if (given[question.name] !== void 0) continue;
      for (; ; ) {
        io.stderr.write(`${question.words}${question.optional ? " (Enter: leave it open)" : ""}: `);
        const { value, done } = await lines.next();
        if (done === true)
          throw new LocalError("The answers ended before the questions did. Nothing was written.");
        const answer = value.trim();
        if (answer === "" && question.optional) break;
        const fault = answer === "" ? "This one is needed." : await faultOf(question, answer, today);
        if (fault === null) {
          answers[question.name] = question.name === "days" ? Number(answer) : answer;
          break;
        }
        io.stderr.write(`  ${fault}
`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}
async function faultOf({ name, fault }, answer, today) {
  if (fault !== void 0) return fault(answer);
  if (name === "days") {
    return /^\d{1,3}$/.test(answer) ? termFault("days", Number(answer), today) : "Write a whole number of days, such as 30.";
  }
  return termFault(name, answer, today);
}
function isRepositoryAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && /^\/[\w.-]+\/[\w.-]+$/.test(url.pathname) && url.search + url.hash === "";
}

// cli/init.ts
async function init(options, io) {
  const dir = $resolve(io.cwd, options.dir);
  requireFolder(dir, options.dir);
  const imported = await listOf(options, io);
  if (imported !== null && count(imported.findings, "error") > 0) {
    if (options.format === "json") writeJson(io.stdout, { written: [], findings: told(imported) });
    else writeFindings(io.stdout, { entries: 0, findings: imported.findings }, "Nothing was written.");
    return 1;
  }
  const git2 = gitOf(dir);
  const answers = await answersFrom(
    { ...git2.address !== null && { repository: git2.address }, ...options },
    io
  );
  const branch = plainBranch(options.branch ?? git2.branch ?? "main");
  const files = filesOf(options, answers, branch, imported, io);
  await requireSound(files);
  const plan = planFor(dir, files, answers.owners === "none" ? null : answers.owners);
  if (plan.refuse.length > 0) {
    throw new LocalError(
      `Nothing was written, because this would have to be overwritten: ${plan.refuse.join(", ")}. Move it away, or set the repository up by hand (docs/adopt.md).`
    );
  }
  if (options.dryRun !== true) write(dir, plan);
  say({ plan, answers, branch, imported, options, name: nameFrom(io.cwd, dir) }, io);
  return 0;
}
function plainBranch(name) {
  if (/^\w[\w./-]{0,200}$/.test(name)) return name;
  throw new LocalError(
    `Nothing was written: ${name} cannot be the default branch here. Name another with --branch.`
  );
}
function requireFolder(dir, name) {
  if ($statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new LocalError(
    `There is no folder ${name}. Name the top folder of the repository; git init makes one.`
  );
}
async function listOf(options, io) {
  if (options.import === void 0) return null;
  const source = { file: options.import };
  return importList(await readSource(source, io), {
    file: sourceName(source, io),
    overrides: overridesIn(options.map),
    ...options.as !== void 0 && { format: options.as },
    ...options.category !== void 0 && { category: options.category }
  });
}
function gitOf(dir) {
  if (!$existsSync($join(dir, ".git"))) return { address: null, branch: null };
  const origin = originOf(dir);
  const remote = origin === null ? null : remoteIn(origin);
  const host = /^https?:/.test(origin ?? "") ? remote?.host : remote?.host.replace(/:\d+$/, "");
  const address = remote === null ? null : `https://${host}/${remote.owner}/${remote.repo}`;
  return { address, branch: defaultBranchOf(dir) };
}
function filesOf(options, answers, branch, imported, io) {
  const unless = (answer) => answer === "later" ? null : answer;
  const { import: file = "", takenOver, from } = options;
  return repositoryFiles({
    registry: {
      terms: termsIn({ ...options, ...answers }),
      ...imported === null ? { categories: firstCategories, entries: [{ id: exampleId, fields: exampleEntry }] } : {
        categories: imported.categories,
        entries: imported.entries,
        takenOver: takenOverFrom(
          { file, ...takenOver !== void 0 && { takenOver }, ...from !== void 0 && { from } },
          io
        )
      }
    },
    publisher: answers.publisher,
    contact: answers.contact,
    objections: answers.objections,
    repository: unless(answers.repository),
    action: unless(answers.action),
    branch,
    bot: options.bot
  });
}
async function requireSound(files) {
  const registry = [...files].flatMap(([path, { text }]) => {
    if (!path.startsWith("registry/")) return [];
    const bytes = new TextEncoder().encode(text);
    return [{ path: path.slice("registry/".length), kind: "file", size: bytes.length, bytes }];
  });
  const { findings } = await loadRegistry(registry, { root: "registry" });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new LocalError(`Nothing was written: ${errors.map(({ message }) => message).join(" ")}`);
}
function write(dir, { write: files, add }) {
  writeNewFiles(dir, files);
  if (add === null) return;
  try {
    writeFile($join(dir, add.path), add.text);
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    throw new LocalError(
      `${error.message} All else is there: once that is mended, init again adds the owners.`
    );
  }
}
function told({ entries, findings }) {
  return reportOf({ entries: entries.length, findings }).findings;
}
function say({ plan, answers, branch, imported, options, name }, io) {
  const done = options.dryRun !== true;
  const written = [...plan.write.keys()].sort();
  if (options.format === "json") {
    writeJson(io.stdout, {
      written: done ? written : [],
      wouldWrite: done ? [] : written,
      changed: plan.add === null ? [] : [plan.add.path],
      kept: plan.keep,
      same: plan.same,
      findings: imported === null ? [] : told(imported)
    });
    return;
  }
  const { stdout } = io;
  if (imported !== null) {
    const { rows, entries, findings } = imported;
    const tally = `${counted(rows, "row", "rows")} → ${counted(entries.length, "entry", "entries")}, ${counted(findings.length, "finding", "findings")}`;
    writeFindings(stdout, { entries: entries.length, findings }, tally);
  }
  const line = (text) => void stdout.write(`${safeLine(text)}
`);
  for (const path of written) line(`${done ? "written" : "would write"}  ${path}`);
  if (plan.add !== null) line(`${done ? "added to" : "would add to"}  ${plan.add.path}`);
  for (const path of plan.keep) line(`kept     ${path}: yours stands there, and was left as it is`);
  for (const path of plan.same) line(`current  ${path}`);
  if (!done || written.length + (plan.add === null ? 0 : 1) === 0) {
    line(done ? "Everything is there already." : "Nothing was written.");
    return;
  }
  const where = name === "." ? "" : ` in ${name}`;
  const steps = [
    ...imported === null ? [
      `Write an entry for each company that you use, with registry/subprocessors/${exampleId}.yaml as a pattern, and delete that one.`
    ] : ["Read the findings above, and mend what they name."],
    "Look at it: subprocessor-registry validate, then subprocessor-registry render.",
    ...answers.action === "later" ? [
      "Fill in where the Action comes from, in each file under .github/workflows/: they do nothing before that."
    ] : [],
    ...answers.repository === "later" ? [
      "Once the repository has an address, CONTRIBUTING.md can link to it, and the issue chooser can name your mailboxes: docs/adopt.md, step 1."
    ] : [],
    ...answers.effect === void 0 ? [
      "Before anything is announced: write objections.effect in registry/registry.yaml, what you do while an objection is open."
    ] : [],
    ...options.bot === "workflow" ? ["Set the secrets by which customers are reached: docs/channels.md of the tool."] : [],
    `Commit it to ${branch}, and protect that branch: require a pull request and the status check validate.`
  ];
  stdout.write(
    `
Next${safeLine(where)}:
${steps.map((step, at) => `  ${at + 1}. ${safeLine(step)}`).join("\n")}
`
  );
}
export {
  init
};
