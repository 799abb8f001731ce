import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  canonicalEntry,
  plainText
} from "./chunk-CK6I6ZJA.js";
import {
  categoryWords,
  contactWords,
  inCountry,
  labelled,
  orUnknown,
  placeWords,
  transferWords
} from "./chunk-P47MG76B.js";
import {
  isUnknown,
  known
} from "./chunk-QTX22L3X.js";

// core/change/words/field-words.ts
var relationships = {
  subprocessor: "subprocessor",
  "group-company": "group company",
  "listed-only": "listed only, not a subprocessor"
};
var fieldWords = [
  text("service", "Service", (entry) => entry.service),
  text("legal_name", "Legal name", (entry) => orUnknown(entry.legal_name, (name) => name)),
  text("registration", "Registration", (entry) => entry.registration),
  text("established_in", "Established in", (entry) => orUnknown(entry.established_in, inCountry)),
  text("address", "Address", (entry) => entry.address),
  text("relationship", "Listed as", (entry) => relationships[entry.relationship]),
  text("relationship_reason", "Why it is listed", (entry) => quoted(entry.relationship_reason)),
  text("purpose", "Purpose", (entry) => orUnknown(entry.purpose, quoted)),
  text(
    "data",
    "Data",
    (entry, { vocabulary }) => orUnknown(entry.data, (ids) => labelled(ids, vocabulary?.data))
  ),
  text(
    "data_subjects",
    "Whose data",
    (entry, { vocabulary }) => orUnknown(entry.data_subjects, (ids) => labelled(ids, vocabulary?.data_subjects))
  ),
  text("locations", "Places", (entry) => orUnknown(entry.locations, (places) => places.map(placeWords))),
  text("transfer", "Transfer", transferWords, "none stated"),
  ...["products", "regions", "plans"].map(
    (key) => text(
      `applies_to.${key}`,
      `Concerns (${key})`,
      (entry, { vocabulary }) => labelled(entry.applies_to?.[key] ?? [], vocabulary?.[key]),
      "all"
    )
  ),
  text(
    "applies_to.condition",
    "Concerns (condition)",
    (entry) => quoted(entry.applies_to?.condition),
    "no condition"
  ),
  text("replaces", "Replaces", (entry) => entry.replaces),
  text("used_from", "Used from", (entry) => orUnknown(entry.used_from, (day) => day)),
  text("since", "In use since", (entry) => entry.since),
  text("ends_on", "Last day of use", (entry) => entry.ends_on),
  text("data_deleted_on", "Data deleted by", (entry) => entry.data_deleted_on),
  text("category", "Category", (entry, policy) => categoryWords(entry.category, policy)),
  text("contact", "Contact", (entry) => entry.contact?.map(contactWords)),
  text("website", "Website", (entry) => entry.website),
  text("privacy_url", "Privacy page", (entry) => entry.privacy_url),
  text("dpa_url", "Data processing agreement", (entry) => entry.dpa_url),
  text("security_url", "Security page", (entry) => entry.security_url),
  text("their_subprocessors", "Their subprocessors", (entry) => entry.their_subprocessors),
  text("aka", "Also known as", (entry) => entry.aka),
  text("former_names", "Former names", (entry) => entry.former_names),
  text("review", "Review", ({ review }) => {
    const parts = [review?.last && `last ${review.last}`, review?.next && `next ${review.next}`];
    return parts.filter(Boolean).join(", ");
  }),
  text("note", "Note", (entry) => quoted(entry.note)),
  text("id", "Id", (entry) => entry.id),
  text("former_id", "Former id", (entry) => entry.former_id)
];
function text(path, label, say, nothing = "not stated") {
  return {
    path,
    label,
    nothing,
    say: (entry, policy) => {
      const said = say(entry, policy);
      return said === void 0 || said === null || said.length === 0 ? null : said;
    }
  };
}
function quoted(prose) {
  return prose === void 0 ? null : `"${prose}"`;
}

// core/change/words/lines.ts
var toldOnLeaving = /* @__PURE__ */ new Set(["legal_name", "purpose", "ends_on", "data_deleted_on"]);
function lineWords(change, policy) {
  const before = change.before && canonicalEntry(change.before);
  const after = change.after && canonicalEntry(change.after);
  const paths = new Set(change.fields.map(({ path }) => path));
  return fieldWords.flatMap((field) => {
    if (!paths.has(field.path)) return [];
    const was = before && field.say(before, policy);
    const is = after && field.say(after, policy);
    if (before === null)
      return is === null || field.path === "service" ? [] : [`${field.label}: ${listed(is)}`];
    if (after === null)
      return was === null || !toldOnLeaving.has(field.path) ? [] : [`${field.label}: ${listed(was)}`];
    return [`${field.label}: ${difference(field, was, is)}`];
  });
}
function difference({ nothing }, was, is) {
  if (typeof was === "string" || typeof is === "string" || was === null || is === null) {
    return `${was === null ? nothing : listed(was)} → ${is === null ? nothing : listed(is)}`;
  }
  const added = is.filter((one) => !was.includes(one));
  const gone = was.filter((one) => !is.includes(one));
  const parts = [
    ...added.length > 0 ? [`${added.join(", ")} added`] : [],
    ...gone.length > 0 ? [`${gone.join(", ")} no longer stated`] : []
  ];
  return parts.length > 0 ? parts.join("; ") : `${listed(was)} → ${listed(is)} (under another id)`;
}
function listed(said) {
  return typeof said === "string" ? said : said.join(", ");
}

// core/change/words/title.ts
function titleWords({ class: name, before, after, fields }) {
  if (before === null) return after === null ? "" : arrival(after);
  const service = plainText((after ?? before).service);
  if (after === null) {
    return before.relationship === "listed-only" ? `${service}, listed only, leaves the list` : `${service} leaves the list`;
  }
  const decisive = fields.filter((field) => field.class === name).map(({ path }) => path);
  switch (name) {
    case "addition":
    case "replacement":
      return arrival(after);
    case "entity-change":
      return `${service}: ${companyWords(before, after, decisive)}`;
    case "scope-change":
      return decisive.includes("relationship") ? `${service} ${relationshipWords(before, after)}` : `${service}: change of ${named(decisive)}`;
    case "place-change":
      return `${service}: ${placesWords(before, after, decisive)}`;
    case "removal":
      return `${service} is no longer listed as a subprocessor`;
    case "rename":
      return decisive.includes("service") ? `${plainText(before.service)} is now called ${service}` : `${service}: the company is now called ${plainText(known(after.legal_name) ?? "")}`;
    case "transfer-change":
      return before.transfer?.mechanism === void 0 ? `${service}: a transfer mechanism is stated` : `${service}: another transfer mechanism or reference`;
    case "narrowing":
      return `${service}: ${narrowingWords(decisive)}`;
    case "details":
      return `${service}: details`;
    case "cosmetic":
      return `${service}: nothing but its form`;
  }
}
function arrival(entry) {
  const service = plainText(entry.service);
  const name = known(entry.legal_name);
  const unnamed = isUnknown(entry.legal_name) ? "company not known yet" : "company not stated";
  const who = `${service} (${name === void 0 ? unnamed : plainText(name)})`;
  if (entry.relationship === "listed-only") return `Newly listed, not a subprocessor: ${who}`;
  return `New ${entry.relationship === "group-company" ? "group company" : "subprocessor"}: ${who}${entry.replaces === void 0 ? "" : `, in place of ${entry.replaces}`}`;
}
function relationshipWords(before, after) {
  if (after.relationship === "group-company") return "is from now on listed as a group company";
  return before.relationship === "group-company" ? "is no longer listed as a group company" : "becomes a subprocessor";
}
function companyWords(before, after, decisive) {
  const isFirst = before.registration === void 0 && decisive.every((path) => path === "registration");
  if (isFirst) return "registration stated for the first time";
  if (!decisive.includes("legal_name")) return `what identifies the company changes: ${named(decisive)}`;
  const [was, is] = [known(before.legal_name), known(after.legal_name)];
  if (is === void 0 && was !== void 0) return "the company is no longer stated";
  if (is !== void 0 && was === void 0) return `the company is stated, ${plainText(is)}`;
  return `another company, ${plainText(is ?? "")}`;
}
function placesWords(before, after, decisive) {
  if (!decisive.includes("locations")) {
    return after.transfer?.mechanism === void 0 ? "the transfer mechanism is no longer stated" : "the transfer mechanism is in doubt";
  }
  if (known(after.locations) === void 0) return "its places are no longer stated";
  if (known(before.locations) === void 0) return "its places are stated for the first time";
  return "a place is added or moves";
}
var firstStated = /* @__PURE__ */ new Set(["established_in"]);
var inTime = /* @__PURE__ */ new Set(["used_from"]);
function narrowingWords(decisive) {
  const first = decisive.filter((path) => firstStated.has(path));
  const fewer = decisive.filter((path) => !firstStated.has(path) && !inTime.has(path));
  const later = decisive.some((path) => inTime.has(path));
  return [
    ...fewer.length > 0 ? [`narrower: ${named(fewer)}`] : [],
    ...later ? ["first use later, or told for the first time"] : [],
    ...first.length > 0 ? [`${named(first)} stated for the first time`] : []
  ].join("; ");
}
var nouns = {
  service: "service",
  legal_name: "legal name",
  purpose: "purpose",
  data: "data",
  data_subjects: "whose data",
  locations: "places",
  registration: "registration",
  established_in: "country of the company",
  used_from: "first use"
};
function named(paths) {
  const all = paths.map((path) => nouns[path] ?? "customers concerned");
  const unique = [...new Set(all)];
  const last = unique.pop() ?? "details";
  return unique.length === 0 ? last : `${unique.join(", ")} and ${last}`;
}

// core/change/words.ts
var treatmentWords = {
  window: "notice and time to object",
  notice: "notice, no time to object",
  changelog: "a line in the list of changes",
  silent: "nothing is sent or listed"
};
function wordsOf(change, policy) {
  const { after, before, knownCompany } = change;
  const isNew = before === null && after !== null && after.relationship !== "listed-only";
  return {
    title: titleWords(change),
    lines: [
      ...lineWords(change, policy),
      ...isNew && after.applies_to === void 0 ? ["Concerns: all customers"] : [],
      ...knownCompany ? ["The company stands in the list already, with another service."] : []
    ],
    treatment: treatmentWords[change.treatment]
  };
}

export {
  fieldWords,
  wordsOf
};
