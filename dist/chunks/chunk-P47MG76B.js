import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  countryName,
  isUnknown
} from "./chunk-QTX22L3X.js";

// core/change/words/value.ts
function inCountry(code) {
  return countryName(code) ?? code;
}
function placeWords({ country, area, region, kind, when }) {
  const where = country === void 0 ? area ?? "place not named" : inCountry(country);
  const what = kind.replace("-", " ");
  return `${region === void 0 ? where : `${where}, ${region}`} (${when === void 0 ? what : `${what}, ${when}`})`;
}
function contactWords({ email, url, label }) {
  const page = url === void 0 ? label : label === void 0 ? url : `${label} (${url})`;
  return [email, page].filter((part) => part !== void 0).join(", ");
}
function orUnknown(value, words) {
  if (value === void 0) return null;
  if (isUnknown(value)) return `not known yet (${value.unknown})`;
  return words(value);
}
function labelled(ids, terms) {
  return ids.map((id) => terms?.find((term) => term.id === id)?.label ?? id);
}
function transferWords({ transfer }) {
  if (transfer === void 0) return null;
  const { mechanism, reference, unknown } = transfer;
  const doubt = unknown === void 0 ? [] : [`not known yet (${unknown})`];
  const ground = mechanism === void 0 ? [] : [reference ? `${mechanismWords[mechanism]} (${reference})` : mechanismWords[mechanism]];
  return [...ground, ...doubt].join(", ") || null;
}
var mechanismWords = {
  "adequacy-decision": "adequacy decision",
  "data-privacy-framework": "EU-U.S. Data Privacy Framework",
  "standard-contractual-clauses": "standard contractual clauses",
  "binding-corporate-rules": "binding corporate rules",
  "uk-addendum": "UK addendum",
  derogation: "derogation"
};
function categoryWords(id, policy) {
  return policy.categories.find((category) => category.id === id)?.label ?? id;
}

export {
  inCountry,
  placeWords,
  contactWords,
  orUnknown,
  labelled,
  transferWords,
  categoryWords
};
