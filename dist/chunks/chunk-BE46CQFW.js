import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readYaml
} from "./chunk-JJA3DIDM.js";
import {
  decode
} from "./chunk-QBMK4GJA.js";
import {
  rangerOf
} from "./chunk-7E56QOIT.js";
import {
  canonicalEntry,
  canonicalValue,
  grouped,
  stableJson,
  withoutSpelling
} from "./chunk-CK6I6ZJA.js";
import {
  require_dist
} from "./chunk-NUALBXKD.js";
import {
  quote
} from "./chunk-UGBMIXL7.js";
import {
  compareText,
  count,
  countryName,
  entryOf,
  inReadingOrder,
  isCountry,
  isInside,
  isUnknown,
  known,
  startOfFile
} from "./chunk-QTX22L3X.js";
import {
  foldName
} from "./chunk-HIGEFD6C.js";
import {
  codePointName,
  hidden,
  visible
} from "./chunk-LECGQ2E4.js";
import {
  __commonJS,
  __toESM
} from "./chunk-6CR7RIQU.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance4 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance4;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance4(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// core/change/class.ts
var treatments = ["window", "notice", "changelog", "silent"];
var changeClasses = [
  "addition",
  "replacement",
  "entity-change",
  "scope-change",
  "place-change",
  "removal",
  "rename",
  "transfer-change",
  "narrowing",
  "details",
  "cosmetic"
];
var defaultTreatment = {
  addition: "window",
  replacement: "window",
  "entity-change": "window",
  "scope-change": "window",
  "place-change": "window",
  removal: "notice",
  rename: "notice",
  "transfer-change": "notice",
  narrowing: "notice",
  details: "changelog",
  cosmetic: "silent"
};
function isStricter(a, b) {
  return treatments.indexOf(a) < treatments.indexOf(b);
}
function strictest(some) {
  return treatments.find((treatment) => some.includes(treatment)) ?? "silent";
}

// core/change/policy/term.ts
function term(name, before, after, isLooser = () => false) {
  const was = canonicalValue(before);
  const is = canonicalValue(after);
  if (stableJson(was) === stableJson(is)) return [];
  return [{ term: name, before: was, after: is, looser: isLooser(before, after) }];
}
function isFewer(before, after) {
  return (after ?? 0) < (before ?? 0);
}
function isReworded(before) {
  return before !== void 0;
}

// core/change/policy/channels.ts
function channelTerms(before, after) {
  const stood = new Map(before.map((channel) => [channel.id, channel]));
  const stands = new Map(after.map((channel) => [channel.id, channel]));
  const ids = [.../* @__PURE__ */ new Set([...stood.keys(), ...stands.keys()])];
  return ids.flatMap((id) => {
    const was = stood.get(id);
    const is = stands.get(id);
    const promised = was?.required === true;
    if (was === void 0 || is === void 0) {
      return term(`the channel ${id}`, was, is, () => promised && is === void 0);
    }
    return [
      // A message that is sent and a page that is published do not replace each other; neither do two ways of sending.
      ...term(`the kind of the channel ${id}`, was.kind, is.kind, () => promised),
      ...term(
        `whether the channel ${id} is required`,
        was.required,
        is.required,
        () => promised && !is.required
      ),
      // Without a group a channel reaches everybody; with another group it leaves somebody out.
      ...term(
        `the group that the channel ${id} reaches`,
        was.group,
        is.group,
        (_, now) => promised && now !== void 0
      )
    ];
  });
}

// core/change/policy/groups.ts
function groupTerms(before, after) {
  const stood = new Map(before.map((group) => [group.id, group]));
  const stands = new Map(after.map((group) => [group.id, group]));
  const ids = [.../* @__PURE__ */ new Set([...stood.keys(), ...stands.keys()])];
  return ids.flatMap((id) => {
    const was = stood.get(id);
    const is = stands.get(id);
    if (was === void 0 || is === void 0) {
      return term(`the group ${id}`, was && summary(was), is && summary(is), () => is === void 0);
    }
    return [
      ...term(`the label of the group ${id}`, was.label, is.label),
      ...term(
        `the authorisation of the group ${id}`,
        was.authorisation,
        is.authorisation,
        (_, now) => now === "general"
      ),
      ...term(`the time to object of the group ${id}, in days`, was.window.days, is.window.days, isFewer)
    ];
  });
}
function summary({ label, authorisation, window }) {
  return { label, authorisation, days: window.days };
}

// core/change/policy/promises.ts
function promiseTerms(before, after) {
  return [
    ...term(
      "the advance notice before first use, in days",
      before.advance_notice_days,
      after.advance_notice_days,
      isFewer
    ),
    ...term("the address for objections", before.objections.email, after.objections.email),
    ...term("what an objection does", before.objections.effect, after.objections.effect, isReworded),
    ...term(
      "the confirmation that the mailbox was read",
      before.objections.confirm_mailbox_read,
      after.objections.confirm_mailbox_read,
      (_, now) => now === false
    ),
    // UK, CH and EEA hold different countries, so every other area lets some places in that were outside.
    ...term("the home area", before.home_area, after.home_area, (was) => was !== "none"),
    ...term(
      "the reason why nobody is written to",
      before.passive_only,
      after.passive_only,
      (was) => was === void 0
    ),
    ...changeClasses.flatMap(
      (name) => term(
        `the treatment of the class ${name}`,
        before.treatments[name],
        after.treatments[name],
        (was, now) => was !== void 0 && now !== void 0 && isStricter(was, now)
      )
    ),
    ...term("the fields required to be listed", before.require.listed, after.require.listed, isShorter),
    ...term(
      "the fields required to be announced",
      before.require.announced,
      after.require.announced,
      isShorter
    )
  ];
}
function isShorter(before = [], after = []) {
  return before.some((field) => !after.includes(field));
}

// core/change/policy/vocabulary.ts
var names = ["data", "data_subjects", "products", "regions", "plans"];
function vocabularyTerms(before, after) {
  return names.flatMap((name) => {
    const stood = new Map(before?.[name]?.map(({ id, label }) => [id, label]));
    const stands = new Map(after?.[name]?.map(({ id, label }) => [id, label]));
    const ids = [.../* @__PURE__ */ new Set([...stood.keys(), ...stands.keys()])];
    return ids.flatMap(
      (id) => term(
        `the term ${id} of the vocabulary ${name}`,
        stood.get(id),
        stands.get(id),
        (was, now) => was !== void 0 && now !== void 0
      )
    );
  });
}

// core/change/policy/window.ts
function windowTerms(before, after) {
  return [
    ...term("the time to object, in days", before.days, after.days, isFewer),
    ...term("the days that are counted", before.counting, after.counting, (_, now) => now === "calendar"),
    ...term(
      "the roll-over to the next working day",
      before.rolls_over,
      after.rolls_over,
      (_, now) => now === false
    ),
    ...term("the time zone in which days end", before.time_zone, after.time_zone, isReworded),
    ...term("the holiday calendar", before.holidays, after.holidays, isReworded),
    ...term(
      "the days after which a notice counts as received",
      before.presumed_receipt_days,
      after.presumed_receipt_days,
      isFewer
    )
  ];
}

// core/change/policy-change.ts
function comparePolicies(before, after) {
  return [
    ...publisherTerms(before, after),
    ...windowTerms(before.window, after.window),
    ...groupTerms(before.groups, after.groups),
    ...promiseTerms(before, after),
    ...channelTerms(before.channels, after.channels),
    ...vocabularyTerms(before.vocabulary, after.vocabulary),
    ...term(
      "the day and place from which the list was taken over",
      before.taken_over,
      after.taken_over,
      isReworded
    )
  ];
}
function publisherTerms({ publisher: before }, { publisher: after }) {
  return [
    ...term("the publisher's name", before.name, after.name),
    ...term("the publisher's legal name", before.legal_name, after.legal_name),
    ...term("the publisher's website", before.website, after.website),
    ...term("the publisher's contact", before.contact, after.contact)
  ];
}

// core/change/sha256.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

// core/change/digest.ts
var noticeTemplate = "1";
function digestOf(changes, policy2, template) {
  const noticed = changes.filter(({ treatment }) => treatment === "window" || treatment === "notice");
  if (noticed.length === 0) return sha256(stableJson({ changes: [] }));
  const entries = noticed.flatMap(({ before, after }) => [before, after]).filter((entry2) => entry2 !== null);
  return sha256(
    stableJson({
      template,
      changes: noticed.map(({ entry: entry2, class: name, treatment, before, after }) => ({
        entry: entry2,
        class: name,
        treatment,
        before: before && canonicalEntry(before),
        after: after && canonicalEntry(after)
      })),
      policy: canonicalValue(noticeTerms(policy2)),
      labels: canonicalValue(labelsOf(entries, policy2))
    })
  );
}
var digestDigits = 32;
function shownDigest(digest) {
  return digest.slice(0, digestDigits);
}
function noticeTerms(policy2) {
  const { window, groups, treatments: treatments2, objections, channels: channels2, home_area, require: require2, publisher } = policy2;
  const { advance_notice_days, passive_only } = policy2;
  return {
    ...{ window, groups, treatments: treatments2, objections, channels: channels2, home_area, require: require2, publisher },
    ...advance_notice_days !== void 0 && { advance_notice_days },
    ...passive_only !== void 0 && { passive_only }
  };
}
function labelsOf(entries, policy2) {
  const used = {
    data: (entry2) => known(entry2.data) ?? [],
    data_subjects: (entry2) => known(entry2.data_subjects) ?? [],
    products: (entry2) => entry2.applies_to?.products ?? [],
    regions: (entry2) => entry2.applies_to?.regions ?? [],
    plans: (entry2) => entry2.applies_to?.plans ?? []
  };
  const headings = new Set(entries.map(({ category }) => category));
  const categories = policy2.categories.filter(({ id }) => headings.has(id)).map(({ id, label }) => ({ in: "categories", id, label }));
  const terms2 = Object.keys(used).flatMap((name) => {
    const ids = new Set(entries.flatMap(used[name]));
    const found = (policy2.vocabulary?.[name] ?? []).filter(({ id }) => ids.has(id));
    return found.map(({ id, label }) => ({ in: name, id, label }));
  });
  return [...categories, ...terms2];
}

// core/change/fields/company.ts
function legalNameOf(entry2) {
  return foldedOrNull(known(entry2.legal_name));
}
function registrationOf(entry2) {
  return foldedOrNull(entry2.registration);
}
function sameRegistration(before, after) {
  const registration2 = registrationOf(before);
  return registration2 !== null && registration2 === registrationOf(after);
}
var legalName = {
  path: "legal_name",
  value: (entry2) => entry2.legal_name,
  material: {
    of: legalNameOf,
    classify: (before, after) => {
      const bothNamed = legalNameOf(before) !== null && legalNameOf(after) !== null;
      return bothNamed && sameRegistration(before, after) ? "rename" : "entity-change";
    }
  }
};
var registration = {
  path: "registration",
  value: (entry2) => entry2.registration,
  material: {
    of: registrationOf,
    classify: () => "entity-change"
  }
};
var establishedIn = {
  path: "established_in",
  value: (entry2) => entry2.established_in,
  material: {
    of: (entry2) => known(entry2.established_in) ?? null,
    classify: (before) => known(before.established_in) === void 0 ? "narrowing" : "entity-change"
  }
};
function foldedOrNull(name) {
  return name === void 0 || name === "" ? null : withoutSpelling(name);
}

// core/change/fields/field.ts
function detail(path) {
  return { path, value: (entry2) => entry2[path] };
}

// core/change/fields/set.ts
function compareSets(before, after) {
  const stood = new Set(before.map(stableJson));
  const stands = new Set(after.map(stableJson));
  if ([...stands].some((value) => !stood.has(value))) return "grows-or-moves";
  return stands.size === stood.size ? "same" : "shrinks";
}

// core/change/fields/place.ts
var locations = {
  path: "locations",
  value: (entry2) => entry2.locations,
  material: {
    of: (entry2) => known(entry2.locations) ?? null,
    classify: (before, after) => {
      const stood = known(before.locations);
      const stands = known(after.locations);
      if (stood === void 0 || stands === void 0) return "place-change";
      return compareSets(stood, stands) === "shrinks" ? "narrowing" : "place-change";
    }
  }
};
var transfer = {
  path: "transfer",
  value: (entry2) => entry2.transfer,
  material: {
    of: (entry2) => {
      const { mechanism, reference } = entry2.transfer ?? {};
      if (mechanism === void 0 && reference === void 0) return null;
      return { mechanism: mechanism ?? null, reference: reference ?? null, doubtful: isDoubtful(entry2) };
    },
    classify: (before, after) => {
      if (before.transfer?.mechanism === void 0) return "transfer-change";
      const gone = after.transfer?.mechanism === void 0 || isDoubtful(after) && !isDoubtful(before);
      return gone ? "place-change" : "transfer-change";
    }
  }
};
function isDoubtful(entry2) {
  return entry2.transfer?.unknown !== void 0;
}

// core/change/fields/scope.ts
var service = {
  path: "service",
  value: (entry2) => entry2.service,
  material: {
    of: (entry2) => withoutSpelling(entry2.service),
    classify: (before, after) => {
      const names2 = [...after.former_names ?? [], ...after.aka ?? []].map(withoutSpelling);
      const sameName = names2.includes(withoutSpelling(before.service));
      return sameName && sameRegistration(before, after) ? "rename" : "scope-change";
    }
  }
};
var purpose = {
  path: "purpose",
  value: (entry2) => entry2.purpose,
  material: { of: (entry2) => known(entry2.purpose) ?? null, classify: () => "scope-change" }
};
var data = terms("data");
var dataSubjects = terms("data_subjects");
function terms(path) {
  return {
    path,
    value: (entry2) => entry2[path],
    material: {
      of: (entry2) => known(entry2[path]) ?? null,
      classify: (before, after) => {
        const stands = known(after[path]);
        return stands !== void 0 && compareSets(known(before[path]) ?? [], stands) === "shrinks" ? "narrowing" : "scope-change";
      }
    }
  };
}
var appliesTo = [
  customers("products"),
  customers("regions"),
  customers("plans"),
  {
    path: "applies_to.condition",
    value: (entry2) => entry2.applies_to?.condition,
    material: {
      of: (entry2) => entry2.applies_to?.condition ?? null,
      classify: (before) => before.applies_to === void 0 ? "narrowing" : "scope-change"
    }
  }
];
function customers(key) {
  const named = (entry2) => entry2.applies_to?.[key];
  return {
    path: `applies_to.${key}`,
    value: named,
    material: {
      of: (entry2) => named(entry2) ?? null,
      classify: (before, after) => {
        const stood = named(before);
        const stands = named(after);
        if (stands === void 0) return "scope-change";
        return stood === void 0 || compareSets(stood, stands) === "shrinks" ? "narrowing" : "scope-change";
      }
    }
  };
}
var relationship = {
  path: "relationship",
  value: (entry2) => entry2.relationship,
  material: {
    of: (entry2) => entry2.relationship,
    classify: (_before, after) => after.relationship === "listed-only" ? "removal" : "scope-change"
  }
};
var usedFrom = {
  path: "used_from",
  value: (entry2) => entry2.used_from,
  material: {
    of: (entry2) => known(entry2.used_from) ?? null,
    classify: (before, after) => {
      const stood = known(before.used_from);
      const stands = known(after.used_from);
      if (stood === void 0) return "narrowing";
      return stands === void 0 || stands < stood ? "scope-change" : "narrowing";
    }
  }
};

// core/change/fields/all.ts
var byName = {
  id: detail("id"),
  former_id: detail("former_id"),
  service,
  legal_name: legalName,
  category: detail("category"),
  relationship,
  relationship_reason: detail("relationship_reason"),
  website: detail("website"),
  contact: detail("contact"),
  purpose,
  data,
  data_subjects: dataSubjects,
  locations,
  established_in: establishedIn,
  transfer,
  used_from: usedFrom,
  replaces: detail("replaces"),
  aka: detail("aka"),
  former_names: detail("former_names"),
  address: detail("address"),
  registration,
  applies_to: appliesTo,
  since: detail("since"),
  ends_on: detail("ends_on"),
  data_deleted_on: detail("data_deleted_on"),
  privacy_url: detail("privacy_url"),
  dpa_url: detail("dpa_url"),
  security_url: detail("security_url"),
  their_subprocessors: detail("their_subprocessors"),
  review: detail("review"),
  note: detail("note")
};
var fields = Object.values(byName).flat();

// core/change/classify.ts
function differingFields(before, after) {
  const was = canonicalEntry(before);
  const is = canonicalEntry(after);
  const listedOnly = was.relationship === "listed-only" && is.relationship === "listed-only";
  return fields.flatMap(({ path, value, material }) => {
    const old = canonicalValue(value(was));
    const now = canonicalValue(value(is));
    if (stableJson(old) === stableJson(now)) return [];
    const toldAlike = listedOnly || material === void 0 || stableJson(material.of(was)) === stableJson(material.of(is));
    return [{ path, before: old, after: now, class: toldAlike ? "details" : material.classify(was, is) }];
  });
}
function statedFields(entry2, side, as) {
  const canonical = canonicalEntry(entry2);
  return fields.flatMap(({ path, value }) => {
    const stated = canonicalValue(value(canonical));
    if (stated === null || path === "id" || path === "relationship" && stated === "subprocessor") return [];
    return [{ path, before: null, after: null, [side]: stated, class: as }];
  });
}
function decide(classes, treatments2) {
  const treatment = strictest(classes.map((one) => treatments2[one]));
  const first = changeClasses.find((one) => classes.includes(one) && treatments2[one] === treatment);
  return { class: first ?? "cosmetic", treatment };
}

// core/change/known-company.ts
function companiesOf(entries) {
  const registrations = /* @__PURE__ */ new Set();
  const byName2 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    if (entry2.relationship === "listed-only") continue;
    const registration2 = registrationOf(entry2);
    const name = legalNameOf(entry2);
    if (registration2 !== null) registrations.add(registration2);
    if (name !== null) byName2.set(name, [...byName2.get(name) ?? [], registration2]);
  }
  return (entry2) => {
    const registration2 = registrationOf(entry2);
    if (registration2 !== null && registrations.has(registration2)) return true;
    const namesakes = byName2.get(legalNameOf(entry2) ?? "") ?? [];
    return namesakes.some((other) => other === null || registration2 === null);
  };
}

// core/change/pair.ts
function pairEntries(before, after) {
  const stood = new Map(before.map((entry2) => [entry2.id, entry2]));
  const stands = new Set(after.map((entry2) => entry2.id));
  const heirs = /* @__PURE__ */ new Map();
  for (const { id, former_id } of after) {
    if (former_id !== void 0 && !stood.has(id)) heirs.set(former_id, (heirs.get(former_id) ?? 0) + 1);
  }
  const pairs = [];
  const moved = /* @__PURE__ */ new Set();
  for (const entry2 of after) {
    const { id, former_id } = entry2;
    const gone = former_id !== void 0 && !stands.has(former_id) && heirs.get(former_id) === 1;
    const earlier = stood.get(id) ?? (gone ? stood.get(former_id) : void 0);
    if (earlier !== void 0) moved.add(earlier.id);
    pairs.push(
      earlier === void 0 ? { id, before: null, after: entry2 } : { id, before: earlier, after: entry2 }
    );
  }
  for (const entry2 of before) {
    if (!moved.has(entry2.id)) pairs.push({ id: entry2.id, before: entry2, after: null });
  }
  return pairs.sort((a, b) => compareText(a.id, b.id));
}

// core/change/compare.ts
function compareRegistries(before, after) {
  const { policy: policy2 } = before;
  const isKnown = companiesOf(before.entries);
  const changes = pairEntries(before.entries, after.entries).flatMap(
    (pair) => entryChange(pair, policy2, isKnown)
  );
  return {
    changes,
    treatment: strictest(changes.map(({ treatment }) => treatment)),
    digest: digestOf(changes, policy2, noticeTemplate)
  };
}
function entryChange(pair, policy2, isKnown) {
  const { id: entry2, before, after } = pair;
  if (before !== null && after !== null) {
    if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
    const fields2 = differingFields(before, after);
    if (fields2.length === 0) return [];
    const decided = decide(
      fields2.map((field) => field.class),
      policy2.treatments
    );
    return [{ entry: entry2, ...decided, fields: fields2, before, after, knownCompany: false }];
  }
  const [one, side] = before === null ? [after, "after"] : [before, "before"];
  const className = comingOrGoing(one, side);
  return [
    {
      entry: entry2,
      class: className,
      treatment: policy2.treatments[className],
      fields: statedFields(one, side, className),
      before,
      after,
      knownCompany: side === "after" && one.relationship !== "listed-only" && isKnown(one)
    }
  ];
}
function comingOrGoing(entry2, side) {
  if (side === "before") return "removal";
  return entry2.replaces === void 0 ? "addition" : "replacement";
}

// core/generated/validators.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var entry = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "entry.schema.json", "type": "object", "additionalProperties": false, "required": ["service", "category"], "properties": { "id": { "type": "string" }, "former_id": { "$ref": "#/definitions/slug" }, "service": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/nameOrUnknown" }, "category": { "$ref": "#/definitions/slug" }, "relationship": { "type": "string", "enum": ["subprocessor", "group-company", "listed-only"] }, "relationship_reason": { "$ref": "#/definitions/sentence" }, "website": { "type": ["string", "array"], "minLength": 1, "maxLength": 2e3, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/link" } }, "contact": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "dependencies": { "url": ["label"] }, "properties": { "email": { "type": "string", "maxLength": 254 }, "url": { "$ref": "#/definitions/link" }, "label": { "$ref": "#/definitions/name" } } } }, "purpose": { "$ref": "#/definitions/sentenceOrUnknown" }, "data": { "$ref": "#/definitions/termsOrUnknown" }, "data_subjects": { "$ref": "#/definitions/termsOrUnknown" }, "locations": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false, "items": { "type": "object", "additionalProperties": false, "required": ["kind"], "minProperties": 2, "properties": { "country": { "$ref": "#/definitions/country" }, "area": { "type": "string", "enum": ["EEA", "EU", "worldwide"] }, "kind": { "type": "string", "enum": ["hosting", "support", "remote-access"] }, "region": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/sentence" } } } }, "established_in": { "type": ["string", "object"], "pattern": "^[A-Z]{2}$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "transfer": { "type": "object", "additionalProperties": false, "properties": { "mechanism": { "type": "string", "enum": ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses", "binding-corporate-rules", "uk-addendum", "derogation"] }, "reference": { "$ref": "#/definitions/sentence" }, "unknown": { "$ref": "#/definitions/reason" } }, "minProperties": 1, "dependencies": { "reference": ["mechanism"] } }, "used_from": { "$ref": "#/definitions/dateOrUnknown" }, "replaces": { "$ref": "#/definitions/slug" }, "aka": { "$ref": "#/definitions/names" }, "former_names": { "$ref": "#/definitions/names" }, "address": { "$ref": "#/definitions/sentence" }, "registration": { "$ref": "#/definitions/name" }, "applies_to": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" }, "condition": { "$ref": "#/definitions/sentence" } } }, "since": { "$ref": "#/definitions/date" }, "ends_on": { "$ref": "#/definitions/date" }, "data_deleted_on": { "$ref": "#/definitions/date" }, "privacy_url": { "$ref": "#/definitions/link" }, "dpa_url": { "$ref": "#/definitions/link" }, "security_url": { "$ref": "#/definitions/link" }, "their_subprocessors": { "$ref": "#/definitions/link" }, "review": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "last": { "$ref": "#/definitions/date" }, "next": { "$ref": "#/definitions/date" } } }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/name" } }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "nameOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "sentenceOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "term": { "type": "string", "minLength": 1, "maxLength": 200 }, "terms": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" } }, "termsOrUnknown": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "link": { "type": "string", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "date": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "dateOrUnknown": { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern2 = new RegExp("^[A-Z]{2}$", "u");
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var schema14 = { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate11(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (func3(data2) > 200) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      let data0 = data2.unknown;
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          const err5 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err6 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate13(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (func3(data2) > 1e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      let data0 = data2.unknown;
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          const err5 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err6 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate15(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data2 || typeof data2 != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be array,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data2)) {
    if (data2.length > 100) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data2[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  }
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.unknown === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      let data1 = data2.unknown;
      if (typeof data1 === "string") {
        if (func3(data1) > 1e3) {
          const err8 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err9 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate18(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (!pattern4.test(data2)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.unknown === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      let data0 = data2.unknown;
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          const err4 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err5 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data2[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate23(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data2[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate10(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!func2.call(schema11.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data2.id !== void 0) {
      if (typeof data2.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data2.former_id !== void 0) {
      let data1 = data2.former_id;
      if (typeof data1 === "string") {
        if (func3(data1) > 64) {
          const err4 = { instancePath: instancePath + "/former_id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err5 = { instancePath: instancePath + "/former_id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/former_id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data2.service !== void 0) {
      let data22 = data2.service;
      if (typeof data22 === "string") {
        if (func3(data22) > 200) {
          const err7 = { instancePath: instancePath + "/service", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func3(data22) < 1) {
          const err8 = { instancePath: instancePath + "/service", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/service", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data2.legal_name !== void 0) {
      if (!validate11(data2.legal_name, { instancePath: instancePath + "/legal_name", parentData: data2, parentDataProperty: "legal_name", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data2.category !== void 0) {
      let data4 = data2.category;
      if (typeof data4 === "string") {
        if (func3(data4) > 64) {
          const err10 = { instancePath: instancePath + "/category", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern0.test(data4)) {
          const err11 = { instancePath: instancePath + "/category", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/category", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data2.relationship !== void 0) {
      let data5 = data2.relationship;
      if (typeof data5 !== "string") {
        const err13 = { instancePath: instancePath + "/relationship", schemaPath: "#/properties/relationship/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data5 === "subprocessor" || data5 === "group-company" || data5 === "listed-only")) {
        const err14 = { instancePath: instancePath + "/relationship", schemaPath: "#/properties/relationship/enum", keyword: "enum", params: { allowedValues: schema11.properties.relationship.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data2.relationship_reason !== void 0) {
      let data6 = data2.relationship_reason;
      if (typeof data6 === "string") {
        if (func3(data6) > 1e3) {
          const err15 = { instancePath: instancePath + "/relationship_reason", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func3(data6) < 1) {
          const err16 = { instancePath: instancePath + "/relationship_reason", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/relationship_reason", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data2.website !== void 0) {
      let data7 = data2.website;
      if (typeof data7 !== "string" && !Array.isArray(data7)) {
        const err18 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: schema11.properties.website.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func3(data7) > 2e3) {
          const err19 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func3(data7) < 1) {
          const err20 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length > 20) {
          const err21 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err22 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (func3(data8) > 2e3) {
              const err23 = { instancePath: instancePath + "/website/" + i0, schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/website/" + i0, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      }
    }
    if (data2.contact !== void 0) {
      let data9 = data2.contact;
      if (Array.isArray(data9)) {
        if (data9.length > 20) {
          const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err26 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (Object.keys(data10).length < 1) {
              const err27 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "email" || key1 === "url" || key1 === "label")) {
                const err28 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              if (data10.label === void 0) {
                const err29 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/dependencies", keyword: "dependencies", params: {
                  property: "url",
                  missingProperty: "label",
                  depsCount: 1,
                  deps: "label"
                }, message: "must have property label when property url is present" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data10.email !== void 0) {
              let data11 = data10.email;
              if (typeof data11 === "string") {
                if (func3(data11) > 254) {
                  const err30 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              let data12 = data10.url;
              if (typeof data12 === "string") {
                if (func3(data12) > 2e3) {
                  const err32 = { instancePath: instancePath + "/contact/" + i1 + "/url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/contact/" + i1 + "/url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data10.label !== void 0) {
              let data13 = data10.label;
              if (typeof data13 === "string") {
                if (func3(data13) > 200) {
                  const err34 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (func3(data13) < 1) {
                  const err35 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data2.purpose !== void 0) {
      if (!validate13(data2.purpose, { instancePath: instancePath + "/purpose", parentData: data2, parentDataProperty: "purpose", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data2.data !== void 0) {
      if (!validate15(data2.data, { instancePath: instancePath + "/data", parentData: data2, parentDataProperty: "data", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data2.data_subjects !== void 0) {
      if (!validate15(data2.data_subjects, { instancePath: instancePath + "/data_subjects", parentData: data2, parentDataProperty: "data_subjects", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data2.locations !== void 0) {
      let data17 = data2.locations;
      if (!data17 || typeof data17 != "object") {
        const err39 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: schema11.properties.locations.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err40 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data17.length < 1) {
          const err41 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (Object.keys(data18).length < 2) {
              const err42 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data18.kind === void 0) {
              const err43 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "country" || key2 === "area" || key2 === "kind" || key2 === "region" || key2 === "when")) {
                const err44 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data18.country !== void 0) {
              let data19 = data18.country;
              if (typeof data19 === "string") {
                if (!pattern2.test(data19)) {
                  const err45 = { instancePath: instancePath + "/locations/" + i2 + "/country", schemaPath: "#/definitions/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/locations/" + i2 + "/country", schemaPath: "#/definitions/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data18.area !== void 0) {
              let data20 = data18.area;
              if (typeof data20 !== "string") {
                const err47 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (!(data20 === "EEA" || data20 === "EU" || data20 === "worldwide")) {
                const err48 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/enum", keyword: "enum", params: { allowedValues: schema11.properties.locations.items.properties.area.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data18.kind !== void 0) {
              let data21 = data18.kind;
              if (typeof data21 !== "string") {
                const err49 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (!(data21 === "hosting" || data21 === "support" || data21 === "remote-access")) {
                const err50 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.locations.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data18.region !== void 0) {
              let data22 = data18.region;
              if (typeof data22 === "string") {
                if (func3(data22) > 200) {
                  const err51 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (func3(data22) < 1) {
                  const err52 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data18.when !== void 0) {
              let data23 = data18.when;
              if (typeof data23 === "string") {
                if (func3(data23) > 1e3) {
                  const err54 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (func3(data23) < 1) {
                  const err55 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.unknown === void 0) {
          const err58 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!(key3 === "unknown")) {
            const err59 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data17.unknown !== void 0) {
          let data24 = data17.unknown;
          if (typeof data24 === "string") {
            if (func3(data24) > 1e3) {
              const err60 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (func3(data24) < 1) {
              const err61 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data2.established_in !== void 0) {
      let data25 = data2.established_in;
      if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err63 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/type", keyword: "type", params: { type: schema11.properties.established_in.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (typeof data25 === "string") {
        if (!pattern2.test(data25)) {
          const err64 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.unknown === void 0) {
          const err65 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key4 in data25) {
          if (!(key4 === "unknown")) {
            const err66 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data25.unknown !== void 0) {
          let data26 = data25.unknown;
          if (typeof data26 === "string") {
            if (func3(data26) > 1e3) {
              const err67 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (func3(data26) < 1) {
              const err68 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      }
    }
    if (data2.transfer !== void 0) {
      let data27 = data2.transfer;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (Object.keys(data27).length < 1) {
          const err70 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        for (const key5 in data27) {
          if (!(key5 === "mechanism" || key5 === "reference" || key5 === "unknown")) {
            const err71 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          if (data27.mechanism === void 0) {
            const err72 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/dependencies", keyword: "dependencies", params: {
              property: "reference",
              missingProperty: "mechanism",
              depsCount: 1,
              deps: "mechanism"
            }, message: "must have property mechanism when property reference is present" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data27.mechanism !== void 0) {
          let data28 = data27.mechanism;
          if (typeof data28 !== "string") {
            const err73 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (!(data28 === "adequacy-decision" || data28 === "data-privacy-framework" || data28 === "standard-contractual-clauses" || data28 === "binding-corporate-rules" || data28 === "uk-addendum" || data28 === "derogation")) {
            const err74 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema11.properties.transfer.properties.mechanism.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          let data29 = data27.reference;
          if (typeof data29 === "string") {
            if (func3(data29) > 1e3) {
              const err75 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (func3(data29) < 1) {
              const err76 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data27.unknown !== void 0) {
          let data30 = data27.unknown;
          if (typeof data30 === "string") {
            if (func3(data30) > 1e3) {
              const err78 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (func3(data30) < 1) {
              const err79 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data2.used_from !== void 0) {
      if (!validate18(data2.used_from, { instancePath: instancePath + "/used_from", parentData: data2, parentDataProperty: "used_from", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data2.replaces !== void 0) {
      let data32 = data2.replaces;
      if (typeof data32 === "string") {
        if (func3(data32) > 64) {
          const err82 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (!pattern0.test(data32)) {
          const err83 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      } else {
        const err84 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data2.aka !== void 0) {
      if (!validate20(data2.aka, { instancePath: instancePath + "/aka", parentData: data2, parentDataProperty: "aka", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data2.former_names !== void 0) {
      if (!validate20(data2.former_names, { instancePath: instancePath + "/former_names", parentData: data2, parentDataProperty: "former_names", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data2.address !== void 0) {
      let data35 = data2.address;
      if (typeof data35 === "string") {
        if (func3(data35) > 1e3) {
          const err85 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (func3(data35) < 1) {
          const err86 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data2.registration !== void 0) {
      let data36 = data2.registration;
      if (typeof data36 === "string") {
        if (func3(data36) > 200) {
          const err88 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (func3(data36) < 1) {
          const err89 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      } else {
        const err90 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data2.applies_to !== void 0) {
      let data37 = data2.applies_to;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (Object.keys(data37).length < 1) {
          const err91 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key6 in data37) {
          if (!(key6 === "products" || key6 === "regions" || key6 === "plans" || key6 === "condition")) {
            const err92 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data37.products !== void 0) {
          if (!validate23(data37.products, { instancePath: instancePath + "/applies_to/products", parentData: data37, parentDataProperty: "products", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data37.regions !== void 0) {
          if (!validate23(data37.regions, { instancePath: instancePath + "/applies_to/regions", parentData: data37, parentDataProperty: "regions", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data37.plans !== void 0) {
          if (!validate23(data37.plans, { instancePath: instancePath + "/applies_to/plans", parentData: data37, parentDataProperty: "plans", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data37.condition !== void 0) {
          let data41 = data37.condition;
          if (typeof data41 === "string") {
            if (func3(data41) > 1e3) {
              const err93 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (func3(data41) < 1) {
              const err94 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data2.since !== void 0) {
      let data42 = data2.since;
      if (typeof data42 === "string") {
        if (!pattern4.test(data42)) {
          const err97 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      } else {
        const err98 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data2.ends_on !== void 0) {
      let data43 = data2.ends_on;
      if (typeof data43 === "string") {
        if (!pattern4.test(data43)) {
          const err99 = { instancePath: instancePath + "/ends_on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      } else {
        const err100 = { instancePath: instancePath + "/ends_on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data2.data_deleted_on !== void 0) {
      let data44 = data2.data_deleted_on;
      if (typeof data44 === "string") {
        if (!pattern4.test(data44)) {
          const err101 = { instancePath: instancePath + "/data_deleted_on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
      } else {
        const err102 = { instancePath: instancePath + "/data_deleted_on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data2.privacy_url !== void 0) {
      let data45 = data2.privacy_url;
      if (typeof data45 === "string") {
        if (func3(data45) > 2e3) {
          const err103 = { instancePath: instancePath + "/privacy_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      } else {
        const err104 = { instancePath: instancePath + "/privacy_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data2.dpa_url !== void 0) {
      let data46 = data2.dpa_url;
      if (typeof data46 === "string") {
        if (func3(data46) > 2e3) {
          const err105 = { instancePath: instancePath + "/dpa_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      } else {
        const err106 = { instancePath: instancePath + "/dpa_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data2.security_url !== void 0) {
      let data47 = data2.security_url;
      if (typeof data47 === "string") {
        if (func3(data47) > 2e3) {
          const err107 = { instancePath: instancePath + "/security_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
      } else {
        const err108 = { instancePath: instancePath + "/security_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data2.their_subprocessors !== void 0) {
      let data48 = data2.their_subprocessors;
      if (typeof data48 === "string") {
        if (func3(data48) > 2e3) {
          const err109 = { instancePath: instancePath + "/their_subprocessors", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      } else {
        const err110 = { instancePath: instancePath + "/their_subprocessors", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data2.review !== void 0) {
      let data49 = data2.review;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        if (Object.keys(data49).length < 1) {
          const err111 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        for (const key7 in data49) {
          if (!(key7 === "last" || key7 === "next")) {
            const err112 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data49.last !== void 0) {
          let data50 = data49.last;
          if (typeof data50 === "string") {
            if (!pattern4.test(data50)) {
              const err113 = { instancePath: instancePath + "/review/last", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/review/last", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data49.next !== void 0) {
          let data51 = data49.next;
          if (typeof data51 === "string") {
            if (!pattern4.test(data51)) {
              const err115 = { instancePath: instancePath + "/review/next", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          } else {
            const err116 = { instancePath: instancePath + "/review/next", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data2.note !== void 0) {
      let data52 = data2.note;
      if (typeof data52 === "string") {
        if (func3(data52) > 2e3) {
          const err118 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (func3(data52) < 1) {
          const err119 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
      } else {
        const err120 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
  } else {
    const err121 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err121];
    } else {
      vErrors.push(err121);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var policy = validate27;
var schema52 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "type": "object", "additionalProperties": false, "required": ["publisher", "categories", "window", "objections"], "properties": { "publisher": { "type": "object", "additionalProperties": false, "required": ["name", "contact"], "properties": { "name": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/name" }, "website": { "$ref": "#/definitions/link" }, "contact": { "$ref": "#/definitions/email" } } }, "page": { "type": "object", "additionalProperties": false, "properties": { "title": { "$ref": "#/definitions/name" }, "banner": { "$ref": "#/definitions/markdown" }, "intro": { "$ref": "#/definitions/markdown" }, "selection": { "$ref": "#/definitions/markdown" }, "commitments": { "$ref": "#/definitions/markdown" }, "following": { "$ref": "#/definitions/markdown" }, "about": { "$ref": "#/definitions/markdown" } } }, "site": { "type": "object", "additionalProperties": false, "properties": { "url": { "$ref": "#/definitions/link" }, "logo": { "type": "string", "enum": ["logo.svg", "logo.png", "logo.webp"] }, "colours": { "type": "object", "additionalProperties": false, "required": ["accent"], "properties": { "accent": { "$ref": "#/definitions/colour" }, "accent_dark": { "$ref": "#/definitions/colour" } } } } }, "taken_over": { "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "from": { "$ref": "#/definitions/sentence" } } }, "categories": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/definitions/term" } }, "vocabulary": { "type": "object", "additionalProperties": false, "properties": { "data": { "$ref": "#/definitions/terms" }, "data_subjects": { "$ref": "#/definitions/terms" }, "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" } } }, "home_area": { "type": "string", "enum": ["EEA", "UK", "CH", "none"] }, "window": { "type": "object", "additionalProperties": false, "required": ["days", "time_zone"], "properties": { "days": { "$ref": "#/definitions/days" }, "counting": { "type": "string", "enum": ["calendar", "working"] }, "rolls_over": { "type": "boolean" }, "time_zone": { "type": "string", "minLength": 1, "maxLength": 64 }, "holidays": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" }, "presumed_receipt_days": { "type": "integer", "minimum": 0, "maximum": 30 } } }, "groups": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "days": { "$ref": "#/definitions/days" } } } }, "advance_notice_days": { "type": "integer", "minimum": 0, "maximum": 730 }, "objections": { "type": "object", "additionalProperties": false, "required": ["email"], "properties": { "email": { "$ref": "#/definitions/email" }, "effect": { "$ref": "#/definitions/markdown" }, "confirm_mailbox_read": { "type": "boolean" } } }, "channels": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/definitions/slug" }, "kind": { "type": "string", "enum": ["issue", "email", "webhook"] }, "required": { "type": "boolean" }, "group": { "$ref": "#/definitions/slug" } } } }, "passive_only": { "$ref": "#/definitions/sentence" }, "classes": { "type": "object", "additionalProperties": false, "properties": { "rename": { "$ref": "#/definitions/treatment" }, "removal": { "$ref": "#/definitions/treatment" }, "transfer-change": { "$ref": "#/definitions/treatment" }, "narrowing": { "$ref": "#/definitions/treatment" }, "details": { "$ref": "#/definitions/treatment" }, "addition": { "$ref": "#/definitions/treatment" }, "replacement": { "$ref": "#/definitions/treatment" }, "entity-change": { "$ref": "#/definitions/treatment" }, "scope-change": { "$ref": "#/definitions/treatment" }, "place-change": { "$ref": "#/definitions/treatment" } } }, "require": { "type": "object", "additionalProperties": false, "properties": { "listed": { "$ref": "#/definitions/fields" }, "announced": { "$ref": "#/definitions/fields" } } } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "markdown": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "email": { "type": "string", "maxLength": 254 }, "link": { "type": "string", "maxLength": 2e3 }, "colour": { "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }, "days": { "type": "integer", "minimum": 1, "maximum": 365 }, "term": { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" } } }, "terms": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/term" } }, "treatment": { "type": "string", "enum": ["window", "notice", "changelog"] }, "fields": { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } } } };
var schema81 = { "type": "string", "enum": ["window", "notice", "changelog"] };
var schema91 = { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } };
var pattern11 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
var pattern15 = new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$", "u");
function validate28(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "id" || key0 === "label")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data2.id !== void 0) {
      let data0 = data2.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 64) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data2.label !== void 0) {
      let data1 = data2.label;
      if (typeof data1 === "string") {
        if (func3(data1) > 200) {
          const err6 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err7 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate28(data2[i0], { instancePath: instancePath + "/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate27(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.publisher === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.categories === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, message: "must have required property 'categories'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data2.window === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data2.objections === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objections" }, message: "must have required property 'objections'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!func2.call(schema52.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.publisher !== void 0) {
      let data0 = data2.publisher;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err5 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.contact === void 0) {
          const err6 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/required", keyword: "required", params: { missingProperty: "contact" }, message: "must have required property 'contact'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "name" || key1 === "legal_name" || key1 === "website" || key1 === "contact")) {
            const err7 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              const err8 = { instancePath: instancePath + "/publisher/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func3(data1) < 1) {
              const err9 = { instancePath: instancePath + "/publisher/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/publisher/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.legal_name !== void 0) {
          let data22 = data0.legal_name;
          if (typeof data22 === "string") {
            if (func3(data22) > 200) {
              const err11 = { instancePath: instancePath + "/publisher/legal_name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func3(data22) < 1) {
              const err12 = { instancePath: instancePath + "/publisher/legal_name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/publisher/legal_name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.website !== void 0) {
          let data3 = data0.website;
          if (typeof data3 === "string") {
            if (func3(data3) > 2e3) {
              const err14 = { instancePath: instancePath + "/publisher/website", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/publisher/website", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.contact !== void 0) {
          let data4 = data0.contact;
          if (typeof data4 === "string") {
            if (func3(data4) > 254) {
              const err16 = { instancePath: instancePath + "/publisher/contact", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/publisher/contact", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data2.page !== void 0) {
      let data5 = data2.page;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "title" || key2 === "banner" || key2 === "intro" || key2 === "selection" || key2 === "commitments" || key2 === "following" || key2 === "about")) {
            const err19 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.title !== void 0) {
          let data6 = data5.title;
          if (typeof data6 === "string") {
            if (func3(data6) > 200) {
              const err20 = { instancePath: instancePath + "/page/title", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err21 = { instancePath: instancePath + "/page/title", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/page/title", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.banner !== void 0) {
          let data7 = data5.banner;
          if (typeof data7 === "string") {
            if (func3(data7) > 2e4) {
              const err23 = { instancePath: instancePath + "/page/banner", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func3(data7) < 1) {
              const err24 = { instancePath: instancePath + "/page/banner", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/page/banner", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5.intro !== void 0) {
          let data8 = data5.intro;
          if (typeof data8 === "string") {
            if (func3(data8) > 2e4) {
              const err26 = { instancePath: instancePath + "/page/intro", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func3(data8) < 1) {
              const err27 = { instancePath: instancePath + "/page/intro", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/page/intro", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.selection !== void 0) {
          let data9 = data5.selection;
          if (typeof data9 === "string") {
            if (func3(data9) > 2e4) {
              const err29 = { instancePath: instancePath + "/page/selection", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func3(data9) < 1) {
              const err30 = { instancePath: instancePath + "/page/selection", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/page/selection", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data5.commitments !== void 0) {
          let data10 = data5.commitments;
          if (typeof data10 === "string") {
            if (func3(data10) > 2e4) {
              const err32 = { instancePath: instancePath + "/page/commitments", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func3(data10) < 1) {
              const err33 = { instancePath: instancePath + "/page/commitments", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/page/commitments", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data5.following !== void 0) {
          let data11 = data5.following;
          if (typeof data11 === "string") {
            if (func3(data11) > 2e4) {
              const err35 = { instancePath: instancePath + "/page/following", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (func3(data11) < 1) {
              const err36 = { instancePath: instancePath + "/page/following", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/page/following", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data5.about !== void 0) {
          let data12 = data5.about;
          if (typeof data12 === "string") {
            if (func3(data12) > 2e4) {
              const err38 = { instancePath: instancePath + "/page/about", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func3(data12) < 1) {
              const err39 = { instancePath: instancePath + "/page/about", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/page/about", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data2.site !== void 0) {
      let data13 = data2.site;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "url" || key3 === "logo" || key3 === "colours")) {
            const err42 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data13.url !== void 0) {
          let data14 = data13.url;
          if (typeof data14 === "string") {
            if (func3(data14) > 2e3) {
              const err43 = { instancePath: instancePath + "/site/url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/site/url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data13.logo !== void 0) {
          let data15 = data13.logo;
          if (typeof data15 !== "string") {
            const err45 = { instancePath: instancePath + "/site/logo", schemaPath: "#/properties/site/properties/logo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (!(data15 === "logo.svg" || data15 === "logo.png" || data15 === "logo.webp")) {
            const err46 = { instancePath: instancePath + "/site/logo", schemaPath: "#/properties/site/properties/logo/enum", keyword: "enum", params: { allowedValues: schema52.properties.site.properties.logo.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data13.colours !== void 0) {
          let data16 = data13.colours;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.accent === void 0) {
              const err47 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/required", keyword: "required", params: { missingProperty: "accent" }, message: "must have required property 'accent'" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key4 in data16) {
              if (!(key4 === "accent" || key4 === "accent_dark")) {
                const err48 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data16.accent !== void 0) {
              let data17 = data16.accent;
              if (typeof data17 === "string") {
                if (!pattern11.test(data17)) {
                  const err49 = { instancePath: instancePath + "/site/colours/accent", schemaPath: "#/definitions/colour/pattern", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" }, message: 'must match pattern "^#[0-9a-fA-F]{6}$"' };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/site/colours/accent", schemaPath: "#/definitions/colour/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data16.accent_dark !== void 0) {
              let data18 = data16.accent_dark;
              if (typeof data18 === "string") {
                if (!pattern11.test(data18)) {
                  const err51 = { instancePath: instancePath + "/site/colours/accent_dark", schemaPath: "#/definitions/colour/pattern", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" }, message: 'must match pattern "^#[0-9a-fA-F]{6}$"' };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/site/colours/accent_dark", schemaPath: "#/definitions/colour/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data2.taken_over !== void 0) {
      let data19 = data2.taken_over;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.on === void 0) {
          const err55 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "on" || key5 === "from")) {
            const err56 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.on !== void 0) {
          let data20 = data19.on;
          if (typeof data20 === "string") {
            if (!pattern4.test(data20)) {
              const err57 = { instancePath: instancePath + "/taken_over/on", schemaPath: "#/properties/taken_over/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/taken_over/on", schemaPath: "#/properties/taken_over/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data19.from !== void 0) {
          let data21 = data19.from;
          if (typeof data21 === "string") {
            if (func3(data21) > 1e3) {
              const err59 = { instancePath: instancePath + "/taken_over/from", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (func3(data21) < 1) {
              const err60 = { instancePath: instancePath + "/taken_over/from", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/taken_over/from", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data2.categories !== void 0) {
      let data22 = data2.categories;
      if (Array.isArray(data22)) {
        if (data22.length > 200) {
          const err63 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data22.length < 1) {
          const err64 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data22[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data22, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data2.vocabulary !== void 0) {
      let data24 = data2.vocabulary;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key6 in data24) {
          if (!(key6 === "data" || key6 === "data_subjects" || key6 === "products" || key6 === "regions" || key6 === "plans")) {
            const err66 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data24.data !== void 0) {
          if (!validate30(data24.data, { instancePath: instancePath + "/vocabulary/data", parentData: data24, parentDataProperty: "data", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data24.data_subjects !== void 0) {
          if (!validate30(data24.data_subjects, { instancePath: instancePath + "/vocabulary/data_subjects", parentData: data24, parentDataProperty: "data_subjects", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data24.products !== void 0) {
          if (!validate30(data24.products, { instancePath: instancePath + "/vocabulary/products", parentData: data24, parentDataProperty: "products", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data24.regions !== void 0) {
          if (!validate30(data24.regions, { instancePath: instancePath + "/vocabulary/regions", parentData: data24, parentDataProperty: "regions", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data24.plans !== void 0) {
          if (!validate30(data24.plans, { instancePath: instancePath + "/vocabulary/plans", parentData: data24, parentDataProperty: "plans", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data2.home_area !== void 0) {
      let data30 = data2.home_area;
      if (typeof data30 !== "string") {
        const err68 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (!(data30 === "EEA" || data30 === "UK" || data30 === "CH" || data30 === "none")) {
        const err69 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/enum", keyword: "enum", params: { allowedValues: schema52.properties.home_area.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data2.window !== void 0) {
      let data31 = data2.window;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.days === void 0) {
          const err70 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property 'days'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data31.time_zone === void 0) {
          const err71 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "time_zone" }, message: "must have required property 'time_zone'" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        for (const key7 in data31) {
          if (!(key7 === "days" || key7 === "counting" || key7 === "rolls_over" || key7 === "time_zone" || key7 === "holidays" || key7 === "presumed_receipt_days")) {
            const err72 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data31.days !== void 0) {
          let data32 = data31.days;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err73 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 365 || isNaN(data32)) {
              const err74 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data32 < 1 || isNaN(data32)) {
              const err75 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data31.counting !== void 0) {
          let data33 = data31.counting;
          if (typeof data33 !== "string") {
            const err76 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (!(data33 === "calendar" || data33 === "working")) {
            const err77 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/enum", keyword: "enum", params: { allowedValues: schema52.properties.window.properties.counting.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data31.rolls_over !== void 0) {
          if (typeof data31.rolls_over !== "boolean") {
            const err78 = { instancePath: instancePath + "/window/rolls_over", schemaPath: "#/properties/window/properties/rolls_over/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data31.time_zone !== void 0) {
          let data35 = data31.time_zone;
          if (typeof data35 === "string") {
            if (func3(data35) > 64) {
              const err79 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (func3(data35) < 1) {
              const err80 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data31.holidays !== void 0) {
          let data36 = data31.holidays;
          if (typeof data36 === "string") {
            if (!pattern15.test(data36)) {
              const err82 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$"' };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data31.presumed_receipt_days !== void 0) {
          let data37 = data31.presumed_receipt_days;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err84 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 30 || isNaN(data37)) {
              const err85 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err86 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data2.groups !== void 0) {
      let data38 = data2.groups;
      if (Array.isArray(data38)) {
        if (data38.length > 50) {
          const err88 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data38.length < 1) {
          const err89 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        const len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data39 = data38[i1];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.id === void 0) {
              const err90 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            for (const key8 in data39) {
              if (!(key8 === "id" || key8 === "label" || key8 === "authorisation" || key8 === "days")) {
                const err91 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data39.id !== void 0) {
              let data40 = data39.id;
              if (typeof data40 === "string") {
                if (func3(data40) > 64) {
                  const err92 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (!pattern0.test(data40)) {
                  const err93 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data39.label !== void 0) {
              let data41 = data39.label;
              if (typeof data41 === "string") {
                if (func3(data41) > 200) {
                  const err95 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (func3(data41) < 1) {
                  const err96 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data39.authorisation !== void 0) {
              let data42 = data39.authorisation;
              if (typeof data42 !== "string") {
                const err98 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
              if (!(data42 === "general" || data42 === "specific")) {
                const err99 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema52.properties.groups.items.properties.authorisation.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data39.days !== void 0) {
              let data43 = data39.days;
              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                const err100 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 > 365 || isNaN(data43)) {
                  const err101 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (data43 < 1 || isNaN(data43)) {
                  const err102 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data2.advance_notice_days !== void 0) {
      let data44 = data2.advance_notice_days;
      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
        const err105 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
      if (typeof data44 == "number" && isFinite(data44)) {
        if (data44 > 730 || isNaN(data44)) {
          const err106 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 730 }, message: "must be <= 730" };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        if (data44 < 0 || isNaN(data44)) {
          const err107 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
      }
    }
    if (data2.objections !== void 0) {
      let data45 = data2.objections;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.email === void 0) {
          const err108 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        for (const key9 in data45) {
          if (!(key9 === "email" || key9 === "effect" || key9 === "confirm_mailbox_read")) {
            const err109 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data45.email !== void 0) {
          let data46 = data45.email;
          if (typeof data46 === "string") {
            if (func3(data46) > 254) {
              const err110 = { instancePath: instancePath + "/objections/email", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/objections/email", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data45.effect !== void 0) {
          let data47 = data45.effect;
          if (typeof data47 === "string") {
            if (func3(data47) > 2e4) {
              const err112 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (func3(data47) < 1) {
              const err113 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data45.confirm_mailbox_read !== void 0) {
          if (typeof data45.confirm_mailbox_read !== "boolean") {
            const err115 = { instancePath: instancePath + "/objections/confirm_mailbox_read", schemaPath: "#/properties/objections/properties/confirm_mailbox_read/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data2.channels !== void 0) {
      let data49 = data2.channels;
      if (Array.isArray(data49)) {
        if (data49.length > 50) {
          const err117 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        const len2 = data49.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data50 = data49[i2];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.id === void 0) {
              const err118 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (data50.kind === void 0) {
              const err119 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            for (const key10 in data50) {
              if (!(key10 === "id" || key10 === "kind" || key10 === "required" || key10 === "group")) {
                const err120 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data50.id !== void 0) {
              let data51 = data50.id;
              if (typeof data51 === "string") {
                if (func3(data51) > 64) {
                  const err121 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                if (!pattern0.test(data51)) {
                  const err122 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else {
                const err123 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data50.kind !== void 0) {
              let data52 = data50.kind;
              if (typeof data52 !== "string") {
                const err124 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (!(data52 === "issue" || data52 === "email" || data52 === "webhook")) {
                const err125 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.channels.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data50.required !== void 0) {
              if (typeof data50.required !== "boolean") {
                const err126 = { instancePath: instancePath + "/channels/" + i2 + "/required", schemaPath: "#/properties/channels/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data50.group !== void 0) {
              let data54 = data50.group;
              if (typeof data54 === "string") {
                if (func3(data54) > 64) {
                  const err127 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (!pattern0.test(data54)) {
                  const err128 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data2.passive_only !== void 0) {
      let data55 = data2.passive_only;
      if (typeof data55 === "string") {
        if (func3(data55) > 1e3) {
          const err132 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (func3(data55) < 1) {
          const err133 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
      } else {
        const err134 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
    if (data2.classes !== void 0) {
      let data56 = data2.classes;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key11 in data56) {
          if (!func2.call(schema52.properties.classes.properties, key11)) {
            const err135 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data56.rename !== void 0) {
          let data57 = data56.rename;
          if (typeof data57 !== "string") {
            const err136 = { instancePath: instancePath + "/classes/rename", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          if (!(data57 === "window" || data57 === "notice" || data57 === "changelog")) {
            const err137 = { instancePath: instancePath + "/classes/rename", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data56.removal !== void 0) {
          let data58 = data56.removal;
          if (typeof data58 !== "string") {
            const err138 = { instancePath: instancePath + "/classes/removal", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (!(data58 === "window" || data58 === "notice" || data58 === "changelog")) {
            const err139 = { instancePath: instancePath + "/classes/removal", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data56["transfer-change"] !== void 0) {
          let data59 = data56["transfer-change"];
          if (typeof data59 !== "string") {
            const err140 = { instancePath: instancePath + "/classes/transfer-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (!(data59 === "window" || data59 === "notice" || data59 === "changelog")) {
            const err141 = { instancePath: instancePath + "/classes/transfer-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data56.narrowing !== void 0) {
          let data60 = data56.narrowing;
          if (typeof data60 !== "string") {
            const err142 = { instancePath: instancePath + "/classes/narrowing", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if (!(data60 === "window" || data60 === "notice" || data60 === "changelog")) {
            const err143 = { instancePath: instancePath + "/classes/narrowing", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data56.details !== void 0) {
          let data61 = data56.details;
          if (typeof data61 !== "string") {
            const err144 = { instancePath: instancePath + "/classes/details", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (!(data61 === "window" || data61 === "notice" || data61 === "changelog")) {
            const err145 = { instancePath: instancePath + "/classes/details", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data56.addition !== void 0) {
          let data62 = data56.addition;
          if (typeof data62 !== "string") {
            const err146 = { instancePath: instancePath + "/classes/addition", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          if (!(data62 === "window" || data62 === "notice" || data62 === "changelog")) {
            const err147 = { instancePath: instancePath + "/classes/addition", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data56.replacement !== void 0) {
          let data63 = data56.replacement;
          if (typeof data63 !== "string") {
            const err148 = { instancePath: instancePath + "/classes/replacement", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (!(data63 === "window" || data63 === "notice" || data63 === "changelog")) {
            const err149 = { instancePath: instancePath + "/classes/replacement", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        if (data56["entity-change"] !== void 0) {
          let data64 = data56["entity-change"];
          if (typeof data64 !== "string") {
            const err150 = { instancePath: instancePath + "/classes/entity-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (!(data64 === "window" || data64 === "notice" || data64 === "changelog")) {
            const err151 = { instancePath: instancePath + "/classes/entity-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data56["scope-change"] !== void 0) {
          let data65 = data56["scope-change"];
          if (typeof data65 !== "string") {
            const err152 = { instancePath: instancePath + "/classes/scope-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (!(data65 === "window" || data65 === "notice" || data65 === "changelog")) {
            const err153 = { instancePath: instancePath + "/classes/scope-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data56["place-change"] !== void 0) {
          let data66 = data56["place-change"];
          if (typeof data66 !== "string") {
            const err154 = { instancePath: instancePath + "/classes/place-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          if (!(data66 === "window" || data66 === "notice" || data66 === "changelog")) {
            const err155 = { instancePath: instancePath + "/classes/place-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
      } else {
        const err156 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data2.require !== void 0) {
      let data67 = data2.require;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (const key12 in data67) {
          if (!(key12 === "listed" || key12 === "announced")) {
            const err157 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data67.listed !== void 0) {
          let data68 = data67.listed;
          if (Array.isArray(data68)) {
            if (data68.length > 50) {
              const err158 = { instancePath: instancePath + "/require/listed", schemaPath: "#/definitions/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            const len3 = data68.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data69 = data68[i3];
              if (typeof data69 !== "string") {
                const err159 = { instancePath: instancePath + "/require/listed/" + i3, schemaPath: "#/definitions/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              if (!(data69 === "service" || data69 === "legal_name" || data69 === "category" || data69 === "website" || data69 === "contact" || data69 === "purpose" || data69 === "data" || data69 === "data_subjects" || data69 === "locations" || data69 === "established_in" || data69 === "transfer" || data69 === "used_from" || data69 === "address" || data69 === "registration" || data69 === "applies_to" || data69 === "since" || data69 === "privacy_url" || data69 === "dpa_url" || data69 === "security_url" || data69 === "their_subprocessors" || data69 === "review")) {
                const err160 = { instancePath: instancePath + "/require/listed/" + i3, schemaPath: "#/definitions/fields/items/enum", keyword: "enum", params: { allowedValues: schema91.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
          } else {
            const err161 = { instancePath: instancePath + "/require/listed", schemaPath: "#/definitions/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data67.announced !== void 0) {
          let data70 = data67.announced;
          if (Array.isArray(data70)) {
            if (data70.length > 50) {
              const err162 = { instancePath: instancePath + "/require/announced", schemaPath: "#/definitions/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            const len4 = data70.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data71 = data70[i4];
              if (typeof data71 !== "string") {
                const err163 = { instancePath: instancePath + "/require/announced/" + i4, schemaPath: "#/definitions/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (!(data71 === "service" || data71 === "legal_name" || data71 === "category" || data71 === "website" || data71 === "contact" || data71 === "purpose" || data71 === "data" || data71 === "data_subjects" || data71 === "locations" || data71 === "established_in" || data71 === "transfer" || data71 === "used_from" || data71 === "address" || data71 === "registration" || data71 === "applies_to" || data71 === "since" || data71 === "privacy_url" || data71 === "dpa_url" || data71 === "security_url" || data71 === "their_subprocessors" || data71 === "review")) {
                const err164 = { instancePath: instancePath + "/require/announced/" + i4, schemaPath: "#/definitions/fields/items/enum", keyword: "enum", params: { allowedValues: schema91.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
          } else {
            const err165 = { instancePath: instancePath + "/require/announced", schemaPath: "#/definitions/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
  } else {
    const err167 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err167];
    } else {
      vErrors.push(err167);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var retired = validate37;
function validate37(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.retired === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "retired")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data2.retired !== void 0) {
      let data0 = data2.retired;
      if (Array.isArray(data0)) {
        if (data0.length > 1e4) {
          const err2 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err3 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.service === void 0) {
              const err4 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "id" || key1 === "service" || key1 === "ended")) {
                const err5 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.id !== void 0) {
              let data22 = data1.id;
              if (typeof data22 === "string") {
                if (func3(data22) > 64) {
                  const err6 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!pattern0.test(data22)) {
                  const err7 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.service !== void 0) {
              let data3 = data1.service;
              if (typeof data3 === "string") {
                if (func3(data3) > 200) {
                  const err9 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err10 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.ended !== void 0) {
              let data4 = data1.ended;
              if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                  const err12 = { instancePath: instancePath + "/retired/" + i0 + "/ended", schemaPath: "#/properties/retired/items/properties/ended/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/retired/" + i0 + "/ended", schemaPath: "#/properties/retired/items/properties/ended/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}

// core/yaml/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locator(text) {
  const top = parse(text)[0]?.contents ?? null;
  const rangeOf = rangerOf(text);
  const fieldsOf = /* @__PURE__ */ new Map();
  const childOf = (node, step) => {
    if ((0, import_yaml.isSeq)(node) && typeof step === "number") {
      return step < node.items.length ? { key: null, value: node.items[step] } : void 0;
    }
    if (!(0, import_yaml.isMap)(node)) return void 0;
    const fields2 = fieldsOf.get(node) ?? childrenOf(node);
    fieldsOf.set(node, fields2);
    return fields2.get(String(step));
  };
  return (path, part) => {
    let node = top;
    let key = null;
    for (const step of path) {
      const found = childOf(node, step);
      if (found === void 0) return collapsed(rangeOf((0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0, 0));
      node = found.value;
      key = found.key;
    }
    const target = part === "key" && key !== null ? key : (0, import_yaml.isNode)(node) ? node : key;
    const start = target?.range?.[0];
    if (target === null || start === void 0) return startOfFile;
    const end = endOf(target);
    const [from, to] = start === end && key?.range ? [key.range[0], key.range[1]] : [start, end];
    return rangeOf(from, Math.max(from, endOfText(text, from, to)));
  };
}
function childrenOf(map) {
  return new Map(
    map.items.flatMap(
      ({ key, value }) => (0, import_yaml.isScalar)(key) ? [[String(key.value), { key: (0, import_yaml.isNode)(key) ? key : null, value }]] : []
    )
  );
}
function collapsed({ line, column }) {
  return { line, column, endLine: line, endColumn: column };
}
function endOf(node) {
  if (!(0, import_yaml.isCollection)(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last = node.items.at(-1);
  if (!(0, import_yaml.isPair)(last)) return (0, import_yaml.isNode)(last) ? endOf(last) : node.range?.[1] ?? 0;
  const { key, value } = last;
  const isEmpty = !(0, import_yaml.isNode)(value) || value.range?.[0] === value.range?.[1] && (0, import_yaml.isNode)(key);
  return isEmpty ? (0, import_yaml.isNode)(key) ? endOf(key) : node.range?.[1] ?? 0 : endOf(value);
}
function endOfText(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

// core/load/findings.ts
var Findings = class {
  #root;
  #complaints = [];
  /** `root` is how the reader names the registry's folder. */
  constructor(root) {
    this.#root = root.replace(/\/+$/, "");
  }
  add(rule60, file, complaints2) {
    for (const complaint of complaints2)
      this.#complaints.push({ rule: rule60, file: complaint.file ?? file, complaint });
  }
  /** Whether anything complained of so far is an error. */
  hasError() {
    return this.#complaints.some(({ rule: rule60, complaint }) => (complaint.severity ?? rule60.severity) === "error");
  }
  /** Every finding, each with its place. `textOf` gives a file's text, if it has any. */
  located(textOf) {
    const locators = /* @__PURE__ */ new Map();
    return this.#complaints.map(({ rule: rule60, file, complaint }) => ({
      rule: rule60.id,
      severity: complaint.severity ?? rule60.severity,
      message: complaint.message,
      file: this.#name(file),
      ...this.#place(file, complaint, textOf, locators)
    }));
  }
  #place(file, { range, at, part }, textOf, locators) {
    if (range !== void 0) return pick(range);
    const text = at === void 0 ? void 0 : textOf(file);
    if (at === void 0 || text === void 0) return startOfFile;
    const locate = locators.get(file) ?? locator(text);
    locators.set(file, locate);
    const found = locate(at, part ?? "value");
    return at.length === 0 ? { ...found, endLine: found.line, endColumn: found.column } : found;
  }
  #name(file) {
    const path = visible(file);
    return this.#root === "" || this.#root === "." ? path : `${this.#root}/${path}`;
  }
};
function pick({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}

// core/publication/logo.ts
function isLogoName(path) {
  return path === "logo.svg" || path === "logo.png" || path === "logo.webp";
}

// core/source.ts
var maxFileBytes = 256 * 1024;

// core/load/logo.ts
async function logosIn(files) {
  const found = files.filter(({ path, kind }) => kind === "file" && isLogoName(path));
  if (found.length === 0) return [];
  const { pictureOf } = await import("./picture-MQZSLYOZ.js");
  return found.map(({ path, size, bytes }) => {
    const name = path;
    if (bytes === null || size > maxFileBytes) return { name, trouble: null, logo: null };
    const picture = pictureOf(name, bytes);
    return "what" in picture ? { name, trouble: picture, logo: null } : { name, trouble: null, logo: picture };
  });
}

// core/policy.ts
var requiredToList = [
  "service",
  "legal_name",
  "category",
  "website",
  "contact"
];
var requiredToAnnounce = [
  "purpose",
  "data",
  "data_subjects",
  "locations",
  "established_in",
  "used_from"
];
function policyOf(file) {
  const { window, groups, channels: channels2, objections, classes, require: require2, ...rest } = file;
  const terms2 = { counting: "calendar", rolls_over: true, presumed_receipt_days: 1, ...window };
  return {
    ...rest,
    home_area: file.home_area ?? "EEA",
    window: terms2,
    groups: (groups ?? [{ id: "standard" }]).map((group) => ({
      id: group.id,
      label: group.label ?? group.id,
      authorisation: group.authorisation ?? "general",
      window: { ...terms2, days: group.days ?? terms2.days }
    })),
    channels: (channels2 ?? []).map((channel) => ({ ...channel, required: channel.required ?? false })),
    objections: { confirm_mailbox_read: true, ...objections },
    treatments: { ...defaultTreatment, ...classes },
    require: {
      listed: require2?.listed ?? requiredToList,
      announced: require2?.announced ?? requiredToAnnounce
    }
  };
}

// core/load/policy-as-read.ts
function policyAsRead({ fields: fields2, raw }) {
  const { publisher, categories, window, objections } = fields2;
  if (publisher === void 0 || categories === void 0 || window === void 0 || objections === void 0)
    return null;
  const isMisshapen = (field) => Object.hasOwn(raw, field) && fields2[field] === void 0;
  return policyOf({
    ...fields2,
    publisher,
    categories,
    window,
    objections,
    ...isMisshapen("home_area") && { home_area: "none" },
    ...isMisshapen("require") && { require: { listed: [], announced: [] } }
  });
}

// schemas/entry.schema.json
var entry_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "entry.schema.json",
  title: "Entry file",
  description: "One company doing one service for the publisher. The file is registry/subprocessors/<id>.yaml; the file name is the entry's id, for ever.",
  type: "object",
  additionalProperties: false,
  required: ["service", "category"],
  "x-expects": "a list of fields, one `field: value` to a line",
  properties: {
    id: {
      title: "Id",
      description: "Optional. If it is written down, it equals the file name without .yaml.",
      type: "string",
      examples: ["example-speech"],
      "x-expects": "the file name without .yaml, such as example-speech"
    },
    former_id: {
      title: "Former id",
      description: "The id this entry had before its file was renamed. An id is never used again for something else.",
      examples: ["example-dictation"],
      $ref: "#/definitions/slug"
    },
    service: {
      title: "Service",
      description: "The product or brand that is used, as customers know it.",
      examples: ["Example Speech"],
      $ref: "#/definitions/name"
    },
    legal_name: {
      title: "Legal name",
      description: "The company's name as its register has it.",
      examples: ["Example Speech GmbH"],
      $ref: "#/definitions/nameOrUnknown"
    },
    category: {
      title: "Category",
      description: "The id of one of the categories that registry.yaml lists.",
      examples: ["infrastructure"],
      "x-expects": "the id of a category that registry.yaml lists, such as infrastructure",
      $ref: "#/definitions/slug"
    },
    relationship: {
      title: "Relationship",
      description: "What the company is to the publisher. `listed-only` is for a company that is named for openness and is no subprocessor; say why in relationship_reason.",
      type: "string",
      enum: ["subprocessor", "group-company", "listed-only"],
      default: "subprocessor",
      examples: ["subprocessor"],
      "x-expects": "one of subprocessor, group-company, listed-only"
    },
    relationship_reason: {
      title: "Why it is listed only",
      description: "One sentence that says why a `listed-only` company is named although it is no subprocessor.",
      examples: ["It decides for itself what it does with the data (independent controller)."],
      $ref: "#/definitions/sentence"
    },
    website: {
      title: "Website",
      description: "One or more https addresses of the service or the company.",
      type: ["string", "array"],
      examples: [["https://speech.example/"]],
      "x-rule": "link-not-https",
      pattern: "^https://",
      minLength: 1,
      maxLength: 2e3,
      minItems: 1,
      maxItems: 20,
      items: { $ref: "#/definitions/link" },
      "x-expects": "an https address such as https://speech.example/, or a list of them"
    },
    contact: {
      title: "Contact",
      description: "Where to reach the company about personal data: shared mailboxes (never a person's), or pages with a label.",
      type: "array",
      minItems: 1,
      maxItems: 20,
      examples: [[{ email: "privacy@speech.example" }]],
      "x-expects": "a list, each item `- email: …`, or `- url: …` with a `label: …`",
      items: {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        "x-expects": "`email: …`, or `url: …` with a `label: …`",
        dependencies: { url: ["label"] },
        properties: {
          email: {
            title: "E-mail address",
            description: "A shared mailbox of the company, such as privacy@…",
            type: "string",
            "x-rule": "broken-email",
            pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
            maxLength: 254,
            examples: ["privacy@speech.example"],
            "x-expects": "one e-mail address"
          },
          url: {
            title: "Contact page",
            description: "A page with a form or an address.",
            examples: ["https://speech.example/privacy-request"],
            $ref: "#/definitions/link"
          },
          label: {
            title: "Label",
            description: "What the link is called on the page.",
            examples: ["Privacy request form"],
            $ref: "#/definitions/name"
          }
        }
      }
    },
    purpose: {
      title: "Purpose",
      description: "What the company does with the data, in one or two sentences that a customer understands.",
      examples: ["Turns call recordings into text for the transcript feature."],
      $ref: "#/definitions/sentenceOrUnknown"
    },
    data: {
      title: "Data",
      description: "Which personal data the company can see. Ids, if registry.yaml has a vocabulary for data; else words.",
      examples: [["call audio", "phone number"]],
      "x-expects": "a list of kinds of data, each item `- …`, or `unknown: <whom you asked>`",
      $ref: "#/definitions/termsOrUnknown"
    },
    data_subjects: {
      title: "Whose data",
      description: "Whose personal data it is: the customer's staff, callers, …",
      examples: [["callers", "customer's staff"]],
      $ref: "#/definitions/termsOrUnknown"
    },
    locations: {
      title: "Places",
      description: "Where the data are, and from where they can be reached.",
      type: ["array", "object"],
      minItems: 1,
      maxItems: 100,
      examples: [[{ country: "DE", kind: "hosting" }, { country: "PL", kind: "support" }]],
      "x-expects": "a list of places, each with `country: DE` (or `area: …`) and `kind: hosting`",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["kind"],
        minProperties: 2,
        "x-expects": "a place with `country: DE` (or `area: …`) and `kind: hosting`",
        properties: {
          country: {
            title: "Country",
            description: "ISO 3166-1 code of two letters.",
            examples: ["DE"],
            $ref: "#/definitions/country"
          },
          area: {
            title: "Area",
            description: "Only where no country can be named: an area such as EEA or worldwide.",
            type: "string",
            enum: ["EEA", "EU", "worldwide"],
            examples: ["EEA"],
            "x-expects": "one of EEA, EU, worldwide (or use `country:`)"
          },
          kind: {
            title: "Kind",
            description: "What happens there.",
            type: "string",
            enum: ["hosting", "support", "remote-access"],
            examples: ["hosting"],
            "x-expects": "one of hosting, support, remote-access"
          },
          region: {
            title: "Region",
            description: "A provider's region or a city.",
            examples: ["Frankfurt"],
            $ref: "#/definitions/name"
          },
          when: {
            title: "When",
            description: "When this place is used, if not always.",
            examples: ["outside European office hours"],
            $ref: "#/definitions/sentence"
          }
        }
      }
    },
    established_in: {
      title: "Established in",
      description: "Country in which the legal entity is established: ISO 3166-1, two letters.",
      type: ["string", "object"],
      pattern: "^[A-Z]{2}$",
      examples: ["DE"],
      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false
    },
    transfer: {
      title: "Transfer",
      description: "What a transfer out of the home area rests on.",
      type: "object",
      additionalProperties: false,
      examples: [
        { mechanism: "standard-contractual-clauses", reference: "module 3, signed 2026-10-01" }
      ],
      "x-expects": "`mechanism: …` with, if there is one, a `reference: …`",
      properties: {
        mechanism: {
          title: "Mechanism",
          description: "GDPR chapter V: what makes the transfer lawful.",
          type: "string",
          enum: [
            "adequacy-decision",
            "data-privacy-framework",
            "standard-contractual-clauses",
            "binding-corporate-rules",
            "uk-addendum",
            "derogation"
          ],
          examples: ["standard-contractual-clauses"],
          "x-expects": "one of adequacy-decision, data-privacy-framework, standard-contractual-clauses, binding-corporate-rules, uk-addendum, derogation"
        },
        reference: {
          title: "Reference",
          description: "Where it can be looked up.",
          examples: ["module 3, signed 2026-10-01"],
          $ref: "#/definitions/sentence"
        },
        unknown: { $ref: "#/definitions/reason" }
      },
      minProperties: 1,
      dependencies: { reference: ["mechanism"] }
    },
    used_from: {
      title: "Used from",
      description: "First day on which the company may handle personal data. It lies after the end of the time to object.",
      examples: ["2027-01-04"],
      $ref: "#/definitions/dateOrUnknown"
    },
    replaces: {
      title: "Replaces",
      description: "Id of the entry whose place this one takes.",
      examples: ["example-dictation"],
      $ref: "#/definitions/slug"
    },
    aka: {
      title: "Also known as",
      description: "Other names of the service or the company in use today.",
      examples: [["Example Voice"]],
      $ref: "#/definitions/names"
    },
    former_names: {
      title: "Former names",
      description: "Earlier names of the service or the company.",
      examples: [["Example Dictation"]],
      $ref: "#/definitions/names"
    },
    address: {
      title: "Address",
      description: "Postal address of the legal entity, in one line.",
      examples: ["Beispielweg 1, 10115 Berlin, Germany"],
      $ref: "#/definitions/sentence"
    },
    registration: {
      title: "Registration",
      description: "Register and number of the legal entity. The same number under another name is a rename and no new company.",
      examples: ["Amtsgericht Berlin HRB 000000"],
      $ref: "#/definitions/name"
    },
    applies_to: {
      title: "Applies to",
      description: "Which customers it concerns. Left out: all of them.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      examples: [
        { products: ["call-transcripts"], condition: "only if the customer switches transcripts on" }
      ],
      "x-expects": "one or more of `products:`, `regions:`, `plans:`, `condition:`",
      properties: {
        products: {
          title: "Products",
          description: "Products it concerns.",
          examples: [["call-transcripts"]],
          $ref: "#/definitions/terms"
        },
        regions: {
          title: "Regions",
          description: "Customer regions it concerns.",
          examples: [["EU", "NA"]],
          $ref: "#/definitions/terms"
        },
        plans: {
          title: "Plans",
          description: "Plans it concerns.",
          examples: [["enterprise"]],
          $ref: "#/definitions/terms"
        },
        condition: {
          title: "Condition",
          description: "In words, when it concerns a customer.",
          examples: ["only if the customer switches transcripts on"],
          $ref: "#/definitions/sentence"
        }
      }
    },
    since: {
      title: "In use since",
      description: "Day from which an entry that stands already has been in use.",
      examples: ["2024-05-01"],
      $ref: "#/definitions/date"
    },
    ends_on: {
      title: "Ends on",
      description: "Last day of use.",
      examples: ["2027-06-30"],
      $ref: "#/definitions/date"
    },
    data_deleted_on: {
      title: "Data deleted on",
      description: "Day by which the data there are deleted after the last day of use.",
      examples: ["2027-07-30"],
      $ref: "#/definitions/date"
    },
    privacy_url: {
      title: "Privacy page",
      description: "The company's privacy notice.",
      examples: ["https://speech.example/privacy"],
      $ref: "#/definitions/link"
    },
    dpa_url: {
      title: "Data processing agreement",
      description: "The company's published data processing agreement.",
      examples: ["https://speech.example/dpa"],
      $ref: "#/definitions/link"
    },
    security_url: {
      title: "Security page",
      description: "The company's security page.",
      examples: ["https://speech.example/security"],
      $ref: "#/definitions/link"
    },
    their_subprocessors: {
      title: "Their subprocessors",
      description: "The page on which the company lists its own subprocessors.",
      examples: ["https://speech.example/subprocessors"],
      $ref: "#/definitions/link"
    },
    review: {
      title: "Review",
      description: "When the publisher last looked at this entry, and when it will next.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      examples: [{ last: "2026-11-01", next: "2027-11-01" }],
      "x-expects": "`last:` and `next:`, each a date",
      properties: {
        last: {
          title: "Last",
          description: "Day of the last review.",
          examples: ["2026-11-01"],
          $ref: "#/definitions/date"
        },
        next: {
          title: "Next",
          description: "Day on which the next review is due.",
          examples: ["2027-11-01"],
          $ref: "#/definitions/date"
        }
      }
    },
    note: {
      title: "Note",
      description: "Anything else that belongs in public.",
      examples: ["Used for calls in German only."],
      type: "string",
      minLength: 1,
      maxLength: 2e3,
      "x-expects": "a text of at most 2,000 characters"
    }
  },
  definitions: {
    slug: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: 64,
      "x-expects": "lower-case letters, digits and single hyphens, such as example-speech"
    },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    names: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: { $ref: "#/definitions/name" },
      examples: [["Example Dictation"]],
      "x-expects": "a list of names"
    },
    sentence: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      "x-expects": "a text of 1 to 1,000 characters"
    },
    reason: {
      title: "Why it is not known",
      description: "What is missing, and who is asked. It has to be known before the change can be announced.",
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      examples: ["asked privacy@speech.example on 20 November"],
      "x-expects": "a sentence that says what is missing and who is asked"
    },
    nameOrUnknown: {
      type: ["string", "object"],
      minLength: 1,
      maxLength: 200,
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a text of 1 to 200 characters, or `unknown: <whom you asked>`"
    },
    sentenceOrUnknown: {
      type: ["string", "object"],
      minLength: 1,
      maxLength: 1e3,
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a text of 1 to 1,000 characters, or `unknown: <whom you asked>`"
    },
    term: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    terms: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/term" },
      "x-expects": "a list, each item `- …`"
    },
    termsOrUnknown: {
      type: ["array", "object"],
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/term" },
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a list, each item `- …`, or `unknown: <whom you asked>`"
    },
    link: {
      type: "string",
      "x-rule": "link-not-https",
      pattern: "^https://",
      maxLength: 2e3,
      "x-expects": "an https address such as https://speech.example/"
    },
    country: {
      type: "string",
      pattern: "^[A-Z]{2}$",
      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE"
    },
    date: {
      type: "string",
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-expects": "a date written as year-month-day, such as 2027-01-04"
    },
    dateOrUnknown: {
      type: ["string", "object"],
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`"
    }
  }
};

// schemas/policy.schema.json
var policy_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "policy.schema.json",
  title: "Policy file",
  description: "registry/registry.yaml: who publishes the list, how it is ordered, how long customers have to object, and how they are told. Read only from the default branch.",
  type: "object",
  additionalProperties: false,
  required: ["publisher", "categories", "window", "objections"],
  "x-expects": "a list of fields, one `field: value` to a line",
  properties: {
    publisher: {
      title: "Publisher",
      description: "The company whose list this is.",
      examples: [{ name: "Example Calls", contact: "privacy@calls.example" }],
      type: "object",
      additionalProperties: false,
      required: ["name", "contact"],
      "x-expects": "`name:`, `contact:` and, if known, `legal_name:` and `website:`",
      properties: {
        name: {
          title: "Name",
          description: "Name as customers know it.",
          examples: ["Example Calls"],
          $ref: "#/definitions/name"
        },
        legal_name: {
          title: "Legal name",
          description: "Name of the legal entity that is the customers' processor.",
          examples: ["Example Calls Ltd"],
          $ref: "#/definitions/name"
        },
        website: {
          title: "Website",
          description: "The company's website.",
          examples: ["https://calls.example/"],
          $ref: "#/definitions/link"
        },
        contact: {
          title: "Contact",
          description: "Shared mailbox for questions about the list.",
          examples: ["privacy@calls.example"],
          $ref: "#/definitions/email"
        }
      }
    },
    page: {
      title: "Page",
      description: "The company's own words on the public page, in Markdown. Nothing here is made up by the tool.",
      examples: [{ intro: "These companies handle personal data for us." }],
      type: "object",
      additionalProperties: false,
      "x-expects": "texts such as `intro:`, `selection:`, `commitments:`",
      properties: {
        title: {
          title: "Title",
          description: "Heading of the page. Default: <publisher> subprocessors.",
          examples: ["Example Calls subprocessors"],
          $ref: "#/definitions/name"
        },
        banner: {
          title: "Banner",
          description: "A note above everything else.",
          examples: ["Example Calls Ltd became Example Calls GmbH on 1 November 2026."],
          $ref: "#/definitions/markdown"
        },
        intro: {
          title: "Introduction",
          description: "What the list is.",
          examples: ["These companies handle personal data of our customers for us."],
          $ref: "#/definitions/markdown"
        },
        selection: {
          title: "Selection",
          description: "How the company chooses subprocessors.",
          examples: ["We ask each company how it protects data before we use it, and again every year."],
          $ref: "#/definitions/markdown"
        },
        commitments: {
          title: "Commitments",
          description: "What subprocessors are bound to.",
          examples: [
            "Each company is bound by a written contract that protects the data as ours with you does."
          ],
          $ref: "#/definitions/markdown"
        },
        following: {
          title: "How to hear of changes",
          description: "Who gets the notice, and how to correct the address it goes to.",
          examples: [
            "Notices go to the address in your contract. Write to privacy@calls.example to change it."
          ],
          $ref: "#/definitions/markdown"
        },
        about: {
          title: "About this page",
          description: "Anything a reader should know of how this page came to be.",
          examples: ["This page is made from a list that we keep in Git."],
          $ref: "#/definitions/markdown"
        }
      }
    },
    site: {
      title: "Site",
      description: "The public site: where it stands, and what it looks like.",
      examples: [{ url: "https://subprocessors.example/", logo: "logo.svg" }],
      type: "object",
      additionalProperties: false,
      "x-expects": "one or more of `url:`, `logo:`, `colours:`",
      properties: {
        url: {
          title: "Address",
          description: "Where the site's folder is served: feeds and calendar link there. Left out: they link to the change issues.",
          examples: ["https://subprocessors.example/"],
          $ref: "#/definitions/link"
        },
        logo: {
          title: "Logo",
          description: "The company's logo, a file beside registry.yaml.",
          type: "string",
          enum: ["logo.svg", "logo.png", "logo.webp"],
          examples: ["logo.svg"],
          "x-expects": "one of logo.svg, logo.png, logo.webp"
        },
        colours: {
          title: "Colours",
          description: "The company's colour, for links and marks.",
          examples: [{ accent: "#0b57d0", accent_dark: "#8ab4f8" }],
          type: "object",
          additionalProperties: false,
          required: ["accent"],
          "x-expects": "`accent:` and, if it needs another one on dark, `accent_dark:`",
          properties: {
            accent: {
              title: "Accent",
              description: "The colour on a light page.",
              examples: ["#0b57d0"],
              $ref: "#/definitions/colour"
            },
            accent_dark: {
              title: "Accent on dark",
              description: "The colour on a dark page. Left out: the accent, made lighter until it can be read there.",
              examples: ["#8ab4f8"],
              $ref: "#/definitions/colour"
            }
          }
        }
      }
    },
    taken_over: {
      title: "Taken over",
      description: "That the list stood elsewhere before it stood here. The page says so: what was in it on that day was not announced from here.",
      examples: [{ on: "2026-11-25", from: "https://calls.example/subprocessors" }],
      type: "object",
      additionalProperties: false,
      required: ["on"],
      "x-expects": "`on:` and, if it can be told, `from:`",
      properties: {
        on: {
          title: "On",
          description: "Day on which the list was taken over as it stood.",
          examples: ["2026-11-25"],
          type: "string",
          pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          "x-expects": "a date written as year-month-day, such as 2026-11-25"
        },
        from: {
          title: "From",
          description: "Where it stood: an address, or the name of a file.",
          examples: ["https://calls.example/subprocessors"],
          $ref: "#/definitions/sentence"
        }
      }
    },
    categories: {
      title: "Categories",
      description: "Headings of the list, in the order of the page.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      examples: [[{ id: "infrastructure", label: "Infrastructure" }]],
      "x-expects": "a list, each item `- id: …` with a `label: …`",
      items: { $ref: "#/definitions/term" }
    },
    vocabulary: {
      title: "Vocabulary",
      description: "Closed lists of terms that entries may use. Without one, entries use words.",
      examples: [{ data: [{ id: "call-audio", label: "Call audio" }] }],
      type: "object",
      additionalProperties: false,
      "x-expects": "one or more of `data:`, `data_subjects:`, `products:`, `regions:`, `plans:`",
      properties: {
        data: {
          title: "Data",
          description: "Kinds of personal data.",
          examples: [[{ id: "call-audio", label: "Call audio" }]],
          $ref: "#/definitions/terms"
        },
        data_subjects: {
          title: "Whose data",
          description: "Kinds of people.",
          examples: [[{ id: "callers", label: "Callers" }]],
          $ref: "#/definitions/terms"
        },
        products: {
          title: "Products",
          description: "The publisher's products.",
          examples: [[{ id: "call-transcripts", label: "Call transcripts" }]],
          $ref: "#/definitions/terms"
        },
        regions: {
          title: "Regions",
          description: "Customer regions.",
          examples: [[{ id: "eu", label: "European Union" }]],
          $ref: "#/definitions/terms"
        },
        plans: {
          title: "Plans",
          description: "Plans customers are on.",
          examples: [[{ id: "enterprise", label: "Enterprise" }]],
          $ref: "#/definitions/terms"
        }
      }
    },
    home_area: {
      title: "Home area",
      description: "Area inside which personal data move without a transfer. A place outside it needs a transfer mechanism.",
      type: "string",
      enum: ["EEA", "UK", "CH", "none"],
      default: "EEA",
      examples: ["EEA"],
      "x-expects": "one of EEA, UK, CH, none"
    },
    window: {
      title: "Window",
      description: "How the time to object is counted. Days and time zone come from the contract, so they have no default.",
      examples: [{ days: 15, time_zone: "Europe/Berlin", holidays: "DE" }],
      type: "object",
      additionalProperties: false,
      required: ["days", "time_zone"],
      "x-expects": "`days:`, `time_zone:` and the further terms of the window",
      properties: {
        days: {
          title: "Days",
          description: "Length of the time to object, in days.",
          examples: [15],
          "x-why": "There is no default: the number stands in the contract with customers.",
          $ref: "#/definitions/days"
        },
        counting: {
          title: "Counting",
          description: "Calendar days, or working days of the holiday calendar.",
          type: "string",
          enum: ["calendar", "working"],
          default: "calendar",
          examples: ["calendar"],
          "x-expects": "one of calendar, working"
        },
        rolls_over: {
          title: "Rolls over",
          description: "A window whose last day is a Saturday, a Sunday or a public holiday ends on the next working day.",
          examples: [true],
          type: "boolean",
          default: true,
          "x-expects": "true or false"
        },
        time_zone: {
          title: "Time zone",
          description: "Zone of the IANA database in which a day begins and ends.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["Europe/Berlin"],
          "x-why": "There is no default: a day begins and ends in a zone, and the deadline depends on it.",
          "x-expects": "the name of a time zone, such as Europe/Berlin"
        },
        holidays: {
          title: "Holidays",
          description: "Whose public holidays count: a country, or a country and its region.",
          type: "string",
          pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$",
          examples: ["DE", "GB-ENG"],
          "x-expects": "a country code such as DE, or a country and region such as GB-ENG"
        },
        presumed_receipt_days: {
          title: "Presumed receipt",
          description: "Days after sending on which a notice counts as received. 0: on the day it is sent.",
          type: "integer",
          minimum: 0,
          maximum: 30,
          default: 1,
          examples: [1],
          "x-expects": "a whole number from 0 to 30"
        }
      }
    },
    groups: {
      title: "Groups",
      description: "Groups of customers whose contracts differ, under neutral names. Who is in a group never stands in the repository.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      examples: [
        [
          { id: "standard" },
          { id: "long-notice", days: 30 },
          { id: "prior-approval", authorisation: "specific" }
        ]
      ],
      "x-expects": "a list, each item `- id: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        "x-expects": "a group: `id: …` and what differs for it",
        properties: {
          id: {
            title: "Id",
            description: "A neutral name.",
            examples: ["standard"],
            $ref: "#/definitions/slug"
          },
          label: {
            title: "Label",
            description: "What the group is called on the page.",
            examples: ["Contracts with long notice"],
            $ref: "#/definitions/name"
          },
          authorisation: {
            title: "Authorisation",
            description: "GDPR Art. 28(2). `general`: customers may object. `specific`: customers have to agree first, and silence is a no.",
            examples: ["general"],
            type: "string",
            enum: ["general", "specific"],
            default: "general",
            "x-expects": "one of general, specific"
          },
          days: {
            title: "Days",
            description: "This group's own length of the window, in days; never shorter than the policy's.",
            examples: [30],
            $ref: "#/definitions/days"
          }
        }
      }
    },
    advance_notice_days: {
      title: "Advance notice",
      description: "Days that must lie between the announcement and the first use, counted backwards from the first use.",
      type: "integer",
      minimum: 0,
      maximum: 730,
      examples: [30],
      "x-expects": "a whole number from 0 to 730"
    },
    objections: {
      title: "Objections",
      description: "How customers object without a GitHub account, and what an objection does.",
      examples: [
        {
          email: "objections@calls.example",
          effect: "While an objection is open we do not start the change for the customer who raised it."
        }
      ],
      type: "object",
      additionalProperties: false,
      required: ["email"],
      "x-expects": "`email:` and the further terms for objections",
      properties: {
        email: {
          title: "Address",
          description: "Shared mailbox for objections that are not public.",
          "x-why": "Most customers have no GitHub account; without an address they cannot object.",
          examples: ["objections@calls.example"],
          $ref: "#/definitions/email"
        },
        effect: {
          title: "Effect",
          description: "What the company promises to do while an objection is open, in its own words. Needed to announce.",
          examples: [
            "While an objection is open we do not start the change for the customer who raised it."
          ],
          $ref: "#/definitions/markdown"
        },
        confirm_mailbox_read: {
          title: "Confirm that the mailbox was read",
          description: "After the deadline a person confirms that the mailbox was read, before a change goes on.",
          examples: [true],
          type: "boolean",
          default: true,
          "x-expects": "true or false"
        }
      }
    },
    channels: {
      title: "Channels",
      description: "How customers are told. Addresses, lists, hosts and secrets come from the environment, never from here.",
      type: "array",
      maxItems: 50,
      examples: [
        [
          { id: "issue", kind: "issue" },
          { id: "customers", kind: "email", required: true, group: "standard" }
        ]
      ],
      "x-expects": "a list, each item `- id: …` with a `kind: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "kind"],
        "x-expects": "a channel: `id: …`, `kind: issue`, `email` or `webhook`, `required: true`, `group: …`",
        properties: {
          id: {
            title: "Id",
            description: "Name of the channel; the environment's settings carry it.",
            examples: ["customers"],
            $ref: "#/definitions/slug"
          },
          kind: {
            title: "Kind",
            description: "`issue` is passive: it is published. `email` and `webhook` are active: they are sent.",
            examples: ["email"],
            type: "string",
            enum: ["issue", "email", "webhook"],
            "x-expects": "one of issue, email, webhook"
          },
          required: {
            title: "Required",
            description: "The window does not open before this channel has done its work.",
            examples: [true],
            type: "boolean",
            default: false,
            "x-expects": "true or false"
          },
          group: {
            title: "Group",
            description: "The group this channel reaches. Left out: all groups.",
            examples: ["standard"],
            $ref: "#/definitions/slug"
          }
        }
      }
    },
    passive_only: {
      title: "Passive only",
      description: "Why nobody is written to. The page prints it. Without it a policy with general authorisation needs a required e-mail or webhook channel.",
      examples: ["Our contracts say that customers follow this page."],
      $ref: "#/definitions/sentence"
    },
    classes: {
      title: "Classes",
      description: "Classes of change that this company treats more strictly than the default.",
      type: "object",
      additionalProperties: false,
      examples: [{ removal: "window" }],
      "x-expects": "a class and its treatment, such as `removal: window`",
      properties: {
        rename: { $ref: "#/definitions/treatment" },
        removal: { $ref: "#/definitions/treatment" },
        "transfer-change": { $ref: "#/definitions/treatment" },
        narrowing: { $ref: "#/definitions/treatment" },
        details: { $ref: "#/definitions/treatment" },
        addition: { $ref: "#/definitions/treatment" },
        replacement: { $ref: "#/definitions/treatment" },
        "entity-change": { $ref: "#/definitions/treatment" },
        "scope-change": { $ref: "#/definitions/treatment" },
        "place-change": { $ref: "#/definitions/treatment" }
      }
    },
    require: {
      title: "Required fields",
      description: "Which fields an entry needs to be listed, and which in addition before its change can be announced.",
      examples: [{ announced: ["purpose", "data", "locations", "used_from"] }],
      type: "object",
      additionalProperties: false,
      "x-expects": "`listed:` and `announced:`, each a list of fields",
      properties: {
        listed: {
          title: "To be listed",
          description: "Default: service, legal_name, category, website, contact.",
          examples: [["service", "legal_name", "category", "website", "contact"]],
          $ref: "#/definitions/fields"
        },
        announced: {
          title: "To be announced",
          description: "Default: purpose, data, data_subjects, locations, established_in, used_from.",
          examples: [["purpose", "data", "data_subjects", "locations", "established_in", "used_from"]],
          $ref: "#/definitions/fields"
        }
      }
    }
  },
  definitions: {
    slug: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: 64,
      "x-expects": "lower-case letters, digits and single hyphens, such as long-notice"
    },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    sentence: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      "x-expects": "a text of 1 to 1,000 characters"
    },
    markdown: {
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      "x-expects": "a text of 1 to 20,000 characters"
    },
    email: {
      type: "string",
      "x-rule": "broken-email",
      pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
      maxLength: 254,
      "x-expects": "one e-mail address"
    },
    link: {
      type: "string",
      "x-rule": "link-not-https",
      pattern: "^https://",
      maxLength: 2e3,
      "x-expects": "an https address such as https://calls.example/"
    },
    colour: {
      type: "string",
      pattern: "^#[0-9a-fA-F]{6}$",
      "x-expects": 'a colour as six hexadecimal digits in quotation marks, such as "#0b57d0"'
    },
    days: {
      type: "integer",
      minimum: 1,
      maximum: 365,
      "x-expects": "a whole number of days from 1 to 365"
    },
    term: {
      type: "object",
      additionalProperties: false,
      required: ["id", "label"],
      "x-expects": "`id: …` with a `label: …`",
      properties: {
        id: {
          title: "Id",
          description: "Id that entries use.",
          examples: ["infrastructure"],
          $ref: "#/definitions/slug"
        },
        label: {
          title: "Label",
          description: "What readers see.",
          examples: ["Infrastructure"],
          $ref: "#/definitions/name"
        }
      }
    },
    terms: {
      type: "array",
      maxItems: 1e3,
      items: { $ref: "#/definitions/term" },
      "x-expects": "a list, each item `- id: …` with a `label: …`"
    },
    treatment: {
      title: "Treatment",
      description: "`window`: notice and time to object. `notice`: notice only. `changelog`: a line in the list of changes.",
      examples: ["window"],
      type: "string",
      enum: ["window", "notice", "changelog"],
      "x-expects": "one of window, notice, changelog"
    },
    fields: {
      type: "array",
      maxItems: 50,
      "x-expects": "a list of field names of an entry",
      items: {
        type: "string",
        enum: [
          "service",
          "legal_name",
          "category",
          "website",
          "contact",
          "purpose",
          "data",
          "data_subjects",
          "locations",
          "established_in",
          "transfer",
          "used_from",
          "address",
          "registration",
          "applies_to",
          "since",
          "privacy_url",
          "dpa_url",
          "security_url",
          "their_subprocessors",
          "review"
        ],
        "x-expects": "the name of a field of an entry, such as purpose"
      }
    }
  }
};

// schemas/retired.schema.json
var retired_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "retired.schema.json",
  title: "Retired file",
  description: "registry/retired.yaml: ids of entries that have left the list. An id is never used again, so that a link or a record from years ago still means one company.",
  type: "object",
  additionalProperties: false,
  required: ["retired"],
  "x-expects": "`retired:` with a list under it",
  properties: {
    retired: {
      title: "Retired",
      description: "Entries that have left the list.",
      examples: [[{ id: "example-dictation", service: "Example Dictation" }]],
      type: "array",
      maxItems: 1e4,
      "x-expects": "a list, each item `- id: …` with a `service: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "service"],
        "x-expects": "`id: …`, `service: …` and, if known, `ended: …`",
        properties: {
          id: {
            title: "Id",
            description: "The id the entry had.",
            type: "string",
            pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
            maxLength: 64,
            examples: ["example-dictation"],
            "x-expects": "lower-case letters, digits and single hyphens, such as example-dictation"
          },
          service: {
            title: "Service",
            description: "The service it stood for.",
            type: "string",
            minLength: 1,
            maxLength: 200,
            examples: ["Example Dictation"],
            "x-expects": "a text of 1 to 200 characters"
          },
          ended: {
            title: "Ended",
            description: "Day on which it left the list.",
            type: "string",
            pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
            examples: ["2026-11-23"],
            "x-expects": "a date written as year-month-day, such as 2026-11-23"
          }
        }
      }
    }
  }
};

// core/yaml/path.ts
function pathInWords(path) {
  let words6 = "";
  for (const step of path) {
    words6 += typeof step === "number" ? `[${step + 1}]` : words6 === "" ? step : `.${step}`;
  }
  return words6;
}
function valueAt(value, path) {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== "object") return void 0;
    at = at[step];
  }
  return at;
}
function pathOfPointer(pointer, value) {
  const path = [];
  let at = value;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at) ? Number(key) : key;
    path.push(step);
    at = valueAt(at, [step]);
  }
  return path;
}
function* textsIn(value, path = []) {
  if (typeof value === "string") {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

// core/schema/violation.ts
var schemas = { entry: entry_schema_default, policy: policy_schema_default, retired: retired_schema_default };
function violationsOf(schema, validate, data2) {
  if (validate(data2)) return [];
  const told = /* @__PURE__ */ new Set();
  const found = [];
  for (const error of validate.errors ?? []) {
    const violation = describe(schema, error, data2);
    const key = JSON.stringify([
      violation.at,
      violation.field,
      violation.field === null ? violation.keyword : ""
    ]);
    if (told.has(key)) continue;
    told.add(key);
    found.push(violation);
  }
  return withoutEchoes(found);
}
function describe(schema, error, data2) {
  const at = pathOfPointer(error.instancePath, data2);
  const value = valueAt(data2, at);
  const node = nodeAt(schema, at);
  const orUnknown = Array.isArray(node.type) && node.type.includes("object");
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  const base = {
    schema,
    at,
    value,
    expects: node["x-expects"] ?? "something else",
    fields: Object.keys(node.properties ?? {}),
    why: null
  };
  if (orUnknown && isMapping && !Object.hasOwn(value, "unknown"))
    return { ...base, keyword: "type", field: null };
  const missing = error.params["missingProperty"];
  if (typeof missing === "string") {
    const property = resolve(schema, node.properties?.[missing]);
    return {
      ...base,
      keyword: "required",
      field: missing,
      why: property?.["x-why"] ?? null,
      expects: property?.["x-expects"] ?? base.expects
    };
  }
  const extra = error.params["additionalProperty"];
  return { ...base, keyword: error.keyword, field: typeof extra === "string" ? extra : null };
}
function nodeAt(schema, at) {
  let node = schemas[schema];
  for (const step of at)
    node = resolve(schema, typeof step === "number" ? node?.items : node?.properties?.[step]);
  return node ?? {};
}
function resolve(schema, node) {
  if (node?.$ref === void 0) return node;
  const target = valueAt(schemas[schema], node.$ref.slice(2).split("/"));
  return { ...target, ...node };
}
function withoutEchoes(violations) {
  const wrongType = new Set(violations.filter((v) => v.keyword === "type").map((v) => JSON.stringify(v.at)));
  return violations.filter((v) => v.keyword === "type" || !wrongType.has(JSON.stringify(v.at)));
}

// core/rules/broken-email.ts
var address = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;
var longest = 254;
var isAddressField = (path) => path.at(-1) === "email" || path.length === 2 && path[0] === "publisher" && path[1] === "contact";
function isMailAddress(text) {
  return text.length <= longest && address.test(text) && !text.includes("..");
}
var rule = {
  id: "broken-email",
  severity: "error",
  title: "An e-mail address is one whole address",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!isAddressField(path) || text.length > longest || isMailAddress(text)) continue;
      yield {
        at: path,
        message: `${quote(text)} is no e-mail address. ${remedy(text, path[0] === "contact")}`
      };
    }
  }
};
function remedy(text, isContact) {
  const [, inside] = /<([^<>\s]+@[^<>\s]+)>/.exec(text) ?? [];
  if (/^mailto:/i.test(text)) return 'Leave "mailto:" away.';
  if (inside !== void 0) return `Write the address alone: ${inside}`;
  if ((text.match(/@/g) ?? []).length > 1) {
    return isContact ? "It has more than one @. Two addresses are two items, each on a line of its own: `- email: …`." : "It has more than one @, and there is room for one address only.";
  }
  if (/^https?:/i.test(text)) {
    return isContact ? "A page is written `url: …` with a `label: …`." : "This is the address of a page.";
  }
  if (text !== text.trim()) return "There is a space before or behind it. Take it away.";
  if (/^[^\s@]+(?:\s+|\s*[[(])at(?:\s+|[\])]\s*)[^\s@]+$/i.test(text)) {
    return "Write it with an @: it is on the public page in any case.";
  }
  if (/\s/.test(text)) {
    return "There is a space inside it: has it been broken over two lines, or do other words stand beside it?";
  }
  if (/[^\x20-\x7e]/.test(text)) {
    return "It holds a letter that an address cannot have; a domain with such letters is written in the form xn--….";
  }
  if (/[.,;]$/.test(text)) return "Take the punctuation mark at its end away.";
  return "Write it as name@domain, such as privacy@speech.example.";
}

// core/rules/link-not-https.ts
var longestLink = 2e3;
var linkFields = /* @__PURE__ */ new Set([
  "website",
  "url",
  "privacy_url",
  "dpa_url",
  "security_url",
  "their_subprocessors"
]);
function isLinkField(path) {
  const name = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
  return linkFields.has(String(name));
}
var rule2 = {
  id: "link-not-https",
  severity: "error",
  title: "Links are https",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!isLinkField(path) || text.length > longestLink || /^https:\/\//i.test(text.trim()) || text.trim() === "")
        continue;
      yield { at: path, message: `${quote(text)} is no https address. ${remedy2(text.trim())}` };
    }
  }
};
function remedy2(text) {
  if (/^http:\/\//i.test(text))
    return `Write https: instead of http:, and check that the page answers there.`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return "Only pages that begin with https:// are linked.";
  if (/^(?:www\.)?[^\s/@]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text))
    return `Write it in full: https://${text.replace(/^\/+/, "")}`;
  return "Write the whole address, such as https://speech.example/.";
}

// core/rules/broken-link.ts
var rule3 = {
  id: "broken-link",
  severity: "error",
  title: "A link is one whole address",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!isLinkField(path) || text.length > longestLink || !/^\s*https:\/\//i.test(text)) continue;
      const why = linkFault(text);
      if (why !== null) yield { at: path, message: `${quote(text)} cannot be linked: ${why}` };
    }
  }
};
function linkFault(text) {
  if (/\shttps?:\/\//i.test(text.trim()))
    return 'these are two addresses. Put each on a line of its own, with "- " in front.';
  if (text !== text.trim()) return "there is a space or a line break before or behind it. Take it away.";
  if (/\s/.test(text)) return "there is a space inside it. Copy it from the address line of a browser.";
  if (/[<>"`{}|\\^]/.test(text))
    return "it holds a character that an address cannot have. Copy it from the address line of a browser.";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return "it is no address of a page. Copy it from the address line of a browser.";
  if (url.username !== "" || url.password !== "")
    return "it holds a user name or a password. Take them out; everything here is public.";
  if (!url.hostname.includes(".") || /^[\d.]+$|^\[/.test(url.hostname))
    return "its host is no public name. Link to a page that everybody can open.";
  return null;
}

// core/rules/byte-order-mark.ts
var rule4 = {
  id: "byte-order-mark",
  severity: "warning",
  title: "Files begin with their text",
  on: "file",
  *check({ byteOrderMark }) {
    if (!byteOrderMark) return;
    yield {
      message: 'The file begins with a byte order mark, which nobody sees. Save it as "UTF-8", not as "UTF-8 with BOM".'
    };
  }
};

// core/publication/colours.ts
var pageBackground = { light: "#ffffff", dark: "#14171c" };
var leastContrast = 4.5;
function contrast(one, other) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function readableOn(background, colour) {
  const towards = luminance(background) > 0.5 ? 0 : 255;
  for (let step = 0; step < 100; step += 1) {
    const mixed = hex(channels(colour).map((one) => Math.round(one + (towards - one) * step / 100)));
    if (contrast(mixed, background) >= leastContrast) return mixed;
  }
  return towards === 0 ? "#000000" : "#ffffff";
}
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function channels(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
function hex(values) {
  return `#${values.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

// core/rules/colour-contrast.ts
var rule5 = {
  id: "colour-contrast",
  severity: "error",
  title: "The company’s colour can be read on the page",
  on: "policy",
  *check({ fields: fields2 }) {
    const { accent, accent_dark } = fields2.site?.colours ?? {};
    if (accent !== void 0) yield* onPage("accent", accent, "light");
    if (accent_dark !== void 0) yield* onPage("accent_dark", accent_dark, "dark");
  }
};
function* onPage(name, colour, page) {
  const background = pageBackground[page];
  const found = contrast(colour, background);
  if (found >= leastContrast) return;
  const told = (Math.floor(found * 100) / 100).toFixed(2);
  yield {
    at: ["site", "colours", name],
    message: `The colour ${colour} on the ${page} page (${background}) has a contrast of ${told}; links need ${leastContrast} to be readable. The nearest that has it: "${readableOn(background, colour)}".`
  };
}

// core/rules/contact-without-address.ts
var rule6 = {
  id: "contact-without-address",
  severity: "error",
  title: "A contact can be reached",
  on: "entry",
  *check({ fields: fields2 }) {
    for (const [index, { email, url }] of (fields2.contact ?? []).entries()) {
      if (email === void 0 !== (url === void 0)) continue;
      const message = email === void 0 ? "This contact has a label and no address. Add `email:` or `url:`." : 'A contact is an e-mail address or a page. Make two items of it, each with "- " in front.';
      yield { at: ["contact", index], message };
    }
  }
};

// core/rules/date-order.ts
var orders = [
  { first: ["since"], later: ["ends_on"], days: (fields2) => [fields2.since, fields2.ends_on] },
  { first: ["used_from"], later: ["ends_on"], days: (fields2) => [fields2.used_from, fields2.ends_on] },
  {
    first: ["ends_on"],
    later: ["data_deleted_on"],
    days: (fields2) => [fields2.ends_on, fields2.data_deleted_on]
  },
  {
    first: ["review", "last"],
    later: ["review", "next"],
    days: (fields2) => [fields2.review?.last, fields2.review?.next]
  }
];
var rule7 = {
  id: "date-order",
  severity: "error",
  title: "Dates follow each other",
  on: "entry",
  *check({ fields: fields2 }) {
    for (const { first, later: at, days } of orders) {
      const [earlier, later] = days(fields2);
      if (typeof earlier !== "string" || typeof later !== "string" || earlier <= later) continue;
      yield {
        at,
        message: `\`${pathInWords(at)}\` (${later}) lies before \`${pathInWords(first)}\` (${earlier}). Is one of them mistyped?`
      };
    }
  }
};

// core/rules/duplicate-id.ts
var rule8 = {
  id: "duplicate-id",
  severity: "error",
  title: "Ids of the policy are each used once",
  on: "policy",
  *check({ fields: fields2 }) {
    for (const { at, ids } of listsOf(fields2)) {
      const seen = /* @__PURE__ */ new Set();
      for (const [index, id] of ids.entries()) {
        if (seen.has(id))
          yield {
            at: [...at, index, "id"],
            message: `The id ${quote(id)} is used twice. Give one of the two another id.`
          };
        seen.add(id);
      }
    }
  }
};
function listsOf({
  categories,
  groups,
  channels: channels2,
  vocabulary
}) {
  const lists = [
    [["categories"], categories],
    [["groups"], groups],
    [["channels"], channels2],
    ...Object.entries(vocabulary ?? {}).map(([name, terms2]) => [
      ["vocabulary", name],
      terms2
    ])
  ];
  return lists.map(([at, list]) => ({ at, ids: (list ?? []).map(({ id }) => id) }));
}

// core/rules/duplicate-key.ts
var rule9 = {
  id: "duplicate-key",
  severity: "error",
  title: "A field is written once",
  on: "yaml",
  check({ kind, detail: detail2, range }) {
    if (kind !== "duplicate-key") return null;
    return {
      range,
      message: `The field ${quote(detail2)} is written twice. Keep one; several values go into a list.`
    };
  }
};

// core/rules/duplicate-service.ts
var rule10 = {
  id: "duplicate-service",
  severity: "error",
  title: "One company doing one service is one entry",
  on: "registry",
  *check({ entries }) {
    const first = /* @__PURE__ */ new Map();
    for (const { id, file, fields: fields2 } of entries) {
      if (typeof fields2.legal_name !== "string" || fields2.service === void 0) continue;
      const key = `${foldName(fields2.legal_name)}
${foldName(fields2.service)}`;
      const other = first.get(key);
      if (other === void 0) {
        first.set(key, id);
        continue;
      }
      yield {
        file,
        at: ["service"],
        message: `${quote(fields2.service)} of ${quote(fields2.legal_name)} stands in ${quote(other)} already. Keep one of the two entries.`
      };
    }
  }
};

// core/rules/empty-file.ts
var rule11 = {
  id: "empty-file",
  severity: "error",
  title: "A file holds fields",
  on: "file",
  *check({ data: data2, file }) {
    if (data2 === void 0 || typeof data2 === "object" && data2 !== null && !Array.isArray(data2)) return;
    if (data2 === null) {
      yield { message: "The file is empty. Fill it in, or delete it." };
      return;
    }
    const what = Array.isArray(data2) ? "a list" : `only the text ${quote(data2)}`;
    yield {
      at: [],
      message: `The file is ${what}. Write one field to a line, \`field: value\`, as in ${file === "registry.yaml" ? "docs/policy.md" : "docs/entry.md"}.`
    };
  }
};

// core/text/slug.ts
var slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var longestSlug = 64;
var reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
var latin = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i"
};
function slugOf(name) {
  return name.replace(/[™®℠©]/g, "").normalize("NFKD").toLowerCase().replace(new RegExp("\\p{M}+", "gu"), "").replace(/[ßæœøłđðþı]/g, (letter) => latin[letter] ?? "").replace(/[^a-z0-9]+/g, "-").slice(0, longestSlug + 1).replace(/^-+/, "").slice(0, longestSlug).replace(/-+$/, "");
}

// core/rules/file-name.ts
var rule12 = {
  id: "file-name",
  severity: "error",
  title: "An entry’s file name is its id: lower-case letters, digits and hyphens",
  on: "tree",
  *check(files) {
    for (const { path, kind } of files) {
      const id = /^subprocessors\/([^/]+)\.yaml$/.exec(path)?.[1];
      if (id === void 0 || kind === "folder") continue;
      if (reserved.test(id)) {
        yield {
          file: path,
          message: `${quote(id)} is a name that Windows keeps for a device. Add a word: ${quote(`${id}-service`)}.`
        };
      } else if (slug.test(id) && id.length > longestSlug) {
        yield {
          file: path,
          message: `The name of the file is the entry's id. It has ${id.length} characters; use at most ${longestSlug}.`
        };
      } else if (!slug.test(id)) {
        const better = slugOf(id);
        const such = better === "" ? "" : `, such as ${quote(`${better}.yaml`)}`;
        yield {
          file: path,
          message: `The name of the file is the entry's id. Use lower-case letters, digits and single hyphens${such}.`
        };
      }
    }
  }
};

// core/rules/file-too-large.ts
var rule13 = {
  id: "file-too-large",
  severity: "error",
  title: "No file is larger than 256 KiB",
  on: "tree",
  *check(files) {
    for (const { path, size, kind } of files) {
      if (kind !== "file" || size <= maxFileBytes) continue;
      const kib = grouped(Math.ceil(size / 1024));
      yield {
        file: path,
        message: `The file has ${kib} KiB; at most ${maxFileBytes / 1024} KiB are read. An entry is about one KiB: is this the right file?`
      };
    }
  }
};

// core/rules/hidden-character.ts
var most = 10;
var suspect = new RegExp(`${hidden.source}|\\r(?!\\n)|\\uFFFD`, "gu");
var rule14 = {
  id: "hidden-character",
  severity: "error",
  title: "No characters that cannot be seen",
  on: "file",
  *check({ text, texts }) {
    const places = text.matchAll(suspect);
    const first = places.next();
    if (first.done !== true) {
      yield* inText(text, [first.value, ...places]);
      return;
    }
    for (const value of texts) {
      const inside = hidden.exec(value.text);
      if (inside !== null) yield { at: value.path, message: words(inside[0]) };
    }
  }
};
function* inText(text, places) {
  const rangeOf = rangerOf(text);
  const lines = /* @__PURE__ */ new Set();
  for (const { 0: character, index } of places) {
    const range = rangeOf(index, index + character.length);
    if (lines.has(range.line)) continue;
    if (lines.add(range.line).size > most) return;
    yield { range, message: words(character) };
  }
}
function words(character) {
  switch (character) {
    case "\r":
      return "Lines end here with a carriage return alone, which most programs do not take for a line break. Save the file with the line ends of Unix or Windows.";
    case "�":
      return "A letter was lost here (U+FFFD stands in its place) when the text was copied or saved. Write it again.";
    default:
      return `There is a character here that cannot be seen (${codePointName(character)}). Delete it; it often comes along when text is copied from a page or a PDF.`;
  }
}

// core/rules/holidays-missing.ts
var rule15 = {
  id: "holidays-missing",
  severity: "error",
  title: "A window that rolls over or counts working days names its holidays",
  on: "policy",
  *check({ policy: policy2 }) {
    if (policy2 === null) return;
    const { rolls_over, counting, holidays } = policy2.window;
    if (holidays !== void 0 || !rolls_over && counting === "calendar") return;
    const reason = counting === "working" ? "It counts working days" : "It rolls over weekends and public holidays (the default)";
    yield {
      at: ["window"],
      part: "key",
      message: `The window does not say whose public holidays count. ${reason}: add \`holidays: DE\` (a country, or country and region), or \`rolls_over: false\` with \`counting: calendar\`.`
    };
  }
};

// core/rules/id-is-file-name.ts
var rule16 = {
  id: "id-is-file-name",
  severity: "error",
  title: "An id that is written down is the file name",
  on: "entry",
  *check({ id, fields: fields2 }) {
    if (fields2.id === void 0 || fields2.id === id) return;
    yield {
      at: ["id"],
      message: `The id ${quote(fields2.id)} is not the file name. Write ${quote(id)}, or take the line away: the file name is the id.`
    };
  }
};

// core/rules/impossible-date.ts
var dateFields = /* @__PURE__ */ new Set([
  "used_from",
  "since",
  "ends_on",
  "data_deleted_on",
  "last",
  "next",
  "ended",
  "on"
]);
var rule17 = {
  id: "impossible-date",
  severity: "error",
  title: "A date is a day of the calendar",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!dateFields.has(String(path.at(-1))) || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text))
        continue;
      const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
      if (day.toISOString().startsWith(text)) continue;
      yield { at: path, message: `There is no ${quote(text)} in the calendar. Write a day that exists.` };
    }
  }
};

// core/rules/invalid-value.ts
var keywords = [
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "minProperties"
];
var rule18 = {
  id: "invalid-value",
  severity: "error",
  title: "A value is one that its field can have",
  on: "violation",
  check({ keyword, at, value, expects }) {
    if (!keywords.includes(keyword)) return null;
    const name = pathInWords(at);
    const subject = name === "" ? "The file" : `\`${name}\``;
    if (keyword === "minProperties" && Object.keys(value).length > 0) {
      return { at, message: `${subject} does not say enough. It must be ${expects}.` };
    }
    if (keyword === "minLength" || keyword === "minItems" || keyword === "minProperties") {
      return {
        at,
        message: `${subject} is empty. It must be ${expects}; if there is nothing to say, take it away.`
      };
    }
    if (keyword === "maxLength")
      return {
        at,
        message: `${subject} is too long (${grouped(String(value).length)} characters). It must be ${expects}.`
      };
    if (keyword === "maxItems")
      return { at, message: `${subject} has too many items. It must be ${expects}.` };
    return {
      at,
      message: `${subject} must be ${expects}, not ${typeof value === "string" ? quote(value) : JSON.stringify(value)}.`
    };
  }
};

// core/rules/line-break.ts
var paragraphs = /* @__PURE__ */ new Set([
  "purpose",
  "note",
  "relationship_reason",
  "when",
  "condition",
  "reference",
  "unknown",
  "effect",
  "passive_only"
]);
var isParagraph = (path) => paragraphs.has(String(path.at(-1))) || path[0] === "page";
var rule19 = {
  id: "line-break",
  severity: "error",
  title: "A name stands on one line",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (isParagraph(path) || !/[\r\n]/.test(text.trim())) continue;
      yield { at: path, message: `\`${pathInWords(path)}\` goes over several lines. Write it on one.` };
    }
  }
};

// core/rules/listed-only-reason.ts
var rule20 = {
  id: "listed-only-reason",
  severity: "error",
  title: "A company that is listed only has a reason",
  on: "entry",
  *check({ fields: fields2, states }) {
    if (fields2.relationship !== "listed-only" || states("relationship_reason")) return;
    yield {
      at: ["relationship"],
      message: "Say why this company is named although it is no subprocessor: add `relationship_reason:` with a sentence."
    };
  }
};

// core/rules/looser-class.ts
var rule21 = {
  id: "looser-class",
  severity: "error",
  title: "The policy treats classes of change more strictly than the default, not less",
  on: "policy",
  *check({ fields: fields2 }) {
    for (const [name, treatment] of Object.entries(fields2.classes ?? {})) {
      const usual = defaultTreatment[name];
      if (!isStricter(usual, treatment)) continue;
      yield {
        at: ["classes", name],
        message: `Changes of the class \`${name}\` are treated as \`${usual}\`, and the policy cannot lower that to \`${treatment}\`: it can only ask for more. Staff lower a single change, with a reason, when it is announced.`
      };
    }
  }
};

// core/rules/mailbox-unconfirmed.ts
var rule22 = {
  id: "mailbox-unconfirmed",
  severity: "warning",
  title: "Somebody confirms that the mailbox for objections was read",
  on: "policy",
  *check({ fields: fields2 }) {
    if (fields2.objections?.confirm_mailbox_read !== false) return;
    yield {
      at: ["objections", "confirm_mailbox_read"],
      message: "Without this a change goes on although nobody has looked into the mailbox, and an objection that lies there is lost. Take the line away unless the mailbox is read by a machine."
    };
  }
};

// core/rules/missing-field.ts
var rule23 = {
  id: "missing-field",
  severity: "error",
  title: "A field that nothing works without is there",
  on: "violation",
  check({ keyword, field, at, expects, why }) {
    if (field === null || keyword !== "required" && keyword !== "dependencies") return null;
    const where = at.length === 0 ? "" : ` in \`${pathInWords(at)}\``;
    return {
      at,
      part: "key",
      message: `\`${field}\` is missing${where}. Add \`${field}:\` with ${expects}.${why === null ? "" : ` ${why}`}`
    };
  }
};

// core/rules/missing-policy.ts
var rule24 = {
  id: "missing-policy",
  severity: "error",
  title: "A registry has a policy",
  on: "tree",
  *check(files) {
    if (files.some((file) => file.path === "registry.yaml")) return;
    yield {
      file: "registry.yaml",
      message: "There is no policy here. Create registry.yaml with publisher, categories, window and objections; docs/policy.md shows one. If the registry stands elsewhere, name its folder."
    };
  }
};

// core/rules/no-active-channel.ts
var rule25 = {
  id: "no-active-channel",
  severity: "error",
  title: "Customers who may object are written to",
  on: "policy",
  *check({ fields: fields2, states, policy: policy2 }) {
    if (policy2 === null) return;
    if (states("passive_only")) {
      const active = policy2.channels.find(({ kind, required }) => kind !== "issue" && required);
      if (active === void 0) return;
      yield {
        at: ["passive_only"],
        part: "key",
        message: `The page would say that nobody is written to, and that customers are told by the channel ${quote(active.id)}. Take one of the two away: \`passive_only:\` or the required channel.`
      };
      return;
    }
    if (["channels", "groups"].some((name) => states(name) && fields2[name] === void 0)) return;
    const untold = policy2.groups.filter(
      ({ id, authorisation }) => authorisation === "general" && !policy2.channels.some(
        (channel) => channel.kind !== "issue" && channel.required && (channel.group ?? id) === id
      )
    );
    if (untold.length === 0) return;
    const names2 = untold.map(({ id }) => `\`${id}\``).join(", ");
    yield {
      at: states("channels") ? ["channels"] : [],
      part: "key",
      message: `Nobody writes to the customers of ${untold.length === 1 ? "group" : "groups"} ${names2}: a page or an issue alone is no notice. Add a channel with \`kind: email\` or \`webhook\` and \`required: true\`, or say with \`passive_only:\` why nobody is written to; the page prints it.`
    };
  }
};

// core/rules/no-entries.ts
var rule26 = {
  id: "no-entries",
  severity: "warning",
  title: "A registry has entries",
  on: "tree",
  *check(files) {
    if (files.some((file) => /^subprocessors\/[^/]+\.yaml$/.test(file.path))) return;
    yield {
      file: "registry.yaml",
      message: "There is not one entry under subprocessors/. If the company has no subprocessors, all is well; else add a file for each."
    };
  }
};

// core/rules/not-a-file.ts
var words2 = {
  folder: "This is a folder, and a file of this name is meant to be here. Put its content into one file, or give the folder’s files names of their own.",
  symlink: "This is a symbolic link, which could point anywhere. Put a copy of the file here.",
  submodule: "This is a Git submodule. Everything the registry says stands in the repository itself: remove it.",
  other: "This is neither a file nor a folder. Remove it."
};
var rule27 = {
  id: "not-a-file",
  severity: "error",
  title: "Everything in the registry is a plain file",
  on: "tree",
  *check(files) {
    for (const { path, kind } of files) {
      if (kind === "file") continue;
      if (kind === "folder" && !/\.ya?ml$/i.test(path)) continue;
      yield { file: path, message: words2[kind] };
    }
  }
};

// core/rules/not-utf8.ts
var rule28 = {
  id: "not-utf8",
  severity: "error",
  title: "Files are UTF-8 text",
  on: "bytes",
  check({ encoding, range }) {
    const what = encoding === "utf-16" ? 'The file is UTF-16 (an older Windows editor calls it "Unicode").' : "From here on the file is no UTF-8 text (an accented letter of an older encoding, or no text at all).";
    return { range, message: `${what} Save it as UTF-8.` };
  }
};

// core/rules/personal-mailbox.ts
var roles = /privacy|dpo|gdpr|legal|data|protect|security|infosec|trust|compliance|support|help|info|contact|hello|hi$|team|office|service|sales|admin|abuse|request|access|objection|notice|vendor|partner|question|customer|care|desk|mail|press|subprocessor|datenschutz|kontakt|impressum|rgpd|confidential|integrity|risk|it$|ops|billing|dsar|dsr|ciso|grc|datos|donnees|account|feedback|enquir|inquir/i;
var rule29 = {
  id: "personal-mailbox",
  severity: "warning",
  title: "Contacts are shared mailboxes that somebody reads",
  on: "entry",
  *check({ fields: fields2 }) {
    for (const [index, { email }] of (fields2.contact ?? []).entries()) {
      const name = email?.split("@")[0];
      if (email === void 0 || name === void 0 || !/^[^\s@]+@[^\s@]+$/.test(email)) continue;
      if (/^(?:no|do-?not)[-_.]?reply/i.test(name)) {
        yield {
          at: ["contact", index, "email"],
          message: `Nobody reads ${quote(email)}. Give a mailbox that is read, such as privacy@ or dpo@.`
        };
        continue;
      }
      if (roles.test(name)) continue;
      yield {
        at: ["contact", index, "email"],
        message: `${quote(email)} looks like a person's mailbox. It would be public for good: give a shared one, such as privacy@ or dpo@.`
      };
    }
  }
};

// core/rules/place-unnamed.ts
var rule30 = {
  id: "place-unnamed",
  severity: "error",
  title: "A place is a country or an area",
  on: "entry",
  *check({ fields: fields2 }) {
    if (fields2.locations === void 0 || isUnknown(fields2.locations)) return;
    for (const [index, { country, area }] of fields2.locations.entries()) {
      if (country === void 0 !== (area === void 0)) continue;
      const message = country === void 0 ? "This place names no country. Add `country: DE`, or `area: EEA` where no country can be named." : "This place names a country and an area. Keep the country; a second place goes into an item of its own.";
      yield { at: ["locations", index], message };
    }
  }
};

// core/text/filler.ts
var words3 = "tbc tbd tba na n/a n.a. none null nil unknown various varies todo fixme xxx test".split(" ");
var marks = "? ?? ??? - -- --- – — … ...".split(" ");
var phrases = [
  "to be confirmed",
  "to be determined",
  "to be announced",
  "to be defined",
  "to be decided",
  "not applicable",
  "not available",
  "not known",
  "not stated",
  "pending",
  "coming soon",
  "lorem ipsum",
  "insert here",
  "see above",
  "see website",
  "placeholder",
  "your company"
];
var fillers = new Set([...words3, ...phrases].map(compact));
var blanks = new Set(marks);
var longest2 = 80;
var beginnings = [
  /^(?:tbc|tbd|tba|todo|fixme|unknown|pending|to be (?:confirmed|determined|announced|defined|decided)) ?\(/,
  /^varies(?: (?:by|per|with)(?: the| your| our)? [\p{L}-]+)[.!]*$/u
];
var holes = [
  /\{\{.{0,80}?\}\}|\$\{.{0,80}?\}|<[A-Z][A-Z _-]{1,80}>|(?:^|\s)%[A-Z_]{3,80}%/,
  /<(?:insert|your|company)\b[^>]{0,80}>|\[(?:insert|your|company|name|todo|tbc|tbd)\b[^\]]{0,80}\]/i
];
function showsNothing(text) {
  return /^[\s\p{Z}\p{M}]*$/u.test(text) && !hidden.test(text);
}
function isFiller(text) {
  return saysNothing(text) || holes.some((hole) => hole.test(text));
}
function saysNothing(text) {
  if (text.length > longest2) return false;
  const bare = text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  return blanks.has(bare) || fillers.has(compact(bare)) || beginnings.some((beginning) => beginning.test(bare));
}
function compact(text) {
  return text.replace(/[\s./!]/g, "");
}

// core/rules/placeholder.ts
var codes = /* @__PURE__ */ new Set(["country", "established_in", "area", "home_area", "holidays"]);
var mayBeUnknown = /* @__PURE__ */ new Set([
  "legal_name",
  "purpose",
  "data",
  "data_subjects",
  "locations",
  "established_in",
  "transfer",
  "used_from"
]);
var rule31 = {
  id: "placeholder",
  severity: "error",
  title: "No placeholders where a value should be",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (codes.has(String(path.at(-1))) || isOwnCode(path, text)) continue;
      if (text !== "" && showsNothing(text)) {
        yield { at: path, message: `\`${pathInWords(path)}\` is blank. Fill it in, or take the line away.` };
      } else if (isFiller(text)) {
        yield { at: path, message: `${quote(text)} says nothing. ${remedy3(path)}` };
      }
    }
  }
};
function isOwnCode([first, second], text) {
  const ownTerms = first === "vocabulary" || first === "applies_to" && second !== "condition";
  return ownTerms && /^[A-Za-z]{2}$/.test(text);
}
function remedy3([field, inside]) {
  const name = String(field);
  if (inside === "unknown") return "Write what is missing and whom you asked, in a sentence.";
  return mayBeUnknown.has(name) ? `Write the value; if it is not known yet, write \`${name}:\` and below it, indented, \`unknown: <whom you asked>\`.` : "Write the value, or take the line away.";
}

// core/rules/plain-yaml.ts
var words4 = {
  alias: (detail2) => `${quote(detail2)} is read as a sign for a value that stands elsewhere, too (a YAML anchor or alias). Write the value out; if it is meant as text, put the whole value into quotation marks.`,
  tag: (detail2) => `${quote(detail2)} is read as an instruction how to read the value (a YAML tag). Take it away; if it is meant as text, put the whole value into quotation marks.`,
  "merge-key": () => '"<<" takes fields over from elsewhere (a YAML merge key). Write the fields out.',
  directive: (detail2) => `A line that begins with % changes how the file is read. Take ${quote(detail2)} away.`,
  documents: () => "A second document begins here (--- or ... ends the first). One file is one entry: take the line away, or put what follows into a file of its own."
};
var rule32 = {
  id: "plain-yaml",
  severity: "error",
  title: "Nothing but plain YAML: no anchors, tags, merge keys, directives or second documents",
  on: "yaml",
  check({ kind, detail: detail2, range }) {
    const message = words4[kind]?.(detail2);
    return message === void 0 ? null : { range, message };
  }
};

// core/rules/policy-loosened.ts
var rule33 = {
  id: "policy-loosened",
  severity: "warning",
  title: "A promise to customers is not loosened unnoticed",
  on: "change",
  *check({ before, after, policyFile: policyFile2 }) {
    for (const { term: term2, before: was, after: is, looser } of comparePolicies(before.policy, after.policy)) {
      if (!looser) continue;
      yield {
        file: policyFile2,
        message: `This may loosen what customers were promised (${term2}): it was ${inWords(was)} and becomes ${inWords(is)}. Does every contract allow it? Changes announced already keep the old terms.`
      };
    }
  }
};
function inWords(value) {
  if (value === null || value === void 0) return "not set";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// core/rules/policy-not-ready.ts
var rule34 = {
  id: "policy-not-ready",
  severity: "error",
  title: "A policy says what an objection does, before anything is announced under it",
  on: "policy",
  *check({ fields: fields2, level }) {
    if (level !== "announced") return;
    if (fields2.objections !== void 0 && fields2.objections.effect === void 0) {
      yield {
        at: ["objections"],
        part: "key",
        message: "Notices promise customers what happens while an objection is open. Add `effect:` with that sentence, in the words of your contract."
      };
    }
    if (fields2.publisher !== void 0 && fields2.publisher.legal_name === void 0) {
      yield {
        at: ["publisher"],
        part: "key",
        severity: "warning",
        message: "Notices name the company that sends them. Add `legal_name:` as it stands in the contract with customers."
      };
    }
  }
};

// core/rules/policy-with-entries.ts
var rule35 = {
  id: "policy-with-entries",
  severity: "error",
  title: "Policy and entries change in pull requests of their own",
  on: "change",
  *check({ before, after, change, policyFile: policyFile2 }) {
    if (change.treatment !== "window" && change.treatment !== "notice") return;
    if (stableJson(canonicalValue(before.policy)) === stableJson(canonicalValue(after.policy))) return;
    const term2 = comparePolicies(before.policy, after.policy)[0]?.term ?? "its categories or its words";
    yield {
      file: policyFile2,
      message: `This changes the policy (${term2}) together with entries that customers have to be told of. Split it: the policy first, in a pull request of its own.`
    };
  }
};

// core/rules/renamed-file.ts
var rule36 = {
  id: "renamed-file",
  severity: "error",
  title: "An entry whose file is renamed says what it was called",
  on: "change",
  *check({ change, fileOf }) {
    for (const [former, entry2] of renamed(change)) {
      yield {
        file: fileOf(entry2),
        at: [],
        message: `This is ${quote(former)} under another file name, which customers would be told of as a removal and a new subprocessor. Rename the file back, or add \`former_id: ${former}\`.`
      };
    }
  }
};
function renamed({ changes }) {
  const gone = /* @__PURE__ */ new Map();
  for (const { entry: entry2, before, after } of changes) {
    if (before !== null && after === null) gone.set(content(before), entry2);
  }
  const found = /* @__PURE__ */ new Map();
  for (const { entry: entry2, before, after } of changes) {
    const former = before === null && after !== null ? gone.get(content(after)) : void 0;
    if (former !== void 0) found.set(former, entry2);
  }
  return found;
}
function content({ id: _id, former_id: _former, ...rest }) {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => compareText(a, b)));
}

// core/rules/removed-unretired.ts
var rule37 = {
  id: "removed-unretired",
  severity: "error",
  title: "An entry that leaves the list is retired",
  on: "change",
  *check({ change, after }) {
    const retired2 = new Set(after.retired.map(({ id }) => id));
    const moved = renamed(change);
    for (const { entry: entry2, before, after: stays } of change.changes) {
      if (before === null || stays !== null || retired2.has(entry2) || moved.has(entry2)) continue;
      yield {
        file: "retired.yaml",
        message: `The entry ${quote(entry2)} has been removed. Keep its id from being used again: add \`- id: ${entry2}\` with \`service: ${JSON.stringify(before.service)}\` to the list \`retired:\` in retired.yaml; if there is no such file, create it.`
      };
    }
  }
};

// core/rules/replaces-nothing.ts
var rule38 = {
  id: "replaces-nothing",
  severity: "error",
  title: "An entry replaces one that is or was in the list",
  on: "registry",
  *check({ entries, ids: present, retired: retired2 }) {
    if (retired2 === null) return;
    const ids = /* @__PURE__ */ new Set([...present, ...retired2.map(({ id }) => id)]);
    for (const { id, file, fields: fields2 } of entries) {
      const { replaces } = fields2;
      if (replaces === void 0) continue;
      if (replaces === id)
        yield {
          file,
          at: ["replaces"],
          message: "An entry cannot replace itself. Name the entry whose place it takes."
        };
      else if (!ids.has(replaces)) {
        yield {
          file,
          at: ["replaces"],
          message: `There is no entry ${quote(replaces)}, neither in the list nor in retired.yaml. Write the file name of the entry that is replaced, without .yaml.`
        };
      }
    }
  }
};

// core/rules/required-to-announce.ts
var rule39 = {
  id: "required-to-announce",
  severity: "error",
  title: "An entry says what customers need to judge it, before it is announced",
  on: "entry",
  *check({ fields: fields2, states }, { policy: policy2, standing, level }) {
    if (policy2 === null || fields2.relationship === "listed-only") return;
    if (level !== "announced" && standing !== "new") return;
    const missing = policy2.require.announced.filter((field) => !states(field));
    if (missing.length === 0) return;
    const names2 = missing.map((field) => `\`${field}\``).join(", ");
    yield {
      at: [],
      part: "key",
      severity: level === "announced" ? "error" : "note",
      message: `Before this can be announced to customers it has to say more: ${names2}. What you do not know, write as \`unknown: <whom you asked>\`.`
    };
  }
};

// core/rules/required-to-list.ts
var rule40 = {
  id: "required-to-list",
  severity: "error",
  title: "An entry has the fields that the policy requires of every entry",
  on: "entry",
  *check({ fields: fields2, states }, { policy: policy2, standing }) {
    if (policy2 === null) return;
    for (const field of policy2.require.listed) {
      if (states(field) || field === "service" || field === "category") continue;
      const listedOnly = fields2.relationship === "listed-only" && field !== "legal_name";
      if (listedOnly) continue;
      yield {
        at: [],
        part: "key",
        severity: standing === "unchanged" ? "warning" : "error",
        message: `\`${field}\` is missing. Every entry of this list states it: add \`${field}:\`.`
      };
    }
  }
};

// core/rules/retired-for-good.ts
var rule41 = {
  id: "retired-for-good",
  severity: "error",
  title: "An id that has been retired stays retired",
  on: "change",
  *check({ before, after, fileOf }) {
    const stays = new Set(after.retired.map(({ id }) => id));
    const heirs = new Set(after.entries.flatMap(({ former_id }) => former_id ?? []));
    const ended = new Set(before.retired.map(({ id }) => id));
    for (const { id, service: service2 } of before.retired) {
      if (stays.has(id)) continue;
      yield {
        file: "retired.yaml",
        message: `The id ${quote(id)} (${quote(service2)}) was retired and is missing here now. Put its row back: an id is never used again.`
      };
    }
    const formerly = new Set(before.entries.flatMap(({ former_id }) => former_id ?? []));
    for (const { id } of after.entries) {
      const renamedAway = formerly.has(id) && !heirs.has(id);
      if (!(ended.has(id) && !stays.has(id)) && !renamedAway) continue;
      yield {
        file: fileOf(id),
        at: [],
        message: `The id ${quote(id)} was used before, for something else. Give this file another name.`
      };
    }
    const stood = new Map(before.entries.map((entry2) => [entry2.id, entry2]));
    for (const [index, { id }] of after.retired.entries()) {
      if (ended.has(id) || stood.has(id)) continue;
      yield {
        file: "retired.yaml",
        at: ["retired", index, "id"],
        severity: "warning",
        message: `${quote(id)} was no entry of this list, and the page will name it among those that have left. Is it known from before this list was kept here?`
      };
    }
  }
};

// core/rules/retired-id.ts
var rule42 = {
  id: "retired-id",
  severity: "error",
  title: "An id is never used again",
  on: "registry",
  *check({ entries, retired: listed, retiredFile: retiredFile2 }) {
    const retired2 = listed ?? [];
    const ended = new Map(retired2.map(({ id, service: service2 }) => [id, service2]));
    const renamed2 = new Map(
      entries.flatMap(
        ({ id, fields: fields2 }) => fields2.former_id === void 0 ? [] : [[fields2.former_id, id]]
      )
    );
    for (const { id, file, fields: fields2 } of entries) {
      const service2 = ended.get(id);
      if (service2 !== void 0) {
        yield {
          file,
          at: [],
          message: `The id ${quote(id)} belonged to ${quote(service2)}, which has left the list. Give this file another name.`
        };
      }
      const heir = renamed2.get(id);
      if (heir !== void 0 && heir !== id) {
        yield {
          file,
          at: [],
          message: `The id ${quote(id)} is the former id of ${quote(heir)}. Give this file another name.`
        };
      }
      if (fields2.former_id === id) {
        yield {
          file,
          at: ["former_id"],
          message: "The former id is the id of this very entry. Take the line away."
        };
      }
    }
    const seen = /* @__PURE__ */ new Set();
    for (const [index, { id }] of retired2.entries()) {
      if (seen.has(id))
        yield {
          file: retiredFile2,
          at: ["retired", index, "id"],
          message: `${quote(id)} is listed twice. Keep one.`
        };
      seen.add(id);
    }
  }
};

// core/rules/review-overdue.ts
var rule43 = {
  id: "review-overdue",
  severity: "warning",
  title: "A review that is due has been done",
  on: "entry",
  *check({ fields: fields2 }, { today }) {
    const next = fields2.review?.next;
    if (today === null || next === void 0 || next >= today) return;
    yield {
      at: ["review", "next"],
      message: `The review was due on ${next}. Look at the entry again, then set \`review.last\` and the next \`review.next\`.`
    };
  }
};

// core/rules/shorter-group.ts
var rule44 = {
  id: "shorter-group",
  severity: "error",
  title: "No group has less time than the policy promises to all",
  on: "policy",
  *check({ fields: fields2, policy: policy2 }) {
    if (policy2 === null) return;
    for (const [index, group] of (fields2.groups ?? []).entries()) {
      if (group.days === void 0 || group.days >= policy2.window.days) continue;
      yield {
        at: ["groups", index, "days"],
        message: `${group.days} days are fewer than the ${policy2.window.days} of \`window.days\`. A group can have more time, not less: raise it, or lower \`window.days\` for everybody.`
      };
    }
  }
};

// core/rules/stated-unknown.ts
var rule45 = {
  id: "stated-unknown",
  severity: "warning",
  title: "What is not known yet is found out before the change is announced",
  on: "entry",
  *check({ fields: fields2 }, { level }) {
    for (const [name, value] of Object.entries(fields2)) {
      if (!isUnknown(value)) continue;
      yield {
        at: [name],
        part: "key",
        severity: level === "announced" ? "error" : "warning",
        message: `\`${name}\` is not known yet. It has to be known before the change can be announced to customers.`
      };
    }
  }
};

// core/rules/transfer-missing.ts
var rule46 = {
  id: "transfer-missing",
  severity: "warning",
  title: "A place outside the home area comes with a transfer mechanism",
  on: "entry",
  *check({ fields: fields2, states }, { policy: policy2, level }) {
    if (policy2 === null || policy2.home_area === "none" || fields2.locations === void 0 || isUnknown(fields2.locations))
      return;
    if (states("transfer")) return;
    const index = fields2.locations.findIndex(
      ({ country, area }) => country === void 0 ? area !== void 0 && !isInside(policy2.home_area, area) : countryName(country) !== void 0 && !isInside(policy2.home_area, country)
    );
    const place = fields2.locations[index];
    if (place === void 0) return;
    yield {
      at: ["locations", index],
      severity: level === "announced" ? "error" : "warning",
      message: `${inWords2(place)} the home area (${policy2.home_area}), and no transfer mechanism is stated. Add \`transfer:\` with \`mechanism:\`, such as standard-contractual-clauses.`
    };
  }
};
function inWords2({ country, area }) {
  if (area === "worldwide") return '"worldwide" reaches beyond';
  return `${country === void 0 ? area : countryName(country)} lies outside`;
}

// core/rules/unexpected-file.ts
var known2 = ["registry.yaml", "retired.yaml"];
var rule47 = {
  id: "unexpected-file",
  severity: "error",
  title: "Only files that belong to the registry stand in its folder",
  on: "tree",
  *check(files) {
    const filled = foldersAbove(files.map(({ path }) => path));
    for (const { path, kind } of files) {
      if (known2.includes(path) || path === "subprocessors") continue;
      if (kind !== "file" && kind !== "folder") continue;
      if (kind === "file" && isLogoName(path)) continue;
      if (/^subprocessors\/[^/]+\.yaml$/.test(path)) continue;
      if (kind === "folder") {
        if (filled.has(path)) continue;
        yield { file: path, message: `The folder ${quote(path)} is no part of the registry. Delete it.` };
        continue;
      }
      yield { file: path, message: `${quote(path)} is no part of the registry. ${remedy4(path)}` };
    }
  }
};
function foldersAbove(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf("/", end - 1);
    }
  }
  return folders;
}
function remedy4(path) {
  const name = /^(?:.*\/)?([^/]+)\.(?:ya?ml|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (name === void 0) return "Move it out of the registry, or delete it.";
  if (known2.includes(`${name}.yaml`)) return `If it is meant as ${name}.yaml, that is its name and place.`;
  return `If it is an entry, name it ${quote(`subprocessors/${name}.yaml`)}; if not, delete it.`;
}

// core/rules/unknown-category.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var rule48 = {
  id: "unknown-category",
  severity: "error",
  title: "An entry’s category is one of the policy’s",
  on: "entry",
  *check({ fields: fields2 }, { policy: policy2 }) {
    const { category } = fields2;
    if (category === void 0 || policy2 === null) return;
    const ids = policy2.categories.map((term2) => term2.id);
    if (ids.includes(category)) return;
    const near = [...ids].sort((a, b) => (0, import_fastest_levenshtein.distance)(a, category) - (0, import_fastest_levenshtein.distance)(b, category)).slice(0, 8);
    yield {
      at: ["category"],
      message: `There is no category ${quote(category)}. Take one of ${near.join(", ")}, or add it to registry.yaml in a pull request of its own.`
    };
  }
};

// core/rules/unknown-country.ts
var instead = { UK: "`GB`", EU: "`area: EU`", EL: "`GR`" };
var rule49 = {
  id: "unknown-country",
  severity: "error",
  title: "Countries are ISO 3166-1 codes",
  on: "entry",
  *check({ fields: fields2 }) {
    if (typeof fields2.established_in === "string")
      yield* complaints(fields2.established_in, ["established_in"]);
    if (fields2.locations === void 0 || isUnknown(fields2.locations)) return;
    for (const [index, { country }] of fields2.locations.entries()) {
      if (country !== void 0) yield* complaints(country, ["locations", index, "country"]);
    }
  }
};
function* complaints(code, at) {
  if (isCountry(code)) return;
  const remedy6 = instead[code] === void 0 ? "Look it up in ISO 3166-1, two letters." : `Write ${instead[code]}.`;
  yield { at, message: `${quote(code)} is no country's code. ${remedy6}` };
}

// core/rules/unknown-field.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
var inward = /price|cost|fee|spend|risk|score|rating|owner|ticket|phone|mobile|contract_value|person|internal|assess/i;
var rule50 = {
  id: "unknown-field",
  severity: "error",
  title: "Every field has a meaning",
  on: "violation",
  check({ keyword, field, fields: fields2, at }) {
    if (keyword !== "additionalProperties" || field === null) return null;
    const where = at.length === 0 ? "" : ` in \`${pathInWords(at)}\``;
    return {
      at: [...at, field],
      part: "key",
      message: `There is no field ${quote(field)}${where}. ${remedy5(field, fields2)}`
    };
  }
};
function remedy5(field, fields2) {
  const plain = field.toLowerCase().replace(/[\s-]+/g, "_");
  const near = fields2.map((name) => ({ name, far: (0, import_fastest_levenshtein2.distance)(plain, name) })).filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.far - b.far)[0];
  if (near !== void 0) return `Do you mean \`${near.name}\`?`;
  if (inward.test(field))
    return "Everything here is public and stays in the history: keep this in a private place.";
  return fields2.includes("note") ? "Use `note:` for what belongs in public and has no field." : `The fields are ${fields2.map((name) => `\`${name}\``).join(", ")}.`;
}

// core/rules/unknown-group.ts
var rule51 = {
  id: "unknown-group",
  severity: "error",
  title: "A channel reaches a group that exists",
  on: "policy",
  *check({ fields: fields2, states, policy: policy2 }) {
    if (policy2 === null || states("groups") && fields2.groups === void 0) return;
    const ids = policy2.groups.map(({ id }) => id);
    for (const [index, { group }] of (fields2.channels ?? []).entries()) {
      if (group === void 0 || ids.includes(group)) continue;
      yield {
        at: ["channels", index, "group"],
        message: `There is no group ${quote(group)}. Take one of ${ids.join(", ")}, or leave the line away to reach all.`
      };
    }
  }
};

// core/rules/unknown-holidays.ts
var rule52 = {
  id: "unknown-holidays",
  severity: "error",
  title: "The holidays are those of a country",
  on: "policy",
  *check({ fields: fields2 }) {
    const holidays = fields2.window?.holidays;
    if (holidays === void 0 || isCountry(holidays.slice(0, 2))) return;
    yield {
      at: ["window", "holidays"],
      message: `${quote(holidays)} begins with no country's code. Write a country of ISO 3166-1, such as DE, or a country and its region, such as GB-ENG.`
    };
  }
};

// core/rules/unknown-term.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);
var rule53 = {
  id: "unknown-term",
  severity: "error",
  title: "Where the policy has a vocabulary, entries use its terms",
  on: "entry",
  *check({ fields: fields2 }, { policy: policy2 }) {
    if (policy2?.vocabulary === void 0) return;
    for (const { name, at, terms: terms2 } of termsOf(fields2)) {
      const vocabulary = policy2.vocabulary[name];
      if (vocabulary === void 0) continue;
      for (const [index, term2] of terms2.entries()) {
        if (vocabulary.some((known3) => known3.id === term2)) continue;
        const same = vocabulary.find((known3) => known3.label.toLowerCase() === term2.toLowerCase());
        const remedy6 = same === void 0 ? `${nearest(term2, vocabulary) || "Add"} it to \`vocabulary.${name}\` in registry.yaml, in a pull request of its own.` : `Write its id, \`${same.id}\`.`;
        yield { at: [...at, index], message: `${quote(term2)} is no term of the vocabulary. ${remedy6}` };
      }
    }
  }
};
function termsOf(fields2) {
  const lists = [];
  for (const name of ["data", "data_subjects"]) {
    const terms2 = fields2[name];
    if (terms2 !== void 0 && !isUnknown(terms2)) lists.push({ name, at: [name], terms: terms2 });
  }
  for (const name of ["products", "regions", "plans"]) {
    const terms2 = fields2.applies_to?.[name];
    if (terms2 !== void 0) lists.push({ name, at: ["applies_to", name], terms: terms2 });
  }
  return lists;
}
function nearest(term2, vocabulary) {
  const ids = vocabulary.map(({ id }) => id).sort((a, b) => (0, import_fastest_levenshtein3.distance)(a, term2) - (0, import_fastest_levenshtein3.distance)(b, term2));
  return ids.length === 0 ? "" : `Take one of ${ids.slice(0, 8).join(", ")}, or add`;
}

// core/rules/unknown-time-zone.ts
var rule54 = {
  id: "unknown-time-zone",
  severity: "error",
  title: "The time zone is one of the IANA database",
  on: "policy",
  *check({ fields: fields2 }) {
    const zone = fields2.window?.time_zone;
    if (zone === void 0) return;
    const remedy6 = "Write it as area and city, such as Europe/Berlin, America/New_York or UTC.";
    if (/^(?:CET|EET|WET|MET|EST|MST|HST|[A-Z]{3}\d[A-Z]{3})$/.test(zone)) {
      yield {
        at: ["window", "time_zone"],
        message: `${quote(zone)} names no place. Write the area and city, such as Europe/Berlin or America/New_York, so that a change of a country's rules is followed.`
      };
    } else if (/^(?:[+-]|etc\/gmt|utc[+-]|gmt[+-])/i.test(zone)) {
      yield {
        at: ["window", "time_zone"],
        message: `${quote(zone)} is an offset and no zone: it knows nothing of clock changes. ${remedy6}`
      };
    } else if (!isZone(zone)) {
      yield { at: ["window", "time_zone"], message: `There is no time zone ${quote(zone)}. ${remedy6}` };
    }
  }
};
function isZone(zone) {
  if (Intl.supportedValuesOf("timeZone").includes(zone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

// core/rules/unreadable-file.ts
var isOurs = /^(?:registry|retired|subprocessors\/[^/]+)\.yaml$/;
var isLost = ({ path, kind, size, bytes }) => kind === "file" && bytes === null && size <= maxFileBytes && isOurs.test(path);
var rule55 = {
  id: "unreadable-file",
  severity: "error",
  title: "Every file of the registry can be read",
  on: "tree",
  *check(files) {
    for (const file of files) {
      if (file.problem === void 0 && !isLost(file)) continue;
      const why = file.problem === void 0 ? "" : ` (${visible(file.problem)})`;
      yield {
        file: file.path,
        message: `This cannot be read${why}. Check its permissions and that it still exists.`
      };
    }
  }
};

// core/rules/unusable-logo.ts
var rule56 = {
  id: "unusable-logo",
  severity: "error",
  title: "The logo is a picture that the policy names, and nothing in it runs",
  on: "logo",
  *check({ policyFile: policyFile2, named, found }) {
    if (named !== null && !found.some(({ name }) => name === named)) {
      yield {
        file: policyFile2,
        at: ["site", "logo"],
        message: `There is no ${named} beside ${policyFile2}. Put the picture there, or take \`logo:\` away.`
      };
    }
    for (const { name, trouble } of found) {
      if (name !== named) {
        yield {
          file: name,
          message: `The policy does not name ${name}. Add \`logo: ${name}\` under \`site:\` in ${policyFile2}, or delete the file.`
        };
        continue;
      }
      if (trouble === null) continue;
      const { what, line, column } = trouble;
      yield {
        file: name,
        message: `The logo ${quote(name)} cannot be used: it ${what}. ${remedies[name]}`,
        ...line !== void 0 && column !== void 0 && { range: { line, column, endLine: line, endColumn: column + 1 } }
      };
    }
  }
};
var remedies = {
  "logo.svg": "Export it as plain SVG, with text as paths and without scripts, links and pictures in it.",
  "logo.png": "Export it anew as PNG.",
  "logo.webp": "Export it anew as WebP."
};

// core/rules/vague-place.ts
var rule57 = {
  id: "vague-place",
  severity: "warning",
  title: "A place that is everywhere tells a customer nothing",
  on: "entry",
  *check({ fields: fields2 }) {
    if (fields2.locations === void 0 || isUnknown(fields2.locations)) return;
    for (const [index, { area }] of fields2.locations.entries()) {
      if (area !== "worldwide") continue;
      yield {
        at: ["locations", index, "area"],
        message: '"worldwide" names no country, so a customer cannot judge a transfer. List the countries if they are known.'
      };
    }
  }
};

// core/rules/wrong-type.ts
var rule58 = {
  id: "wrong-type",
  severity: "error",
  title: "A value has the shape its field needs",
  on: "violation",
  check({ keyword, at, value, expects }) {
    if (keyword !== "type" || at.length === 0) return null;
    const name = pathInWords(at);
    if (value === null) {
      return {
        at,
        message: `\`${name}\` has no value. It must be ${expects}; if there is nothing to say, take the line away.`
      };
    }
    return { at, message: `\`${name}\` must be ${expects}. ${shape(value, expects)}` };
  }
};
function shape(value, expects) {
  if (expects.startsWith("a whole number")) return number(value);
  const isList = expects.startsWith("a list");
  if (typeof value === "number" || typeof value === "boolean") {
    const what = typeof value === "number" ? "a number" : "yes or no";
    return `Without quotation marks this is read as ${what}: if it is meant as text, put it into quotation marks.`;
  }
  if (Array.isArray(value)) {
    return "This is a list, and one value is wanted. If square brackets are part of the text, put it into quotation marks.";
  }
  if (typeof value === "object") {
    return isList ? 'This is a group of fields. Put "- " in front of its first line, and indent the others by two more spaces.' : "This is a group of fields. Has a value with a colon or braces lost its quotation marks?";
  }
  return `This is the text ${quote(value)}. ${asItem(String(value), expects)}`.trimEnd();
}
function number(value) {
  if (typeof value === "number") return `This is ${value}.`;
  if (typeof value !== "string") return "Write digits only.";
  return /^\s*\d+\s*$/.test(value) ? `Write ${value.trim()} without quotation marks.` : `This is the text ${quote(value)}. Write digits only.`;
}
function asItem(text, expects) {
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(text);
  if (isAddress && expects.includes("`email: …`")) return `Write \`email: ${text}\`.`;
  if (isAddress && expects.includes("`- email: …`"))
    return `Write \`- email: ${text}\` on a line of its own.`;
  return /`- …`|^a list of (?:names|field names)/.test(expects) ? 'Put it on a line of its own, with "- " in front.' : "";
}

// core/rules/yaml-syntax.ts
var words5 = {
  quote: "A quotation mark opens here and never closes. Close it at the end of the value.",
  colon: "There is a colon inside this value, and YAML takes what stands before it for a field. Put the whole value into quotation marks.",
  "no-colon": "This line has no colon. A field is written `name: value`; a value that goes on in the next line is indented there.",
  indent: "This line begins in another column than the lines it belongs with. Fields of one group all begin in the same column.",
  dash: 'A list begins on the line below the field’s name: "- " and the item. If the dash is text, put it into quotation marks.',
  bracket: "A bracket opens here, or above, and its list or group never ends properly. Close it; if the bracket is text, put the value into quotation marks.",
  "first-character": "A value cannot begin with this character unless it stands in quotation marks. Put the whole value into quotation marks.",
  escape: "In double quotation marks a backslash begins a code, and this code does not exist. Use single quotation marks.",
  comment: "A # begins a comment only behind a space. Put a space before it, or put the value into quotation marks.",
  rest: "The value ended before this: behind a closing quotation mark or bracket nothing can follow. Put the whole value into quotation marks.",
  other: "This cannot be read as YAML. Write one field to a line, `name: value`, and put a value with special characters into quotation marks."
};
var rule59 = {
  id: "yaml-syntax",
  severity: "error",
  title: "The file is YAML",
  on: "yaml",
  check({ kind, detail: detail2, range }) {
    switch (kind) {
      case "syntax":
        return { range, message: words5[detail2] ?? words5.other };
      case "tab":
        return {
          range,
          message: "The line begins with a tab. YAML wants spaces: replace the tab with two spaces."
        };
      case "depth":
        return {
          range,
          message: "Lists and groups are nested too deep here. Nothing in a registry needs more than five levels."
        };
      case "field-name":
        return {
          range,
          message: "There is no name of a field before the colon here. Write `name: value`; text with braces, such as {{NAME}}, needs quotation marks."
        };
      default:
        return null;
    }
  }
};

// core/generated/rules.ts
var rules = [
  rule,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule2,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule37,
  rule36,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59
];

// core/load/rules-on.ts
var kinds = /* @__PURE__ */ new Map();
for (const rule60 of rules) kinds.set(rule60.on, [...kinds.get(rule60.on) ?? [], rule60]);
function rulesOn(on) {
  return kinds.get(on) ?? [];
}

// core/load/read-file.ts
function readFile(file, schema, validate, findings, keepText) {
  if (file.kind !== "file" || file.bytes === null || file.size > maxFileBytes) return null;
  const decoded = decode(file.bytes);
  if (decoded.text === null) {
    for (const rule60 of rulesOn("bytes")) findings.add(rule60, file.path, [rule60.check(decoded)]);
    return null;
  }
  const { text, byteOrderMark } = decoded;
  keepText(file.path, text);
  const { value: data2, problems } = readYaml(text);
  for (const problem of problems) {
    for (const rule60 of rulesOn("yaml"))
      findings.add(
        rule60,
        file.path,
        [rule60.check(problem)].filter((found) => found !== null)
      );
  }
  const isMapping = typeof data2 === "object" && data2 !== null && !Array.isArray(data2);
  const view = {
    file: file.path,
    text,
    byteOrderMark,
    data: data2,
    texts: isMapping ? [...textsIn(data2)] : []
  };
  for (const rule60 of rulesOn("file")) findings.add(rule60, file.path, rule60.check(view));
  if (!isMapping) return null;
  const violations = violationsOf(schema, validate, data2);
  for (const violation of violations) {
    for (const rule60 of rulesOn("violation"))
      findings.add(
        rule60,
        file.path,
        [rule60.check(violation)].filter((found) => found !== null)
      );
  }
  const raw = data2;
  return {
    path: file.path,
    fields: withoutMisshapen(raw, violations),
    raw,
    whole: violations.length === 0
  };
}
function withoutMisshapen(data2, violations) {
  if (violations.length === 0) return data2;
  const misshapen = new Set(violations.map(({ at, field }) => at[0] ?? field));
  return Object.fromEntries(Object.entries(data2).filter(([name]) => !misshapen.has(name)));
}

// core/load.ts
var policyFile = "registry.yaml";
var retiredFile = "retired.yaml";
var entryFile = /^subprocessors\/([^/]+)\.yaml$/;
var idOf = (path) => entryFile.exec(path)?.[1] ?? "";
async function loadRegistry(found, options) {
  const files = [...found].sort((a, b) => compareText(a.path, b.path));
  const { level = "listed", before } = options;
  const findings = new Findings(options.root);
  const texts = /* @__PURE__ */ new Map();
  const keepText = (path, text) => void texts.set(path, text);
  for (const rule60 of rulesOn("tree")) findings.add(rule60, "", rule60.check(files));
  const at = (path) => files.find((file) => file.path === path);
  const policyRead = readIf(
    at(policyFile),
    (file) => readFile(file, "policy", policy, findings, keepText)
  );
  const policy2 = policyRead === null ? null : policyAsRead(policyRead);
  if (policyRead !== null) {
    for (const rule60 of rulesOn("policy")) {
      const { fields: fields2, raw } = policyRead;
      const states = (field) => Object.hasOwn(raw, field);
      findings.add(rule60, policyFile, rule60.check({ file: policyFile, fields: fields2, states, policy: policy2, level }));
    }
  }
  const retiredSource = at(retiredFile);
  const retiredRead = readIf(
    retiredSource,
    (file) => readFile(file, "retired", retired, findings, keepText)
  );
  const retired2 = retiredSource === void 0 ? [] : retiredRead?.fields.retired ?? null;
  const logos = await logosIn(files);
  const named = policyRead?.fields.site?.logo ?? null;
  if (policyRead !== null)
    for (const rule60 of rulesOn("logo"))
      findings.add(rule60, policyFile, rule60.check({ policyFile, named, found: logos }));
  const entryFiles = files.filter((file) => entryFile.test(file.path));
  const views = [];
  const entries = [];
  const standing = options.settled === true ? () => "unchanged" : standings(before);
  for (const file of entryFiles) {
    const read = readFile(file, "entry", entry, findings, keepText);
    if (read === null) continue;
    const id = idOf(file.path);
    const view = {
      id,
      file: file.path,
      fields: read.fields,
      states: (field) => Object.hasOwn(read.raw, field)
    };
    const entry2 = read.whole ? entryOf(id, read.fields) : null;
    const context = {
      policy: policy2,
      today: options.today ?? null,
      level,
      standing: standing(id, entry2, read.fields)
    };
    for (const rule60 of rulesOn("entry")) findings.add(rule60, file.path, rule60.check(view, context));
    views.push(view);
    if (entry2 !== null) entries.push(entry2);
  }
  const ids = new Set(entryFiles.map(({ path }) => idOf(path)));
  for (const rule60 of rulesOn("registry")) {
    findings.add(
      rule60,
      policyFile,
      rule60.check({ policy: policy2, policyFile, entries: views, ids, retired: retired2, retiredFile })
    );
  }
  const sorted = entries.sort((a, b) => a.id < b.id ? -1 : 1);
  const registry = policy2 === null ? null : { policy: policy2, entries: sorted, retired: retired2 ?? [] };
  const clean = findings.hasError() ? null : registry;
  if (clean !== null && before !== void 0) checkChange(before, clean, findings);
  const told = inReadingOrder(findings.located((path) => texts.get(path)));
  const logo = clean === null ? null : logos.find(({ name }) => name === named)?.logo ?? null;
  return { registry: clean, logo, entries: entryFiles.length, findings: told };
}
function readIf(file, read) {
  return file === void 0 ? null : read(file);
}
function standings(before) {
  if (before === void 0) return () => "not-compared";
  const stood = new Map(before.entries.map((entry2) => [entry2.id, entry2]));
  return (id, entry2, { former_id }) => {
    const earlier = stood.get(id) ?? (former_id === void 0 ? void 0 : stood.get(former_id));
    if (earlier === void 0) return "new";
    if (entry2 === null) return "changed";
    const alone = (one) => ({ ...before, entries: [one] });
    return compareRegistries(alone(earlier), alone(entry2)).changes.length === 0 ? "unchanged" : "changed";
  };
}
function checkChange(before, after, findings) {
  const change = compareRegistries(before, after);
  const fileOf = (entry2) => `subprocessors/${entry2}.yaml`;
  for (const rule60 of rulesOn("change")) {
    findings.add(rule60, policyFile, rule60.check({ before, after, change, fileOf, policyFile }));
  }
}

// core/report/json.ts
function jsonText(value) {
  return JSON.stringify(value, null, 2).replaceAll("##[", "\\u0023#[");
}
function reportOf({ entries, findings }) {
  return {
    entries,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    findings: findings.map(({ rule: rule60, severity, message, file, line, column, endLine, endColumn }) => ({
      rule: rule60,
      severity,
      message,
      file,
      line,
      column,
      endLine,
      endColumn
    }))
  };
}

export {
  treatments,
  changeClasses,
  strictest,
  comparePolicies,
  maxFileBytes,
  fields,
  sha256,
  noticeTemplate,
  digestOf,
  digestDigits,
  shownDigest,
  compareRegistries,
  isMailAddress,
  longestLink,
  linkFault,
  longestSlug,
  reserved,
  slugOf,
  showsNothing,
  isFiller,
  loadRegistry,
  jsonText,
  reportOf
};
