import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

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

// builtin:crypto
function createHash(...args) {
  return __require("node:crypto").createHash(...args);
}
function createHmac(...args) {
  return __require("node:crypto").createHmac(...args);
}
function randomBytes(...args) {
  return __require("node:crypto").randomBytes(...args);
}
function randomUUID(...args) {
  return __require("node:crypto").randomUUID(...args);
}

// builtin:fs
var fs_default = /* @__PURE__ */ (() => __require("node:fs"))();
var $appendFileSync = /* @__PURE__ */ (() => __require("node:fs").appendFileSync)();
var $closeSync = /* @__PURE__ */ (() => __require("node:fs").closeSync)();
var $copyFileSync = /* @__PURE__ */ (() => __require("node:fs").copyFileSync)();
var $existsSync = /* @__PURE__ */ (() => __require("node:fs").existsSync)();
var $fchmodSync = /* @__PURE__ */ (() => __require("node:fs").fchmodSync)();
var $fstatSync = /* @__PURE__ */ (() => __require("node:fs").fstatSync)();
var $fsyncSync = /* @__PURE__ */ (() => __require("node:fs").fsyncSync)();
var $linkSync = /* @__PURE__ */ (() => __require("node:fs").linkSync)();
var $lstatSync = /* @__PURE__ */ (() => __require("node:fs").lstatSync)();
var $mkdirSync = /* @__PURE__ */ (() => __require("node:fs").mkdirSync)();
var $openSync = /* @__PURE__ */ (() => __require("node:fs").openSync)();
var $readdirSync = /* @__PURE__ */ (() => __require("node:fs").readdirSync)();
var $readSync = /* @__PURE__ */ (() => __require("node:fs").readSync)();
var $readFileSync = /* @__PURE__ */ (() => __require("node:fs").readFileSync)();
var $renameSync = /* @__PURE__ */ (() => __require("node:fs").renameSync)();
var $rmSync = /* @__PURE__ */ (() => __require("node:fs").rmSync)();
var $rmdirSync = /* @__PURE__ */ (() => __require("node:fs").rmdirSync)();
var $statSync = /* @__PURE__ */ (() => __require("node:fs").statSync)();
var $writeFileSync = /* @__PURE__ */ (() => __require("node:fs").writeFileSync)();
var $constants = /* @__PURE__ */ (() => __require("node:fs").constants)();

// builtin:path
var path_default = /* @__PURE__ */ (() => __require("node:path"))();
var $resolve = /* @__PURE__ */ (() => __require("node:path").resolve)();
var $isAbsolute = /* @__PURE__ */ (() => __require("node:path").isAbsolute)();
var $join = /* @__PURE__ */ (() => __require("node:path").join)();
var $relative = /* @__PURE__ */ (() => __require("node:path").relative)();
var $dirname = /* @__PURE__ */ (() => __require("node:path").dirname)();
var $basename = /* @__PURE__ */ (() => __require("node:path").basename)();
var $sep = /* @__PURE__ */ (() => __require("node:path").sep)();
var $posix = /* @__PURE__ */ (() => __require("node:path").posix)();

// core/text/trim.ts
function trimEnd(text2, characters) {
  let end = text2.length;
  while (end > 0 && characters.includes(text2.charAt(end - 1))) end -= 1;
  return text2.slice(0, end);
}
function trimBoth(text2, characters) {
  let start = 0;
  while (start < text2.length && characters.includes(text2.charAt(start))) start += 1;
  return trimEnd(text2.slice(start), characters);
}

// core/text/hidden.ts
var unseen = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u
);
var blank = /\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/u;
var strayInPictures = String.raw`(?<!\p{Extended_Pictographic})\uFE0F`;
var picture = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;
var joining = "Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt".split(" ").map((script) => `\\p{scx=${script}}`).join("");
function strayJoiner() {
  const letter = `(?=[\\p{L}\\p{M}])[${joining}]`;
  return String.raw`[\u200C\u200D](?!(?<=${letter}[\u200C\u200D])${letter}|(?<=${picture}\u200D)\p{Extended_Pictographic})`;
}
var open = /^[\t\n -~\u00A0-\u00AC\u00AE-\u034E\u2010-\u2027\u2030-\u205F\u20A0-\u20CF]*$/;
function isOpen(text2) {
  return open.test(text2);
}
var made;
function hidden() {
  made ??= new RegExp([unseen.source, blank.source, strayInPictures, strayJoiner()].join("|"), "u");
  return made;
}

// core/text/visible.ts
var everyHidden;
function visible(text2) {
  if (isOpen(text2) && !/[\t\n]/.test(text2)) return text2;
  everyHidden ??= new RegExp(`${hidden().source}|[\\t\\n\\r]`, "gu");
  return text2.replace(
    everyHidden,
    (character) => character === "	" ? " " : character === "\n" ? "⏎" : character === "\r" ? "" : codePointName(character)
  );
}
function codePointName(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// builtin:util
var $getSystemErrorMessage = /* @__PURE__ */ (() => __require("node:util").getSystemErrorMessage)();
var $inspect = /* @__PURE__ */ (() => __require("node:util").inspect)();
var $promisify = /* @__PURE__ */ (() => __require("node:util").promisify)();
var $stripVTControlCharacters = /* @__PURE__ */ (() => __require("node:util").stripVTControlCharacters)();

// local/local-error.ts
var getSystemErrorMessage = $getSystemErrorMessage;
var LocalError = class extends Error {
  name = "LocalError";
};
function systemWords(error) {
  if (!(error instanceof Error)) return String(error);
  const { errno } = error;
  if (typeof errno !== "number") return error.message;
  return getSystemErrorMessage?.(errno) ?? /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}
function systemCode(error) {
  return error instanceof Error ? error.code : void 0;
}

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
function isNoticeable(treatment) {
  return treatment === "window" || treatment === "notice";
}

// core/finding.ts
var startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function count(findings, severity) {
  return findings.filter((finding) => finding.severity === severity).length;
}
function inReadingOrder(findings) {
  return [...findings].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule)
  );
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// core/entry.ts
function entryOf(id, file) {
  const { id: _written, website, relationship: relationship2, ...rest } = file;
  return {
    ...rest,
    id,
    website: website === void 0 ? [] : typeof website === "string" ? [website] : website,
    relationship: relationship2 ?? "subprocessor"
  };
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "unknown" in value;
}
function known(value) {
  return isUnknown(value) ? void 0 : value;
}

// core/change/json.ts
function stableJson(value) {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== void 0).sort(([a], [b]) => compareText(a, b));
    return `{${pairs.map(([key2, inner]) => `${JSON.stringify(key2)}:${stableJson(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

// core/change/spelling.ts
function plainText(text2) {
  return text2.normalize("NFC").replace(/\s+/gu, " ").trim();
}
var betweenDigits = "|";
function withoutSpelling(name2) {
  const folded2 = name2.normalize("NFKC").toUpperCase().normalize("NFKC");
  const kept = folded2.replace(new RegExp("(?<=\\p{N})(?:(?![&@#%*/\\\\])[\\p{P}\\s])+(?=\\p{N})", "gu"), betweenDigits).replace(/(?![&@#%*/\\])[\p{P}\s]/gu, "");
  return kept === "" ? plainText(folded2) : kept;
}

// core/change/canonical.ts
function canonicalEntry(entry2) {
  const { id, service: service2, category, relationship: relationship2, website, ...rest } = entry2;
  return {
    id,
    service: plainText(service2),
    category,
    relationship: relationship2,
    // Only texts are rewritten and only empty things left out, so the shape stays an entry's.
    ...canonicalValue(rest),
    website: canonicalValue(website) ?? []
  };
}
function canonicalValue(value) {
  if (typeof value === "string") return plainText(value) || null;
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (Array.isArray(value)) return canonicalSet(value);
  if (typeof value !== "object" || value === null) return null;
  const pairs = Object.entries(value).map(([key2, inner]) => [key2, canonicalValue(inner)]).filter(([, inner]) => inner !== null).sort(([a], [b]) => compareText(a, b));
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}
function canonicalSet(values) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of values) {
    const canonical = canonicalValue(value);
    if (canonical !== null) byText.set(stableJson(canonical), canonical);
  }
  const sorted = [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
  return sorted.length === 0 ? null : sorted;
}

// core/change/sha256.ts
function sha256(text2) {
  return createHash("sha256").update(text2).digest("hex");
}

// core/change/digest.ts
var noticeTemplate = "2";
function digestOf(changes, policy2, template) {
  const noticed = changes.filter(({ treatment }) => isNoticeable(treatment));
  if (noticed.length === 0) return sha256(stableJson({ changes: [] }));
  const entries = noticed.flatMap(({ before, after }) => [before, after]).filter((entry2) => entry2 !== null);
  return sha256(
    stableJson({
      template,
      changes: noticed.map(({ entry: entry2, class: name2, treatment, before, after }) => ({
        entry: entry2,
        class: name2,
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
    ...{ advance_notice_days, passive_only }
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
  const terms2 = Object.keys(used).flatMap((name2) => {
    const ids = new Set(entries.flatMap(used[name2]));
    const found2 = (policy2.vocabulary?.[name2] ?? []).filter(({ id }) => ids.has(id));
    return found2.map(({ id, label }) => ({ in: name2, id, label }));
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
function foldedOrNull(name2) {
  return name2 === void 0 || name2 === "" ? null : withoutSpelling(name2);
}

// core/change/fields/field.ts
function detail(path) {
  return { path, value: (entry2) => entry2[path] };
}

// core/change/fields/set.ts
function shrinks(before, after) {
  const stood = new Set(before.map(stableJson));
  return after.every((value) => stood.has(stableJson(value)));
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
      return shrinks(stood, stands) ? "narrowing" : "place-change";
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
      const names3 = [...after.former_names ?? [], ...after.aka ?? []].map(withoutSpelling);
      const sameName = names3.includes(withoutSpelling(before.service));
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
        return stands !== void 0 && shrinks(known(before[path]) ?? [], stands) ? "narrowing" : "scope-change";
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
function customers(key2) {
  const named2 = (entry2) => entry2.applies_to?.[key2];
  return {
    path: `applies_to.${key2}`,
    value: named2,
    material: {
      of: (entry2) => named2(entry2) ?? null,
      classify: (before, after) => {
        const stood = named2(before);
        const stands = named2(after);
        if (stands === void 0) return "scope-change";
        return stood === void 0 || shrinks(stood, stands) ? "narrowing" : "scope-change";
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
  return (entry2) => {
    const { registrations, byName: byName2 } = companiesIn(entries);
    const registration2 = registrationOf(entry2);
    if (registration2 !== null && registrations.has(registration2)) return true;
    const namesakes = byName2.get(legalNameOf(entry2) ?? "") ?? [];
    return namesakes.some((other) => other === null || registration2 === null);
  };
}
var found = /* @__PURE__ */ new WeakMap();
function companiesIn(entries) {
  const companies = found.get(entries) ?? gathered(entries);
  found.set(entries, companies);
  return companies;
}
function gathered(entries) {
  const registrations = /* @__PURE__ */ new Set();
  const byName2 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    if (entry2.relationship === "listed-only") continue;
    const registration2 = registrationOf(entry2);
    const name2 = legalNameOf(entry2);
    if (registration2 !== null) registrations.add(registration2);
    if (name2 !== null) byName2.set(name2, [...byName2.get(name2) ?? [], registration2]);
  }
  return { registrations, byName: byName2 };
}

// core/change/pair.ts
function pairEntries(before, after) {
  const stood = new Map(before.map((entry2) => [entry2.id, entry2]));
  const stands = new Set(after.map((entry2) => entry2.id));
  const heirs = /* @__PURE__ */ new Map();
  for (const { id, former_id } of after) {
    if (former_id !== void 0 && !stood.has(id)) heirs.set(former_id, (heirs.get(former_id) ?? 0) + 1);
  }
  const moved = /* @__PURE__ */ new Set();
  const standing = after.map((entry2) => {
    const { id, former_id } = entry2;
    const isHeir = former_id !== void 0 && !stands.has(former_id) && heirs.get(former_id) === 1;
    const earlier = stood.get(id) ?? (isHeir ? stood.get(former_id) : void 0);
    if (earlier !== void 0) moved.add(earlier.id);
    return earlier === void 0 ? { id, before: null, after: entry2 } : { id, before: earlier, after: entry2 };
  });
  const gone = before.filter(({ id }) => !moved.has(id)).map((entry2) => ({ id: entry2.id, before: entry2, after: null }));
  return [...standing, ...gone].sort((a, b) => compareText(a.id, b.id));
}

// core/change/same-data.ts
function isSameData(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
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
    if (isSameData(before, after)) return [];
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

// core/yaml/range.ts
function rangerOf(text2) {
  const starts = [0];
  for (let next = text2.indexOf("\n"); next !== -1; next = text2.indexOf("\n", next + 1)) starts.push(next + 1);
  const position = (offset) => {
    const at = Math.min(Math.max(offset, 0), text2.length);
    const line2 = lastAtOrBefore(starts, at);
    return { line: line2 + 1, column: at - (starts[line2] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = position(start);
    const to = end > start ? position(end) : from;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
function rangeOf(text2, start, end) {
  return rangerOf(text2)(start, end);
}
function lastAtOrBefore(numbers, wanted) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

// core/yaml/too-deep.ts
var maxDepth = 20;
function tooDeepAt(text2) {
  let open2 = 0;
  for (let at = 0; at < text2.length; at += 1) {
    switch (text2.charCodeAt(at)) {
      case 91:
      // [
      case 123:
        open2 += 1;
        if (open2 > 10 * maxDepth) return at;
        break;
      case 93:
      // ]
      case 125:
        open2 = Math.max(0, open2 - 1);
    }
  }
  return /^[ \t]*(?:[-?:][ \t]+){40}/m.exec(text2)?.index ?? null;
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
    findings: findings.map(({ rule: rule60, severity, message, file, line: line2, column, endLine, endColumn }) => ({
      rule: rule60,
      severity,
      message,
      file,
      line: line2,
      column,
      endLine,
      endColumn
    }))
  };
}

// core/text/grouped.ts
function grouped(number2) {
  let rest = String(number2);
  let written2 = "";
  for (; rest.length > 3; rest = rest.slice(0, -3)) written2 = `,${rest.slice(-3)}${written2}`;
  return rest + written2;
}

// core/report/text.ts
function findingLine(finding, paint = (text2) => text2) {
  const { file, line: line2, column, severity, rule: rule60, message } = finding;
  const place2 = paint(safeLine(`${file}:${line2}:${column}`), "place");
  return `${place2} ${paint(severity, severity)} ${paint(rule60, "rule")} ${safeLine(message)}`;
}
function tallyLine({ entries, findings }) {
  const notes = count(findings, "note");
  return [
    counted(entries, "entry", "entries"),
    counted(count(findings, "error"), "error", "errors"),
    counted(count(findings, "warning"), "warning", "warnings"),
    ...notes === 0 ? [] : [counted(notes, "note", "notes")]
  ].join(" · ");
}
function counted(number2, one, many2) {
  return `${grouped(number2)} ${number2 === 1 ? one : many2}`;
}
function safeLine(text2) {
  return visible(text2).replace(/^(\s*):(?=:)/, "$1: ").replace(/##(?=\[)/g, "## ");
}

// core/report/workflow-commands.ts
var commands = { error: "error", warning: "warning", note: "notice" };
var byWeight = ["error", "warning", "note"];
function workflowCommand(finding, file = finding.file) {
  const { line: line2, column, endColumn } = finding;
  const endLine = endColumn === 1 && finding.endLine > line2 ? finding.endLine - 1 : finding.endLine;
  const place2 = {
    file,
    line: line2,
    endLine,
    // The runner drops columns of a stretch over several lines, with a complaint in its log.
    ...finding.endLine === line2 && { col: column, endColumn: Math.max(column, endColumn - 1) },
    title: finding.rule
  };
  const properties = Object.entries(place2).map(([name2, value]) => `${name2}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${properties.join(",")}::${escapeData(visible(finding.message))}`;
}
function worstFirst(findings) {
  return byWeight.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function withoutCommands(text2, token) {
  return `::stop-commands::${token}
${text2.replace(/\n?$/, "\n")}::${token}::
`;
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text2) {
  return escapeData(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// node_modules/i18n-iso-countries/langs/en.json
var en_default = {
  locale: "en",
  countries: {
    AF: "Afghanistan",
    AL: "Albania",
    DZ: "Algeria",
    AS: "American Samoa",
    AD: "Andorra",
    AO: "Angola",
    AI: "Anguilla",
    AQ: "Antarctica",
    AG: "Antigua and Barbuda",
    AR: "Argentina",
    AM: "Armenia",
    AW: "Aruba",
    AU: "Australia",
    AT: "Austria",
    AZ: "Azerbaijan",
    BS: "Bahamas",
    BH: "Bahrain",
    BD: "Bangladesh",
    BB: "Barbados",
    BY: "Belarus",
    BE: "Belgium",
    BZ: "Belize",
    BJ: "Benin",
    BM: "Bermuda",
    BT: "Bhutan",
    BO: "Bolivia",
    BA: "Bosnia and Herzegovina",
    BW: "Botswana",
    BV: "Bouvet Island",
    BR: "Brazil",
    IO: "British Indian Ocean Territory",
    BN: "Brunei Darussalam",
    BG: "Bulgaria",
    BF: "Burkina Faso",
    BI: "Burundi",
    KH: "Cambodia",
    CM: "Cameroon",
    CA: "Canada",
    CV: "Cape Verde",
    KY: "Cayman Islands",
    CF: "Central African Republic",
    TD: "Chad",
    CL: "Chile",
    CN: ["People's Republic of China", "China"],
    CX: "Christmas Island",
    CC: "Cocos (Keeling) Islands",
    CO: "Colombia",
    KM: "Comoros",
    CG: ["Republic of the Congo", "Congo"],
    CD: ["Democratic Republic of the Congo", "Congo"],
    CK: "Cook Islands",
    CR: "Costa Rica",
    CI: ["Cote d'Ivoire", "Côte d'Ivoire", "Ivory Coast"],
    HR: "Croatia",
    CU: "Cuba",
    CY: "Cyprus",
    CZ: ["Czech Republic", "Czechia"],
    DK: "Denmark",
    DJ: "Djibouti",
    DM: "Dominica",
    DO: "Dominican Republic",
    EC: "Ecuador",
    EG: "Egypt",
    SV: "El Salvador",
    GQ: "Equatorial Guinea",
    ER: "Eritrea",
    EE: "Estonia",
    ET: "Ethiopia",
    FK: "Falkland Islands (Malvinas)",
    FO: "Faroe Islands",
    FJ: "Fiji",
    FI: "Finland",
    FR: "France",
    GF: "French Guiana",
    PF: "French Polynesia",
    TF: "French Southern Territories",
    GA: "Gabon",
    GM: ["Republic of The Gambia", "The Gambia", "Gambia"],
    GE: "Georgia",
    DE: "Germany",
    GH: "Ghana",
    GI: "Gibraltar",
    GR: "Greece",
    GL: "Greenland",
    GD: "Grenada",
    GP: "Guadeloupe",
    GU: "Guam",
    GT: "Guatemala",
    GN: "Guinea",
    GW: "Guinea-Bissau",
    GY: "Guyana",
    HT: "Haiti",
    HM: "Heard Island and McDonald Islands",
    VA: "Holy See (Vatican City State)",
    HN: "Honduras",
    HK: "Hong Kong",
    HU: "Hungary",
    IS: "Iceland",
    IN: "India",
    ID: "Indonesia",
    IR: ["Islamic Republic of Iran", "Iran"],
    IQ: "Iraq",
    IE: "Ireland",
    IL: "Israel",
    IT: "Italy",
    JM: "Jamaica",
    JP: "Japan",
    JO: "Jordan",
    KZ: "Kazakhstan",
    KE: "Kenya",
    KI: "Kiribati",
    KP: "North Korea",
    KR: ["South Korea", "Korea, Republic of", "Republic of Korea"],
    KW: "Kuwait",
    KG: "Kyrgyzstan",
    LA: "Lao People's Democratic Republic",
    LV: "Latvia",
    LB: "Lebanon",
    LS: "Lesotho",
    LR: "Liberia",
    LY: "Libya",
    LI: "Liechtenstein",
    LT: "Lithuania",
    LU: "Luxembourg",
    MO: "Macao",
    MG: "Madagascar",
    MW: "Malawi",
    MY: "Malaysia",
    MV: "Maldives",
    ML: "Mali",
    MT: "Malta",
    MH: "Marshall Islands",
    MQ: "Martinique",
    MR: "Mauritania",
    MU: "Mauritius",
    YT: "Mayotte",
    MX: "Mexico",
    FM: "Micronesia, Federated States of",
    MD: "Moldova, Republic of",
    MC: "Monaco",
    MN: "Mongolia",
    MS: "Montserrat",
    MA: "Morocco",
    MZ: "Mozambique",
    MM: "Myanmar",
    NA: "Namibia",
    NR: "Nauru",
    NP: "Nepal",
    NL: ["Netherlands", "The Netherlands", "Netherlands (Kingdom of the)"],
    NC: "New Caledonia",
    NZ: "New Zealand",
    NI: "Nicaragua",
    NE: "Niger",
    NG: "Nigeria",
    NU: "Niue",
    NF: "Norfolk Island",
    MK: ["The Republic of North Macedonia", "North Macedonia"],
    MP: "Northern Mariana Islands",
    NO: "Norway",
    OM: "Oman",
    PK: "Pakistan",
    PW: "Palau",
    PS: ["State of Palestine", "Palestine"],
    PA: "Panama",
    PG: "Papua New Guinea",
    PY: "Paraguay",
    PE: "Peru",
    PH: "Philippines",
    PN: ["Pitcairn", "Pitcairn Islands"],
    PL: "Poland",
    PT: "Portugal",
    PR: "Puerto Rico",
    QA: "Qatar",
    RE: "Reunion",
    RO: "Romania",
    RU: ["Russian Federation", "Russia"],
    RW: "Rwanda",
    SH: "Saint Helena",
    KN: "Saint Kitts and Nevis",
    LC: "Saint Lucia",
    PM: "Saint Pierre and Miquelon",
    VC: "Saint Vincent and the Grenadines",
    WS: "Samoa",
    SM: "San Marino",
    ST: "Sao Tome and Principe",
    SA: "Saudi Arabia",
    SN: "Senegal",
    SC: "Seychelles",
    SL: "Sierra Leone",
    SG: "Singapore",
    SK: "Slovakia",
    SI: "Slovenia",
    SB: "Solomon Islands",
    SO: "Somalia",
    ZA: "South Africa",
    GS: "South Georgia and the South Sandwich Islands",
    ES: "Spain",
    LK: "Sri Lanka",
    SD: "Sudan",
    SR: "Suriname",
    SJ: "Svalbard and Jan Mayen",
    SZ: "Eswatini",
    SE: "Sweden",
    CH: "Switzerland",
    SY: "Syrian Arab Republic",
    TW: ["Taiwan, Province of China", "Taiwan"],
    TJ: "Tajikistan",
    TZ: ["United Republic of Tanzania", "Tanzania"],
    TH: "Thailand",
    TL: "Timor-Leste",
    TG: "Togo",
    TK: "Tokelau",
    TO: "Tonga",
    TT: "Trinidad and Tobago",
    TN: "Tunisia",
    TR: ["Türkiye", "Turkey"],
    TM: "Turkmenistan",
    TC: "Turks and Caicos Islands",
    TV: "Tuvalu",
    UG: "Uganda",
    UA: "Ukraine",
    AE: ["United Arab Emirates", "UAE"],
    GB: ["United Kingdom", "UK", "Great Britain"],
    US: ["United States of America", "United States", "USA", "U.S.A.", "US", "U.S."],
    UM: "United States Minor Outlying Islands",
    UY: "Uruguay",
    UZ: "Uzbekistan",
    VU: "Vanuatu",
    VE: "Venezuela",
    VN: "Vietnam",
    VG: "Virgin Islands, British",
    VI: "Virgin Islands, U.S.",
    WF: "Wallis and Futuna",
    EH: "Western Sahara",
    YE: "Yemen",
    ZM: "Zambia",
    ZW: "Zimbabwe",
    AX: ["Åland Islands", "Aland Islands"],
    BQ: "Bonaire, Sint Eustatius and Saba",
    CW: "Curaçao",
    GG: "Guernsey",
    IM: "Isle of Man",
    JE: "Jersey",
    ME: "Montenegro",
    BL: "Saint Barthélemy",
    MF: "Saint Martin (French part)",
    RS: "Serbia",
    SX: "Sint Maarten (Dutch part)",
    SS: "South Sudan",
    XK: "Kosovo"
  }
};

// core/text/fold.ts
function foldName(name2) {
  return name2.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu, "");
}

// core/countries.ts
var names = new Map(
  Object.entries(en_default.countries).map(([code, name2]) => [code, typeof name2 === "string" ? name2 : name2[0]])
);
var plainer = {
  BQ: "Caribbean Netherlands",
  CC: "Cocos Islands",
  CD: "DR Congo",
  CG: "Congo",
  CN: "China",
  CZ: "Czechia",
  FK: "Falkland Islands",
  FM: "Micronesia",
  GM: "The Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  PS: "Palestine",
  RU: "Russia",
  SY: "Syria",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VA: "Vatican City",
  VG: "British Virgin Islands",
  VI: "US Virgin Islands"
};
var europeanUnion = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT".split(" ")
);
var throughTheAgreement = /* @__PURE__ */ new Set(["IS", "LI", "NO"]);
function countryName(code) {
  return Object.hasOwn(plainer, code) ? plainer[code] : names.get(code);
}
function isCountry(code) {
  return names.has(code);
}
function isInside(homeArea, place2) {
  switch (homeArea) {
    case "EEA":
      return place2 === "EEA" || place2 === "EU" || europeanUnion.has(place2) || throughTheAgreement.has(place2);
    case "UK":
      return place2 === "GB";
    case "CH":
      return place2 === "CH";
    case "none":
      return false;
  }
}
var areas = {
  eea: "EEA",
  europeaneconomicarea: "EEA",
  eu: "EU",
  europeanunion: "EU",
  worldwide: "worldwide",
  global: "worldwide",
  globally: "worldwide"
};
var alsoWritten = {
  uk: "GB",
  us: "US",
  usa: "US",
  greatbritain: "GB",
  england: "GB",
  holland: "NL",
  thenetherlands: "NL",
  uae: "AE"
};
var codesByName;
function placeNamed(name2) {
  const text2 = name2.trim();
  const folded2 = foldName(text2.replace(/^the\s/i, ""));
  const area = Object.hasOwn(areas, folded2) ? areas[folded2] : void 0;
  if (area !== void 0) return { area };
  if (isCountry(text2)) return { country: text2 };
  codesByName ??= new Map([
    ...Object.entries(en_default.countries).flatMap(
      ([code, known3]) => [known3].flat().map((one) => [foldName(one), code])
    ),
    ...Object.entries(plainer).map(([code, known3]) => [foldName(known3), code]),
    ...Object.entries(alsoWritten)
  ]);
  const country = codesByName.get(folded2);
  return country === void 0 ? void 0 : { country };
}

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
function orUnknown(value, words6) {
  if (value === void 0) return null;
  if (isUnknown(value)) return `not known yet (${value.unknown})`;
  return words6(value);
}
function labelled(ids, terms2) {
  return ids.map((id) => terms2?.find((term2) => term2.id === id)?.label ?? id);
}
function transferWords({ transfer: transfer2 }) {
  if (transfer2 === void 0) return null;
  const { mechanism, reference, unknown } = transfer2;
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
function categoryWords(id, policy2) {
  return policy2.categories.find((category) => category.id === id)?.label ?? id;
}

// core/change/words/field-words.ts
var relationships = {
  subprocessor: "subprocessor",
  "group-company": "group company",
  "listed-only": "listed only, not a subprocessor"
};
var fieldWords = [
  text("service", "Service", (entry2) => entry2.service),
  text("legal_name", "Legal name", (entry2) => orUnknown(entry2.legal_name, (name2) => name2)),
  text("registration", "Registration", (entry2) => entry2.registration),
  text("established_in", "Established in", (entry2) => orUnknown(entry2.established_in, inCountry)),
  text("address", "Address", (entry2) => entry2.address),
  text("relationship", "Listed as", (entry2) => relationships[entry2.relationship]),
  text("relationship_reason", "Why it is listed", (entry2) => quoted(entry2.relationship_reason)),
  text("purpose", "Purpose", (entry2) => orUnknown(entry2.purpose, quoted)),
  text(
    "data",
    "Data",
    (entry2, { vocabulary }) => orUnknown(entry2.data, (ids) => labelled(ids, vocabulary?.data))
  ),
  text(
    "data_subjects",
    "Whose data",
    (entry2, { vocabulary }) => orUnknown(entry2.data_subjects, (ids) => labelled(ids, vocabulary?.data_subjects))
  ),
  text("locations", "Places", (entry2) => orUnknown(entry2.locations, (places) => places.map(placeWords))),
  text("transfer", "Transfer", transferWords, "none stated"),
  ...["products", "regions", "plans"].map(
    (key2) => text(
      `applies_to.${key2}`,
      `Concerns (${key2})`,
      (entry2, { vocabulary }) => labelled(entry2.applies_to?.[key2] ?? [], vocabulary?.[key2]),
      "all"
    )
  ),
  text(
    "applies_to.condition",
    "Concerns (condition)",
    (entry2) => quoted(entry2.applies_to?.condition),
    "no condition"
  ),
  text("replaces", "Replaces", (entry2) => entry2.replaces),
  text("used_from", "Used from", (entry2) => orUnknown(entry2.used_from, (day2) => day2)),
  text("since", "In use since", (entry2) => entry2.since),
  text("ends_on", "Last day of use", (entry2) => entry2.ends_on),
  text("data_deleted_on", "Data deleted by", (entry2) => entry2.data_deleted_on),
  text("category", "Category", (entry2, policy2) => categoryWords(entry2.category, policy2)),
  text("contact", "Contact", (entry2) => entry2.contact?.map(contactWords)),
  text("website", "Website", (entry2) => entry2.website),
  text("privacy_url", "Privacy page", (entry2) => entry2.privacy_url),
  text("dpa_url", "Data processing agreement", (entry2) => entry2.dpa_url),
  text("security_url", "Security page", (entry2) => entry2.security_url),
  text("their_subprocessors", "Their subprocessors", (entry2) => entry2.their_subprocessors),
  text("aka", "Also known as", (entry2) => entry2.aka),
  text("former_names", "Former names", (entry2) => entry2.former_names),
  text("review", "Review", ({ review }) => {
    const parts = [review?.last && `last ${review.last}`, review?.next && `next ${review.next}`];
    return parts.filter(Boolean).join(", ");
  }),
  text("note", "Note", (entry2) => quoted(entry2.note)),
  text("id", "Id", (entry2) => entry2.id),
  text("former_id", "Former id", (entry2) => entry2.former_id)
];
function text(path, label, say, nothing = "not stated") {
  return {
    path,
    label,
    nothing,
    say: (entry2, policy2) => {
      const said = say(entry2, policy2);
      return said === void 0 || said === null || said.length === 0 ? null : said;
    }
  };
}
function quoted(prose) {
  return prose === void 0 ? null : `"${prose}"`;
}

// core/change/words/lines.ts
var toldOnLeaving = /* @__PURE__ */ new Set(["legal_name", "purpose", "ends_on", "data_deleted_on"]);
function lineWords(change, policy2) {
  const before = change.before && canonicalEntry(change.before);
  const after = change.after && canonicalEntry(change.after);
  const paths = new Set(change.fields.map(({ path }) => path));
  return fieldWords.flatMap((field) => {
    if (!paths.has(field.path)) return [];
    const was = before && field.say(before, policy2);
    const is = after && field.say(after, policy2);
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
function titleWords({ class: name2, before, after, fields: fields2 }) {
  if (before === null) return after === null ? "" : arrival(after);
  const service2 = plainText((after ?? before).service);
  if (after === null) {
    return before.relationship === "listed-only" ? `${service2}, listed only, leaves the list` : `${service2} leaves the list`;
  }
  const decisive = fields2.filter((field) => field.class === name2).map(({ path }) => path);
  switch (name2) {
    case "addition":
    case "replacement":
      return arrival(after);
    case "entity-change":
      return `${service2}: ${companyWords(before, after, decisive)}`;
    case "scope-change":
      return decisive.includes("relationship") ? `${service2} ${relationshipWords(before, after)}` : `${service2}: change of ${named(decisive)}`;
    case "place-change":
      return `${service2}: ${placesWords(before, after, decisive)}`;
    case "removal":
      return `${service2} is no longer listed as a subprocessor`;
    case "rename":
      return decisive.includes("service") ? `${plainText(before.service)} is now called ${service2}` : `${service2}: the company is now called ${plainText(known(after.legal_name) ?? "")}`;
    case "transfer-change":
      return before.transfer?.mechanism === void 0 ? `${service2}: a transfer mechanism is stated` : `${service2}: another transfer mechanism or reference`;
    case "narrowing":
      return `${service2}: ${narrowingWords(decisive)}`;
    case "details":
      return `${service2}: details`;
    case "cosmetic":
      return `${service2}: nothing but its form`;
  }
}
function arrival(entry2) {
  const service2 = plainText(entry2.service);
  const name2 = known(entry2.legal_name);
  const unnamed = isUnknown(entry2.legal_name) ? "company not known yet" : "company not stated";
  const who = `${service2} (${name2 === void 0 ? unnamed : plainText(name2)})`;
  if (entry2.relationship === "listed-only") return `Newly listed, not a subprocessor: ${who}`;
  return `New ${entry2.relationship === "group-company" ? "group company" : "subprocessor"}: ${who}${entry2.replaces === void 0 ? "" : `, in place of ${entry2.replaces}`}`;
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
  if (is === void 0) return "the company is no longer stated";
  return was === void 0 ? `the company is stated, ${plainText(is)}` : `another company, ${plainText(is)}`;
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
function wordsOf(change, policy2) {
  const { after, before, knownCompany } = change;
  const isNew = before === null && after !== null && after.relationship !== "listed-only";
  return {
    title: titleWords(change),
    lines: [
      ...lineWords(change, policy2),
      ...isNew && after.applies_to === void 0 ? ["Concerns: all customers"] : [],
      ...knownCompany ? ["The company stands in the list already, with another service."] : []
    ],
    treatment: treatmentWords[change.treatment]
  };
}

// core/render/escape/active.ts
var activeAnywhere = [
  /@[\w.-]/,
  /#\d/,
  /:\/\//,
  /www\./i,
  /(?<![\da-z])(?:GH-\d|GHSA-)/i,
  // A commit: 7 to 40 hexadecimal digits. Both letters and digits, so that neither words nor plain numbers are meant.
  /(?<![\da-z])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\da-z])/i
];
var activeInLinks = [/:[\w+-]+:/, /\$/];
var couldBeActive = /[@#:$]|www\.|GH|[\da-f]{7}/i;
function mayHoldActive(text2) {
  return couldBeActive.test(text2);
}
function isActive(text2) {
  return couldBeActive.test(text2) && (activeAnywhere.some((one) => one.test(text2)) || isActiveInLink(text2));
}
function isActiveInLink(text2) {
  return activeInLinks.some((one) => one.test(text2));
}
function coreOf(text2, active) {
  let end = text2.length;
  while (end > 0 && ".!?:".includes(text2.charAt(end - 1))) end -= 1;
  const core = text2.slice(0, end);
  return active(core) ? core : text2;
}
function codeSpan(text2) {
  let fence = "`";
  for (const [run] of text2.matchAll(/`+/g))
    if (run.length >= fence.length) fence = "`".repeat(run.length + 1);
  const padding = /^`|`$|^ .* $/.test(text2) ? " " : "";
  return `${fence}${padding}${text2}${padding}${fence}`;
}

// core/render/escape/destination.ts
function linkable(address2) {
  let url;
  try {
    url = new URL(address2);
  } catch {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "mailto:") return null;
  return url.href.replace(/[\s()<>|"'`\\$*]/g, percentEncode);
}
function destinationOf(address2) {
  const target = linkable(address2);
  return target === null ? null : escapeEntities(target);
}
function shownAddress(address2) {
  return /^[\u0000-\u007F]*$/.test(address2) || !URL.canParse(address2) ? address2 : new URL(address2).href;
}
function escapeEntities(text2) {
  return text2.replace(/&(?=#?[A-Za-z\d]+;)/g, "&amp;");
}
function percentEncode(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// core/render/escape/one-line.ts
var everyHidden2;
var plain = /^[!-~]+(?: [!-~]+)*$/;
function oneLine(text2) {
  if (plain.test(text2)) return text2;
  return withoutHidden(text2.replace(/[\t-\r\u0085\u2028\u2029]/g, " ")).replace(/\s+/g, " ").trim();
}
function withoutHidden(text2) {
  if (isOpen(text2)) return text2;
  everyHidden2 ??= new RegExp(hidden().source, "gu");
  return text2.replace(everyHidden2, "");
}

// core/render/escape/markdown.ts
var harmless = /^[a-z\d ,.;()'/-]*$/i;
var stretch = /[^\s`|\\<>()[\]{}"',;]+/g;
function markdownText(text2) {
  return markdownCell(text2).replace(/^(?=[#+=-]+(?:\s|$))/, "\\").replace(/^(\d{1,9})(?=[.)](?:\s|$))/, numbered).replace(/ (?=#+$)/, " \\").replace(/^>/, "&gt;");
}
function markdownCell(text2) {
  return inline(oneLine(text2), isActive);
}
function markdownLink(label, address2) {
  const target = oneLine(address2);
  const shown = oneLine(label) || target;
  const destination = destinationOf(target);
  if (destination !== null) return `[${inline(shown, isActiveInLink)}](${destination})`;
  return shown === target || target === "" ? markdownCell(shown) : `${markdownCell(shown)} (${markdownCell(target)})`;
}
function inline(line2, active) {
  if (harmless.test(line2) && !mayHoldActive(line2)) return line2;
  let written2 = "";
  let end = 0;
  stretch.lastIndex = 0;
  for (let found2 = stretch.exec(line2); found2 !== null; found2 = stretch.exec(line2)) {
    if (!active(found2[0])) continue;
    const core = coreOf(found2[0], active);
    written2 += escapeMarks(line2.slice(end, found2.index)) + codeSpan(core);
    end = found2.index + core.length;
  }
  return written2 + escapeMarks(line2.slice(end));
}
var written = {
  // Numbers for these two: a backslash before a backslash means something else to the reader of tables.
  "\\": "&#92;",
  "`": "&#96;",
  "<": "&lt;"
};
function escapeMarks(text2) {
  return escapeEntities(text2).replace(/[\\`|*~[\]<]/g, (mark) => written[mark] ?? `\\${mark}`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}
function numbered(digits) {
  return `${digits}\\`;
}

// core/source.ts
var maxFileBytes = 256 * 1024;

// local/limits.ts
var deepestFolder = 8;
var mostFiles = 2e5;
var mostBytes = 256 * 1024 * 1024;

// local/young-space.ts
var many = 1e3;
function holdYoungSpace(files) {
  if (files >= many) process.getBuiltinModule?.("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}

// local/folder.ts
function readFolder(dir) {
  const files = [];
  const left = { bytes: mostBytes };
  const top = $resolve(dir);
  requireFolder(top, dir);
  list({ dir, top, path: "", depth: 0 }, files, left);
  return files.sort((a, b) => compareText(a.path, b.path));
}
function requireFolder(top, dir) {
  const stat = $lstatSync(top, { throwIfNoEntry: false });
  if (stat === void 0) throw new LocalError(`There is no folder ${dir}.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${dir} is a symbolic link, which is not followed. Name the folder it points to.`);
  }
  if (!stat.isDirectory()) throw new LocalError(`${dir} is not a folder.`);
}
function list(folder, files, left) {
  if (folder.depth > deepestFolder) return `more than ${deepestFolder} folders deep`;
  let found2;
  try {
    found2 = $readdirSync($join(folder.top, folder.path), { withFileTypes: true });
  } catch (error) {
    if (folder.path === "") throw new LocalError(`${folder.dir} cannot be listed: ${systemWords(error)}.`);
    return systemWords(error);
  }
  holdYoungSpace(found2.length);
  for (const one of found2) {
    if (files.length >= mostFiles) {
      throw new LocalError(
        `${folder.dir} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`
      );
    }
    const path = folder.path === "" ? one.name : `${folder.path}/${one.name}`;
    const kind = kindOf(one);
    if (kind === "folder") {
      const at = files.push({ path, kind, size: 0, bytes: null }) - 1;
      const problem = list({ ...folder, path, depth: folder.depth + 1 }, files, left);
      if (problem !== void 0) files[at] = { path, kind, size: 0, bytes: null, problem };
    } else {
      files.push(kind === "file" ? readOne(folder.top, path, left) : { path, kind, size: 0, bytes: null });
    }
  }
  return void 0;
}
function kindOf(found2) {
  if (found2.isSymbolicLink()) return "symlink";
  if (found2.isFile()) return "file";
  return found2.isDirectory() ? "folder" : "other";
}
function readOne(top, path, left) {
  let file;
  try {
    file = $openSync(
      $join(top, path),
      $constants.O_RDONLY | ($constants.O_NOFOLLOW ?? 0) | ($constants.O_NONBLOCK ?? 0)
    );
  } catch (error) {
    if (systemCode(error) === "ELOOP") return { path, kind: "symlink", size: 0, bytes: null };
    const problem = path.includes("�") ? "its name is not UTF-8" : systemWords(error);
    return { path, kind: "file", size: 0, bytes: null, problem };
  }
  try {
    const stat = $fstatSync(file);
    if (!stat.isFile()) return { path, kind: "other", size: 0, bytes: null };
    const { size } = stat;
    if (size > maxFileBytes) return { path, kind: "file", size, bytes: null };
    if (size > left.bytes) return { path, kind: "file", size, bytes: null, problem: tooMuch };
    left.bytes -= size;
    return { path, kind: "file", size, bytes: readWhole(file, size) };
  } catch (error) {
    return { path, kind: "file", size: 0, bytes: null, problem: systemWords(error) };
  } finally {
    $closeSync(file);
  }
}
var tooMuch = `the files before it hold ${mostBytes / 1024 / 1024} MiB already`;
function readWhole(file, size) {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = $readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

// builtin:child_process
var child_process_default = {
  exec: (...args) => __require("node:child_process").exec(...args),
  execFile: (...args) => __require("node:child_process").execFile(...args),
  execFileSync: (...args) => __require("node:child_process").execFileSync(...args),
  execSync: (...args) => __require("node:child_process").execSync(...args),
  fork: (...args) => __require("node:child_process").fork(...args),
  spawn: (...args) => __require("node:child_process").spawn(...args),
  spawnSync: (...args) => __require("node:child_process").spawnSync(...args)
};
function spawnSync(...args) {
  return __require("node:child_process").spawnSync(...args);
}

// local/git/run.ts
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
  const fatal = complaint.split("\n").find((line2) => line2.startsWith("fatal:")) ?? complaint;
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
  const own = Object.entries(inherited).filter(([name2]) => !/^GIT_/i.test(name2));
  return {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    // A first commit shows what it brought, whatever this machine has configured.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "log.showRoot",
    GIT_CONFIG_VALUE_0: "true"
  };
}

// local/git/blobs.ts
function readBlobs(repoDir, wanted) {
  const blobs = /* @__PURE__ */ new Map();
  if (wanted.size === 0) return blobs;
  const input = [...wanted.keys()].map((object) => `${object}
`).join("");
  const maxBytes = [...wanted.values()].reduce((sum, size) => sum + size + 256, 1024);
  const { stdout } = git(repoDir, ["cat-file", "--batch"], { input, maxBytes, mustSucceed: true });
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(10, at);
    const [object = "", type = "", size = ""] = stdout.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    const length = Number(size);
    blobs.set(object, stdout.subarray(at, at + length));
    at += length + 1;
  }
  return blobs;
}

// local/git/tree.ts
var line = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s;
function listTree(repoDir, commit, folder) {
  const args = ["ls-tree", "-r", "-t", "-z", "--long", "--full-tree", commit];
  const { stdout } = git(repoDir, folder === "" ? args : [...args, "--", folder], { mustSucceed: true });
  const lines = stdout.toString("utf8").split("\0").slice(0, -1);
  if (lines.length > mostFiles) {
    throw new LocalError(
      `${folder} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`
    );
  }
  return lines.flatMap((text2) => {
    const [, mode = "", type = "", object = "", size = "", path = ""] = line.exec(text2) ?? [];
    if (folder !== "" && path !== folder && !path.startsWith(`${folder}/`)) return [];
    const below = folder === "" ? path : path.slice(folder.length + 1);
    return [{ path: below, kind: kindOf2(mode, type), size: size === "-" ? 0 : Number(size), object }];
  });
}
function kindOf2(mode, type) {
  switch (mode) {
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    case "040000":
      return "folder";
    default:
      return type === "blob" ? "file" : "other";
  }
}

// local/git.ts
function readRevision(repoDir, rev, dir) {
  const folder = fromTop(repoDir, dir);
  const commit = commitOf(repoDir, rev);
  const items = listTree(repoDir, commit, folder);
  if (items.some((item) => item.path === "" && item.kind === "symlink")) {
    throw new LocalError(
      `${folder} is a symbolic link in ${rev}, which is not followed. Name the folder it points to.`
    );
  }
  const below = items.filter((item) => item.path !== "");
  const { wanted, tooMuch: tooMuch2 } = withinBounds(below);
  const blobs = readBlobs(repoDir, wanted);
  return below.map(({ path, kind, size, object }) => {
    const bytes = blobs.get(object) ?? null;
    const file = { path, kind, size, bytes };
    if (path.includes("�")) return { ...file, bytes: null, problem: "its name is not UTF-8" };
    if (tooMuch2.has(object)) return { ...file, problem: "the files before it hold too much already" };
    const missing = bytes === null && kind === "file" && size <= maxFileBytes;
    return missing ? { ...file, problem: `this clone lacks the object ${object}` } : file;
  }).sort((a, b) => compareText(a.path, b.path));
}
function commitOf(repoDir, rev) {
  const unknown = new LocalError(
    `Git knows no revision ${rev} here. Check the name; a shallow clone may lack it: git fetch --depth=2 (or deeper) brings more.`
  );
  if (rev === "" || /[\0\n]/.test(rev)) throw unknown;
  const { status, stdout } = git(repoDir, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${rev}^{commit}`
  ]);
  const commit = stdout.toString("utf8").trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknown;
  return commit;
}
function fromTop(repoDir, dir) {
  const { stdout } = git(repoDir, ["rev-parse", "--show-prefix"], { mustSucceed: true });
  const prefix = /^\.{1,2}(?:\/|$)/.test(dir) ? stdout.toString("utf8").replace(/\n$/, "") : "";
  const path = $posix.join(prefix, dir);
  if (/^\.\.(?:\/|$)/.test(path)) throw new LocalError(`${dir} lies outside the repository.`);
  return path === "." ? "" : trimBoth(path, "/");
}
function withinBounds(items) {
  const wanted = /* @__PURE__ */ new Map();
  const tooMuch2 = /* @__PURE__ */ new Set();
  let left = mostBytes;
  for (const { kind, size, object } of items) {
    if (kind !== "file" || size > maxFileBytes || wanted.has(object)) continue;
    if (size > left) {
      tooMuch2.add(object);
    } else {
      left -= size;
      wanted.set(object, size);
    }
  }
  return { wanted, tooMuch: tooMuch2 };
}

// core/yaml/decode.ts
var strict = new TextDecoder("utf-8", { fatal: true });
function decode(bytes) {
  if (isUtf16(bytes)) {
    return { text: null, encoding: "utf-16", range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
  }
  const byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  try {
    return { text: strict.decode(bytes), byteOrderMark };
  } catch {
    const lossy = new TextDecoder("utf-8").decode(bytes);
    const at = Math.max(0, lossy.indexOf("�"));
    return { text: null, encoding: "unknown", range: rangeOf(lossy, at, at + 1) };
  }
}
function isUtf16([a, b, c, d]) {
  if (a === 255 && b === 254 || a === 254 && b === 255) return true;
  return a === 0 && c === 0 && b !== 0 && d !== 0 || a !== 0 && c !== 0 && b === 0 && d === 0;
}

// core/text/shortened.ts
function shortened(text2, most2) {
  if (text2.length <= most2) return text2;
  const letter = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text2).containing(most2 - 1);
  return `${text2.slice(0, letter?.index ?? most2 - 1).trimEnd()}…`;
}

// core/yaml/path.ts
var longestName = 60;
function pathInWords(path) {
  let words6 = "";
  for (const step of path) {
    words6 += typeof step === "number" ? `[${step + 1}]` : `${words6 === "" ? "" : "."}${shortened(visible(step), longestName)}`;
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
    const key2 = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at) ? Number(key2) : key2;
    path.push(step);
    at = valueAt(at, [step]);
  }
  return path;
}
function textsIn(value) {
  const found2 = [];
  gather(value, [], found2);
  return found2;
}
function gather(value, path, found2) {
  if (typeof value === "string") {
    found2.push({ path, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) gather(one, [...path, index], found2);
  } else if (value !== null && typeof value === "object") {
    for (const key2 of Object.keys(value))
      gather(value[key2], [...path, key2], found2);
  }
}

// core/text/quote.ts
var longest = 60;
function quote(value) {
  const text2 = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
  const shown = [...visible(text2)];
  return shown.length > longest ? `"${shown.slice(0, longest - 1).join("")}…"` : `"${shown.join("")}"`;
}

// core/change/policy/term.ts
function term(name2, before, after, isLooser = () => false) {
  const was = canonicalValue(before);
  const is = canonicalValue(after);
  if (stableJson(was) === stableJson(is)) return [];
  return [{ term: name2, before: was, after: is, looser: isLooser(before, after) }];
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
      return term(`the channel ${id}`, was, is, () => promised);
    }
    return [
      // A message that is sent and a page that is published do not replace each other; neither do two ways of sending.
      ...term(`the kind of the channel ${id}`, was.kind, is.kind, () => promised),
      ...term(`whether the channel ${id} is required`, was.required, is.required, () => promised),
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
  const stood = new Map(before.map((group2) => [group2.id, group2]));
  const stands = new Map(after.map((group2) => [group2.id, group2]));
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
      (name2) => term(
        `the treatment of the class ${name2}`,
        before.treatments[name2],
        after.treatments[name2],
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
var names2 = ["data", "data_subjects", "products", "regions", "plans"];
function vocabularyTerms(before, after) {
  return names2.flatMap((name2) => {
    const stood = new Map(before?.[name2]?.map(({ id, label }) => [id, label]));
    const stands = new Map(after?.[name2]?.map(({ id, label }) => [id, label]));
    const ids = [.../* @__PURE__ */ new Set([...stood.keys(), ...stands.keys()])];
    return ids.flatMap(
      (id) => term(
        `the term ${id} of the vocabulary ${name2}`,
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
      "the day on which the list was taken over",
      before.taken_over?.on,
      after.taken_over?.on,
      isReworded
    ),
    ...term("where the list was taken over from", before.taken_over?.from, after.taken_over?.from)
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

// core/generated/validators.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
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
var entry = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "entry.schema.json", "type": "object", "additionalProperties": false, "required": ["service", "category"], "properties": { "id": { "type": "string" }, "former_id": { "$ref": "#/definitions/slug" }, "service": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/nameOrUnknown" }, "category": { "$ref": "#/definitions/slug" }, "relationship": { "type": "string", "enum": ["subprocessor", "group-company", "listed-only"] }, "relationship_reason": { "$ref": "#/definitions/sentence" }, "website": { "type": ["string", "array"], "minLength": 1, "maxLength": 2e3, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/link" } }, "contact": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "dependencies": { "url": ["label"] }, "properties": { "email": { "type": "string", "maxLength": 254 }, "url": { "$ref": "#/definitions/link" }, "label": { "$ref": "#/definitions/name" } } } }, "purpose": { "$ref": "#/definitions/sentenceOrUnknown" }, "data": { "$ref": "#/definitions/termsOrUnknown" }, "data_subjects": { "$ref": "#/definitions/termsOrUnknown" }, "locations": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false, "items": { "type": "object", "additionalProperties": false, "required": ["kind"], "minProperties": 2, "properties": { "country": { "$ref": "#/definitions/country" }, "area": { "type": "string", "enum": ["EEA", "EU", "worldwide"] }, "kind": { "type": "string", "enum": ["hosting", "support", "remote-access"] }, "region": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/sentence" } } } }, "established_in": { "type": ["string", "object"], "pattern": "^[A-Z]{2}$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "transfer": { "type": "object", "additionalProperties": false, "properties": { "mechanism": { "type": "string", "enum": ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses", "binding-corporate-rules", "uk-addendum", "derogation"] }, "reference": { "$ref": "#/definitions/sentence" }, "unknown": { "$ref": "#/definitions/reason" } }, "minProperties": 1, "dependencies": { "reference": ["mechanism"] } }, "used_from": { "$ref": "#/definitions/dateOrUnknown" }, "replaces": { "$ref": "#/definitions/slug" }, "aka": { "$ref": "#/definitions/names" }, "former_names": { "$ref": "#/definitions/names" }, "address": { "$ref": "#/definitions/sentence" }, "registration": { "$ref": "#/definitions/name" }, "applies_to": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" }, "condition": { "$ref": "#/definitions/sentence" } } }, "since": { "$ref": "#/definitions/date" }, "ends_on": { "$ref": "#/definitions/date" }, "data_deleted_on": { "$ref": "#/definitions/date" }, "privacy_url": { "$ref": "#/definitions/link" }, "dpa_url": { "$ref": "#/definitions/link" }, "security_url": { "$ref": "#/definitions/link" }, "their_subprocessors": { "$ref": "#/definitions/link" }, "review": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "last": { "$ref": "#/definitions/date" }, "next": { "$ref": "#/definitions/date" } } }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/name" } }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "nameOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "sentenceOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "term": { "type": "string", "minLength": 1, "maxLength": 200 }, "terms": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" } }, "termsOrUnknown": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "link": { "type": "string", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "date": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "dateOrUnknown": { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate22(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data2)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate27(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (func3(data2) > 200) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      if (!validate27(data2.unknown, { instancePath: instancePath + "/unknown", parentData: data2, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate31(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate37(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (func3(data2) > 1e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      if (!validate27(data2.unknown, { instancePath: instancePath + "/unknown", parentData: data2, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate41(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data2 || typeof data2 != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data2)) {
    if (data2.length > 100) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data2[i0], { instancePath: instancePath + "/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      if (!validate27(data2.unknown, { instancePath: instancePath + "/unknown", parentData: data2, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[A-Z]{2}$", "u");
function validate46(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (!pattern1.test(data2)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
var pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate54(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 === "string") {
    if (!pattern3.test(data2)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
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
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "unknown")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data2.unknown !== void 0) {
      if (!validate27(data2.unknown, { instancePath: instancePath + "/unknown", parentData: data2, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate58(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate24(data2[i0], { instancePath: instancePath + "/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate64(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data2[i0], { instancePath: instancePath + "/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate70(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (!pattern3.test(data2)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate21(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!func2.call(schema6.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data2.former_id !== void 0) {
      if (!validate22(data2.former_id, { instancePath: instancePath + "/former_id", parentData: data2, parentDataProperty: "former_id", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data2.service !== void 0) {
      if (!validate24(data2.service, { instancePath: instancePath + "/service", parentData: data2, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data2.legal_name !== void 0) {
      if (!validate26(data2.legal_name, { instancePath: instancePath + "/legal_name", parentData: data2, parentDataProperty: "legal_name", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data2.category !== void 0) {
      if (!validate22(data2.category, { instancePath: instancePath + "/category", parentData: data2, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data2.relationship !== void 0) {
      let data5 = data2.relationship;
      if (typeof data5 !== "string") {
        const err4 = { instancePath: instancePath + "/relationship", schemaPath: "#/properties/relationship/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data5 === "subprocessor" || data5 === "group-company" || data5 === "listed-only")) {
        const err5 = { instancePath: instancePath + "/relationship", schemaPath: "#/properties/relationship/enum", keyword: "enum", params: { allowedValues: schema6.properties.relationship.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data2.relationship_reason !== void 0) {
      if (!validate31(data2.relationship_reason, { instancePath: instancePath + "/relationship_reason", parentData: data2, parentDataProperty: "relationship_reason", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data2.website !== void 0) {
      let data7 = data2.website;
      if (typeof data7 !== "string" && !Array.isArray(data7)) {
        const err6 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: schema6.properties.website.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func3(data7) > 2e3) {
          const err7 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func3(data7) < 1) {
          const err8 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length > 20) {
          const err9 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate33(data7[i0], { instancePath: instancePath + "/website/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data2.contact !== void 0) {
      let data9 = data2.contact;
      if (Array.isArray(data9)) {
        if (data9.length > 20) {
          const err11 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err12 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (Object.keys(data10).length < 1) {
              const err13 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "email" || key1 === "url" || key1 === "label")) {
                const err14 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              if (data10.label === void 0) {
                const err15 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/dependencies", keyword: "dependencies", params: {
                  property: "url",
                  missingProperty: "label",
                  depsCount: 1,
                  deps: "label"
                } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data10.email !== void 0) {
              let data11 = data10.email;
              if (typeof data11 === "string") {
                if (func3(data11) > 254) {
                  const err16 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              if (!validate33(data10.url, { instancePath: instancePath + "/contact/" + i1 + "/url", parentData: data10, parentDataProperty: "url", rootData })) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
            }
            if (data10.label !== void 0) {
              if (!validate24(data10.label, { instancePath: instancePath + "/contact/" + i1 + "/label", parentData: data10, parentDataProperty: "label", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data2.purpose !== void 0) {
      if (!validate37(data2.purpose, { instancePath: instancePath + "/purpose", parentData: data2, parentDataProperty: "purpose", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data2.data !== void 0) {
      if (!validate40(data2.data, { instancePath: instancePath + "/data", parentData: data2, parentDataProperty: "data", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data2.data_subjects !== void 0) {
      if (!validate40(data2.data_subjects, { instancePath: instancePath + "/data_subjects", parentData: data2, parentDataProperty: "data_subjects", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data2.locations !== void 0) {
      let data17 = data2.locations;
      if (!data17 || typeof data17 != "object") {
        const err20 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: schema6.properties.locations.type } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err21 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data17.length < 1) {
          const err22 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (Object.keys(data18).length < 2) {
              const err23 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/minProperties", keyword: "minProperties", params: { limit: 2 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data18.kind === void 0) {
              const err24 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "country" || key2 === "area" || key2 === "kind" || key2 === "region" || key2 === "when")) {
                const err25 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data18.country !== void 0) {
              if (!validate46(data18.country, { instancePath: instancePath + "/locations/" + i2 + "/country", parentData: data18, parentDataProperty: "country", rootData })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data18.area !== void 0) {
              let data20 = data18.area;
              if (typeof data20 !== "string") {
                const err26 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!(data20 === "EEA" || data20 === "EU" || data20 === "worldwide")) {
                const err27 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/enum", keyword: "enum", params: { allowedValues: schema6.properties.locations.items.properties.area.enum } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data18.kind !== void 0) {
              let data21 = data18.kind;
              if (typeof data21 !== "string") {
                const err28 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (!(data21 === "hosting" || data21 === "support" || data21 === "remote-access")) {
                const err29 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.locations.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data18.region !== void 0) {
              if (!validate24(data18.region, { instancePath: instancePath + "/locations/" + i2 + "/region", parentData: data18, parentDataProperty: "region", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data18.when !== void 0) {
              if (!validate31(data18.when, { instancePath: instancePath + "/locations/" + i2 + "/when", parentData: data18, parentDataProperty: "when", rootData })) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.unknown === void 0) {
          const err31 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/required", keyword: "required", params: { missingProperty: "unknown" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!(key3 === "unknown")) {
            const err32 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data17.unknown !== void 0) {
          if (!validate27(data17.unknown, { instancePath: instancePath + "/locations/unknown", parentData: data17, parentDataProperty: "unknown", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data2.established_in !== void 0) {
      let data25 = data2.established_in;
      if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err33 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/type", keyword: "type", params: { type: schema6.properties.established_in.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data25 === "string") {
        if (!pattern1.test(data25)) {
          const err34 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.unknown === void 0) {
          const err35 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/required", keyword: "required", params: { missingProperty: "unknown" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key4 in data25) {
          if (!(key4 === "unknown")) {
            const err36 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data25.unknown !== void 0) {
          if (!validate27(data25.unknown, { instancePath: instancePath + "/established_in/unknown", parentData: data25, parentDataProperty: "unknown", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data2.transfer !== void 0) {
      let data27 = data2.transfer;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (Object.keys(data27).length < 1) {
          const err37 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key5 in data27) {
          if (!(key5 === "mechanism" || key5 === "reference" || key5 === "unknown")) {
            const err38 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          if (data27.mechanism === void 0) {
            const err39 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/dependencies", keyword: "dependencies", params: {
              property: "reference",
              missingProperty: "mechanism",
              depsCount: 1,
              deps: "mechanism"
            } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data27.mechanism !== void 0) {
          let data28 = data27.mechanism;
          if (typeof data28 !== "string") {
            const err40 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (!(data28 === "adequacy-decision" || data28 === "data-privacy-framework" || data28 === "standard-contractual-clauses" || data28 === "binding-corporate-rules" || data28 === "uk-addendum" || data28 === "derogation")) {
            const err41 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema6.properties.transfer.properties.mechanism.enum } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          if (!validate31(data27.reference, { instancePath: instancePath + "/transfer/reference", parentData: data27, parentDataProperty: "reference", rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
        if (data27.unknown !== void 0) {
          if (!validate27(data27.unknown, { instancePath: instancePath + "/transfer/unknown", parentData: data27, parentDataProperty: "unknown", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data2.used_from !== void 0) {
      if (!validate54(data2.used_from, { instancePath: instancePath + "/used_from", parentData: data2, parentDataProperty: "used_from", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data2.replaces !== void 0) {
      if (!validate22(data2.replaces, { instancePath: instancePath + "/replaces", parentData: data2, parentDataProperty: "replaces", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data2.aka !== void 0) {
      if (!validate58(data2.aka, { instancePath: instancePath + "/aka", parentData: data2, parentDataProperty: "aka", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data2.former_names !== void 0) {
      if (!validate58(data2.former_names, { instancePath: instancePath + "/former_names", parentData: data2, parentDataProperty: "former_names", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data2.address !== void 0) {
      if (!validate31(data2.address, { instancePath: instancePath + "/address", parentData: data2, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data2.registration !== void 0) {
      if (!validate24(data2.registration, { instancePath: instancePath + "/registration", parentData: data2, parentDataProperty: "registration", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data2.applies_to !== void 0) {
      let data37 = data2.applies_to;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (Object.keys(data37).length < 1) {
          const err43 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key6 in data37) {
          if (!(key6 === "products" || key6 === "regions" || key6 === "plans" || key6 === "condition")) {
            const err44 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data37.products !== void 0) {
          if (!validate64(data37.products, { instancePath: instancePath + "/applies_to/products", parentData: data37, parentDataProperty: "products", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data37.regions !== void 0) {
          if (!validate64(data37.regions, { instancePath: instancePath + "/applies_to/regions", parentData: data37, parentDataProperty: "regions", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data37.plans !== void 0) {
          if (!validate64(data37.plans, { instancePath: instancePath + "/applies_to/plans", parentData: data37, parentDataProperty: "plans", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data37.condition !== void 0) {
          if (!validate31(data37.condition, { instancePath: instancePath + "/applies_to/condition", parentData: data37, parentDataProperty: "condition", rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data2.since !== void 0) {
      if (!validate70(data2.since, { instancePath: instancePath + "/since", parentData: data2, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data2.ends_on !== void 0) {
      if (!validate70(data2.ends_on, { instancePath: instancePath + "/ends_on", parentData: data2, parentDataProperty: "ends_on", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data2.data_deleted_on !== void 0) {
      if (!validate70(data2.data_deleted_on, { instancePath: instancePath + "/data_deleted_on", parentData: data2, parentDataProperty: "data_deleted_on", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data2.privacy_url !== void 0) {
      if (!validate33(data2.privacy_url, { instancePath: instancePath + "/privacy_url", parentData: data2, parentDataProperty: "privacy_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data2.dpa_url !== void 0) {
      if (!validate33(data2.dpa_url, { instancePath: instancePath + "/dpa_url", parentData: data2, parentDataProperty: "dpa_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data2.security_url !== void 0) {
      if (!validate33(data2.security_url, { instancePath: instancePath + "/security_url", parentData: data2, parentDataProperty: "security_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data2.their_subprocessors !== void 0) {
      if (!validate33(data2.their_subprocessors, { instancePath: instancePath + "/their_subprocessors", parentData: data2, parentDataProperty: "their_subprocessors", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data2.review !== void 0) {
      let data49 = data2.review;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        if (Object.keys(data49).length < 1) {
          const err46 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key7 in data49) {
          if (!(key7 === "last" || key7 === "next")) {
            const err47 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data49.last !== void 0) {
          if (!validate70(data49.last, { instancePath: instancePath + "/review/last", parentData: data49, parentDataProperty: "last", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data49.next !== void 0) {
          if (!validate70(data49.next, { instancePath: instancePath + "/review/next", parentData: data49, parentDataProperty: "next", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data2.note !== void 0) {
      let data52 = data2.note;
      if (typeof data52 === "string") {
        if (func3(data52) > 2e3) {
          const err49 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (func3(data52) < 1) {
          const err50 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var policy = validate80;
var schema21 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "type": "object", "additionalProperties": false, "required": ["publisher", "categories", "window", "objections"], "properties": { "publisher": { "type": "object", "additionalProperties": false, "required": ["name", "contact"], "properties": { "name": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/name" }, "website": { "$ref": "#/definitions/link" }, "contact": { "$ref": "#/definitions/email" } } }, "page": { "type": "object", "additionalProperties": false, "properties": { "title": { "$ref": "#/definitions/name" }, "banner": { "$ref": "#/definitions/markdown" }, "intro": { "$ref": "#/definitions/markdown" }, "selection": { "$ref": "#/definitions/markdown" }, "commitments": { "$ref": "#/definitions/markdown" }, "following": { "$ref": "#/definitions/markdown" }, "about": { "$ref": "#/definitions/markdown" } } }, "site": { "type": "object", "additionalProperties": false, "properties": { "url": { "$ref": "#/definitions/link" }, "logo": { "type": "string", "enum": ["logo.svg", "logo.png", "logo.webp"] }, "colours": { "type": "object", "additionalProperties": false, "required": ["accent"], "properties": { "accent": { "$ref": "#/definitions/colour" }, "accent_dark": { "$ref": "#/definitions/colour" } } } } }, "taken_over": { "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "from": { "$ref": "#/definitions/sentence" } } }, "categories": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/definitions/term" } }, "vocabulary": { "type": "object", "additionalProperties": false, "properties": { "data": { "$ref": "#/definitions/terms" }, "data_subjects": { "$ref": "#/definitions/terms" }, "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" } } }, "home_area": { "type": "string", "enum": ["EEA", "UK", "CH", "none"] }, "window": { "type": "object", "additionalProperties": false, "required": ["days", "time_zone"], "properties": { "days": { "$ref": "#/definitions/days" }, "counting": { "type": "string", "enum": ["calendar", "working"] }, "rolls_over": { "type": "boolean" }, "time_zone": { "type": "string", "minLength": 1, "maxLength": 64 }, "holidays": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" }, "presumed_receipt_days": { "type": "integer", "minimum": 0, "maximum": 30 } } }, "groups": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "days": { "$ref": "#/definitions/days" } } } }, "advance_notice_days": { "type": "integer", "minimum": 0, "maximum": 730 }, "objections": { "type": "object", "additionalProperties": false, "required": ["email"], "properties": { "email": { "$ref": "#/definitions/email" }, "effect": { "$ref": "#/definitions/markdown" }, "confirm_mailbox_read": { "type": "boolean" } } }, "channels": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/definitions/slug" }, "kind": { "type": "string", "enum": ["issue", "email", "webhook"] }, "required": { "type": "boolean" }, "group": { "$ref": "#/definitions/slug" } } } }, "passive_only": { "$ref": "#/definitions/sentence" }, "classes": { "type": "object", "additionalProperties": false, "properties": { "rename": { "$ref": "#/definitions/treatment" }, "removal": { "$ref": "#/definitions/treatment" }, "transfer-change": { "$ref": "#/definitions/treatment" }, "narrowing": { "$ref": "#/definitions/treatment" }, "details": { "$ref": "#/definitions/treatment" }, "addition": { "$ref": "#/definitions/treatment" }, "replacement": { "$ref": "#/definitions/treatment" }, "entity-change": { "$ref": "#/definitions/treatment" }, "scope-change": { "$ref": "#/definitions/treatment" }, "place-change": { "$ref": "#/definitions/treatment" } } }, "require": { "type": "object", "additionalProperties": false, "properties": { "listed": { "$ref": "#/definitions/fields" }, "announced": { "$ref": "#/definitions/fields" } } } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "markdown": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "email": { "type": "string", "maxLength": 254 }, "link": { "type": "string", "maxLength": 2e3 }, "colour": { "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }, "days": { "type": "integer", "minimum": 1, "maximum": 365 }, "term": { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" } } }, "terms": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/term" } }, "treatment": { "type": "string", "enum": ["window", "notice", "changelog"] }, "fields": { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } } } };
function validate81(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate84(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate86(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 254) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate89(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate97(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (!pattern5.test(data2)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate100(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data2) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
function validate103(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 === "string") {
    if (func3(data2) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data2)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate102(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "id" || key0 === "label")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data2.id !== void 0) {
      if (!validate103(data2.id, { instancePath: instancePath + "/id", parentData: data2, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data2.label !== void 0) {
      if (!validate81(data2.label, { instancePath: instancePath + "/label", parentData: data2, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate107(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate102(data2[i0], { instancePath: instancePath + "/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate114(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data2 == "number" && isFinite(data2)) {
    if (data2 > 365 || isNaN(data2)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data2 < 1 || isNaN(data2)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "string", "enum": ["window", "notice", "changelog"] };
function validate124(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data2 !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data2 === "window" || data2 === "notice" || data2 === "changelog")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } };
function validate135(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data2)) {
    if (data2.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data2.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data2[i0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "service" || data0 === "legal_name" || data0 === "category" || data0 === "website" || data0 === "contact" || data0 === "purpose" || data0 === "data" || data0 === "data_subjects" || data0 === "locations" || data0 === "established_in" || data0 === "transfer" || data0 === "used_from" || data0 === "address" || data0 === "registration" || data0 === "applies_to" || data0 === "since" || data0 === "privacy_url" || data0 === "dpa_url" || data0 === "security_url" || data0 === "their_subprocessors" || data0 === "review")) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema33.items.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$", "u");
function validate80(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.publisher === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data2.categories === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data2.window === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data2.objections === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objections" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!func2.call(schema21.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          const err5 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.contact === void 0) {
          const err6 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/required", keyword: "required", params: { missingProperty: "contact" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "name" || key1 === "legal_name" || key1 === "website" || key1 === "contact")) {
            const err7 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (!validate81(data0.name, { instancePath: instancePath + "/publisher/name", parentData: data0, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
        if (data0.legal_name !== void 0) {
          if (!validate81(data0.legal_name, { instancePath: instancePath + "/publisher/legal_name", parentData: data0, parentDataProperty: "legal_name", rootData })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
        if (data0.website !== void 0) {
          if (!validate84(data0.website, { instancePath: instancePath + "/publisher/website", parentData: data0, parentDataProperty: "website", rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
        if (data0.contact !== void 0) {
          if (!validate86(data0.contact, { instancePath: instancePath + "/publisher/contact", parentData: data0, parentDataProperty: "contact", rootData })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data2.page !== void 0) {
      let data5 = data2.page;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "title" || key2 === "banner" || key2 === "intro" || key2 === "selection" || key2 === "commitments" || key2 === "following" || key2 === "about")) {
            const err9 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.title !== void 0) {
          if (!validate81(data5.title, { instancePath: instancePath + "/page/title", parentData: data5, parentDataProperty: "title", rootData })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
        if (data5.banner !== void 0) {
          if (!validate89(data5.banner, { instancePath: instancePath + "/page/banner", parentData: data5, parentDataProperty: "banner", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data5.intro !== void 0) {
          if (!validate89(data5.intro, { instancePath: instancePath + "/page/intro", parentData: data5, parentDataProperty: "intro", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data5.selection !== void 0) {
          if (!validate89(data5.selection, { instancePath: instancePath + "/page/selection", parentData: data5, parentDataProperty: "selection", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data5.commitments !== void 0) {
          if (!validate89(data5.commitments, { instancePath: instancePath + "/page/commitments", parentData: data5, parentDataProperty: "commitments", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data5.following !== void 0) {
          if (!validate89(data5.following, { instancePath: instancePath + "/page/following", parentData: data5, parentDataProperty: "following", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data5.about !== void 0) {
          if (!validate89(data5.about, { instancePath: instancePath + "/page/about", parentData: data5, parentDataProperty: "about", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data2.site !== void 0) {
      let data13 = data2.site;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "url" || key3 === "logo" || key3 === "colours")) {
            const err11 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data13.url !== void 0) {
          if (!validate84(data13.url, { instancePath: instancePath + "/site/url", parentData: data13, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
        if (data13.logo !== void 0) {
          let data15 = data13.logo;
          if (typeof data15 !== "string") {
            const err12 = { instancePath: instancePath + "/site/logo", schemaPath: "#/properties/site/properties/logo/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data15 === "logo.svg" || data15 === "logo.png" || data15 === "logo.webp")) {
            const err13 = { instancePath: instancePath + "/site/logo", schemaPath: "#/properties/site/properties/logo/enum", keyword: "enum", params: { allowedValues: schema21.properties.site.properties.logo.enum } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data13.colours !== void 0) {
          let data16 = data13.colours;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.accent === void 0) {
              const err14 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/required", keyword: "required", params: { missingProperty: "accent" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key4 in data16) {
              if (!(key4 === "accent" || key4 === "accent_dark")) {
                const err15 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data16.accent !== void 0) {
              if (!validate97(data16.accent, { instancePath: instancePath + "/site/colours/accent", parentData: data16, parentDataProperty: "accent", rootData })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
              }
            }
            if (data16.accent_dark !== void 0) {
              if (!validate97(data16.accent_dark, { instancePath: instancePath + "/site/colours/accent_dark", parentData: data16, parentDataProperty: "accent_dark", rootData })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/site/colours", schemaPath: "#/properties/site/properties/colours/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data2.taken_over !== void 0) {
      let data19 = data2.taken_over;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.on === void 0) {
          const err18 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "on" || key5 === "from")) {
            const err19 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data19.on !== void 0) {
          let data20 = data19.on;
          if (typeof data20 === "string") {
            if (!pattern3.test(data20)) {
              const err20 = { instancePath: instancePath + "/taken_over/on", schemaPath: "#/properties/taken_over/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/taken_over/on", schemaPath: "#/properties/taken_over/properties/on/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data19.from !== void 0) {
          if (!validate100(data19.from, { instancePath: instancePath + "/taken_over/from", parentData: data19, parentDataProperty: "from", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/taken_over", schemaPath: "#/properties/taken_over/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data2.categories !== void 0) {
      let data22 = data2.categories;
      if (Array.isArray(data22)) {
        if (data22.length > 200) {
          const err23 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data22.length < 1) {
          const err24 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate102(data22[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data22, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data2.vocabulary !== void 0) {
      let data24 = data2.vocabulary;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key6 in data24) {
          if (!(key6 === "data" || key6 === "data_subjects" || key6 === "products" || key6 === "regions" || key6 === "plans")) {
            const err26 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data24.data !== void 0) {
          if (!validate107(data24.data, { instancePath: instancePath + "/vocabulary/data", parentData: data24, parentDataProperty: "data", rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
        if (data24.data_subjects !== void 0) {
          if (!validate107(data24.data_subjects, { instancePath: instancePath + "/vocabulary/data_subjects", parentData: data24, parentDataProperty: "data_subjects", rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
        if (data24.products !== void 0) {
          if (!validate107(data24.products, { instancePath: instancePath + "/vocabulary/products", parentData: data24, parentDataProperty: "products", rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
        if (data24.regions !== void 0) {
          if (!validate107(data24.regions, { instancePath: instancePath + "/vocabulary/regions", parentData: data24, parentDataProperty: "regions", rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
        if (data24.plans !== void 0) {
          if (!validate107(data24.plans, { instancePath: instancePath + "/vocabulary/plans", parentData: data24, parentDataProperty: "plans", rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data2.home_area !== void 0) {
      let data30 = data2.home_area;
      if (typeof data30 !== "string") {
        const err28 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data30 === "EEA" || data30 === "UK" || data30 === "CH" || data30 === "none")) {
        const err29 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/enum", keyword: "enum", params: { allowedValues: schema21.properties.home_area.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data2.window !== void 0) {
      let data31 = data2.window;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.days === void 0) {
          const err30 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "days" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data31.time_zone === void 0) {
          const err31 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "time_zone" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key7 in data31) {
          if (!(key7 === "days" || key7 === "counting" || key7 === "rolls_over" || key7 === "time_zone" || key7 === "holidays" || key7 === "presumed_receipt_days")) {
            const err32 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data31.days !== void 0) {
          if (!validate114(data31.days, { instancePath: instancePath + "/window/days", parentData: data31, parentDataProperty: "days", rootData })) {
            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
            errors = vErrors.length;
          }
        }
        if (data31.counting !== void 0) {
          let data33 = data31.counting;
          if (typeof data33 !== "string") {
            const err33 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (!(data33 === "calendar" || data33 === "working")) {
            const err34 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/enum", keyword: "enum", params: { allowedValues: schema21.properties.window.properties.counting.enum } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data31.rolls_over !== void 0) {
          if (typeof data31.rolls_over !== "boolean") {
            const err35 = { instancePath: instancePath + "/window/rolls_over", schemaPath: "#/properties/window/properties/rolls_over/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data31.time_zone !== void 0) {
          let data35 = data31.time_zone;
          if (typeof data35 === "string") {
            if (func3(data35) > 64) {
              const err36 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func3(data35) < 1) {
              const err37 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data31.holidays !== void 0) {
          let data36 = data31.holidays;
          if (typeof data36 === "string") {
            if (!pattern8.test(data36)) {
              const err39 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data31.presumed_receipt_days !== void 0) {
          let data37 = data31.presumed_receipt_days;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err41 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 30 || isNaN(data37)) {
              const err42 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err43 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data2.groups !== void 0) {
      let data38 = data2.groups;
      if (Array.isArray(data38)) {
        if (data38.length > 50) {
          const err45 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data38.length < 1) {
          const err46 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data39 = data38[i1];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.id === void 0) {
              const err47 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key8 in data39) {
              if (!(key8 === "id" || key8 === "label" || key8 === "authorisation" || key8 === "days")) {
                const err48 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data39.id !== void 0) {
              if (!validate103(data39.id, { instancePath: instancePath + "/groups/" + i1 + "/id", parentData: data39, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data39.label !== void 0) {
              if (!validate81(data39.label, { instancePath: instancePath + "/groups/" + i1 + "/label", parentData: data39, parentDataProperty: "label", rootData })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
              }
            }
            if (data39.authorisation !== void 0) {
              let data42 = data39.authorisation;
              if (typeof data42 !== "string") {
                const err49 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (!(data42 === "general" || data42 === "specific")) {
                const err50 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema21.properties.groups.items.properties.authorisation.enum } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data39.days !== void 0) {
              if (!validate114(data39.days, { instancePath: instancePath + "/groups/" + i1 + "/days", parentData: data39, parentDataProperty: "days", rootData })) {
                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data2.advance_notice_days !== void 0) {
      let data44 = data2.advance_notice_days;
      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
        const err53 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data44 == "number" && isFinite(data44)) {
        if (data44 > 730 || isNaN(data44)) {
          const err54 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 730 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data44 < 0 || isNaN(data44)) {
          const err55 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data2.objections !== void 0) {
      let data45 = data2.objections;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.email === void 0) {
          const err56 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        for (const key9 in data45) {
          if (!(key9 === "email" || key9 === "effect" || key9 === "confirm_mailbox_read")) {
            const err57 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data45.email !== void 0) {
          if (!validate86(data45.email, { instancePath: instancePath + "/objections/email", parentData: data45, parentDataProperty: "email", rootData })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
        if (data45.effect !== void 0) {
          if (!validate89(data45.effect, { instancePath: instancePath + "/objections/effect", parentData: data45, parentDataProperty: "effect", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data45.confirm_mailbox_read !== void 0) {
          if (typeof data45.confirm_mailbox_read !== "boolean") {
            const err58 = { instancePath: instancePath + "/objections/confirm_mailbox_read", schemaPath: "#/properties/objections/properties/confirm_mailbox_read/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data2.channels !== void 0) {
      let data49 = data2.channels;
      if (Array.isArray(data49)) {
        if (data49.length > 50) {
          const err60 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len2 = data49.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data50 = data49[i2];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.id === void 0) {
              const err61 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data50.kind === void 0) {
              const err62 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key10 in data50) {
              if (!(key10 === "id" || key10 === "kind" || key10 === "required" || key10 === "group")) {
                const err63 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data50.id !== void 0) {
              if (!validate103(data50.id, { instancePath: instancePath + "/channels/" + i2 + "/id", parentData: data50, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data50.kind !== void 0) {
              let data52 = data50.kind;
              if (typeof data52 !== "string") {
                const err64 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (!(data52 === "issue" || data52 === "email" || data52 === "webhook")) {
                const err65 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.channels.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data50.required !== void 0) {
              if (typeof data50.required !== "boolean") {
                const err66 = { instancePath: instancePath + "/channels/" + i2 + "/required", schemaPath: "#/properties/channels/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data50.group !== void 0) {
              if (!validate103(data50.group, { instancePath: instancePath + "/channels/" + i2 + "/group", parentData: data50, parentDataProperty: "group", rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data2.passive_only !== void 0) {
      if (!validate100(data2.passive_only, { instancePath: instancePath + "/passive_only", parentData: data2, parentDataProperty: "passive_only", rootData })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data2.classes !== void 0) {
      let data56 = data2.classes;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key11 in data56) {
          if (!func2.call(schema21.properties.classes.properties, key11)) {
            const err69 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data56.rename !== void 0) {
          if (!validate124(data56.rename, { instancePath: instancePath + "/classes/rename", parentData: data56, parentDataProperty: "rename", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56.removal !== void 0) {
          if (!validate124(data56.removal, { instancePath: instancePath + "/classes/removal", parentData: data56, parentDataProperty: "removal", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56["transfer-change"] !== void 0) {
          if (!validate124(data56["transfer-change"], { instancePath: instancePath + "/classes/transfer-change", parentData: data56, parentDataProperty: "transfer-change", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56.narrowing !== void 0) {
          if (!validate124(data56.narrowing, { instancePath: instancePath + "/classes/narrowing", parentData: data56, parentDataProperty: "narrowing", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56.details !== void 0) {
          if (!validate124(data56.details, { instancePath: instancePath + "/classes/details", parentData: data56, parentDataProperty: "details", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56.addition !== void 0) {
          if (!validate124(data56.addition, { instancePath: instancePath + "/classes/addition", parentData: data56, parentDataProperty: "addition", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56.replacement !== void 0) {
          if (!validate124(data56.replacement, { instancePath: instancePath + "/classes/replacement", parentData: data56, parentDataProperty: "replacement", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56["entity-change"] !== void 0) {
          if (!validate124(data56["entity-change"], { instancePath: instancePath + "/classes/entity-change", parentData: data56, parentDataProperty: "entity-change", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56["scope-change"] !== void 0) {
          if (!validate124(data56["scope-change"], { instancePath: instancePath + "/classes/scope-change", parentData: data56, parentDataProperty: "scope-change", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data56["place-change"] !== void 0) {
          if (!validate124(data56["place-change"], { instancePath: instancePath + "/classes/place-change", parentData: data56, parentDataProperty: "place-change", rootData })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data2.require !== void 0) {
      let data67 = data2.require;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (const key12 in data67) {
          if (!(key12 === "listed" || key12 === "announced")) {
            const err71 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data67.listed !== void 0) {
          if (!validate135(data67.listed, { instancePath: instancePath + "/require/listed", parentData: data67, parentDataProperty: "listed", rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
        if (data67.announced !== void 0) {
          if (!validate135(data67.announced, { instancePath: instancePath + "/require/announced", parentData: data67, parentDataProperty: "announced", rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
  } else {
    const err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err73];
    } else {
      vErrors.push(err73);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var retired = validate138;
function validate138(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2 } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    if (data2.retired === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data2) {
      if (!(key0 === "retired")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          const err2 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
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
              const err3 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.service === void 0) {
              const err4 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/required", keyword: "required", params: { missingProperty: "service" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "id" || key1 === "service" || key1 === "ended")) {
                const err5 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
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
                  const err6 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!pattern0.test(data22)) {
                  const err7 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/type", keyword: "type", params: { type: "string" } };
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
                  const err9 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err10 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/retired/" + i0 + "/service", schemaPath: "#/properties/retired/items/properties/service/type", keyword: "type", params: { type: "string" } };
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
                if (!pattern3.test(data4)) {
                  const err12 = { instancePath: instancePath + "/retired/" + i0 + "/ended", schemaPath: "#/properties/retired/items/properties/ended/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/retired/" + i0 + "/ended", schemaPath: "#/properties/retired/items/properties/ended/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/retired/" + i0, schemaPath: "#/properties/retired/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}

// core/load/findings.ts
var Findings = class {
  #root;
  #complaints = [];
  /** `root` is how the reader names the registry's folder. */
  constructor(root) {
    this.#root = trimEnd(root, "/");
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
  async located(textOf) {
    if (this.#complaints.length === 0) return [];
    const { locator } = await import("./locate-LWPAAX54.js");
    const locators = /* @__PURE__ */ new Map();
    const locatorOf = (file) => {
      const text2 = textOf(file);
      if (text2 === void 0) return void 0;
      const locate = locators.get(file) ?? locator(text2);
      locators.set(file, locate);
      return locate;
    };
    return this.#complaints.map(({ rule: rule60, file, complaint }) => ({
      rule: rule60.id,
      severity: complaint.severity ?? rule60.severity,
      // Rules quote what they repeat; a remedy may spell out a value, and a parser repeats what it has read.
      message: visible(complaint.message),
      file: this.#name(file),
      ...place(complaint, () => locatorOf(file))
    }));
  }
  #name(file) {
    const path = visible(file);
    return this.#root === "" || this.#root === "." ? path : `${this.#root}/${path}`;
  }
};
function place({ range, at, part }, locatorOfFile) {
  if (range !== void 0) return pick(range);
  if (at === void 0) return startOfFile;
  const found2 = locatorOfFile()?.(at, part) ?? startOfFile;
  return at.length === 0 ? { ...found2, endLine: found2.line, endColumn: found2.column } : found2;
}
function pick({ line: line2, column, endLine, endColumn }) {
  return { line: line2, column, endLine, endColumn };
}

// core/publication/logo.ts
function isLogoName(path) {
  return path === "logo.svg" || path === "logo.png" || path === "logo.webp";
}

// core/load/logo.ts
async function logosIn(files) {
  const found2 = files.filter(({ path, kind }) => kind === "file" && isLogoName(path));
  if (found2.length === 0) return [];
  const { pictureOf } = await import("./picture-GOVF33JM.js");
  return found2.map(({ path, size, bytes }) => {
    const name2 = path;
    if (bytes === null || size > maxFileBytes) return { name: name2, trouble: null, logo: null };
    const picture2 = pictureOf(name2, bytes);
    return "what" in picture2 ? { name: name2, trouble: picture2, logo: null } : { name: name2, trouble: null, logo: picture2 };
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
    groups: (groups ?? [{ id: "standard" }]).map((group2) => ({
      id: group2.id,
      label: group2.label ?? group2.id,
      authorisation: group2.authorisation ?? "general",
      window: { ...terms2, days: group2.days ?? terms2.days }
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

// core/yaml/simple/unsure.ts
var unsure = new Error("Only `yaml` can say what this is.");

// core/yaml/simple/block-text.ts
function blockText(header, lines) {
  const folds = header[0] === ">";
  if (folds && lines.some((line2) => line2.startsWith(" "))) throw unsure;
  return (folds ? folded(lines) : lines.join("\n")) + (header.endsWith("-") ? "" : "\n");
}
function folded(lines) {
  let text2 = "";
  let breaks = 0;
  for (const line2 of lines) {
    if (line2 === "") breaks += 1;
    else {
      text2 += breaks > 0 ? "\n".repeat(breaks) : text2 === "" ? "" : " ";
      text2 += line2;
      breaks = 0;
    }
  }
  return text2;
}

// core/yaml/simple/key.ts
var name = /^(?!(?:null|true|false)$)[a-z][a-z0-9_/-]{0,63}$/i;
function isSimpleKey(key2) {
  return name.test(key2);
}
function put(group2, key2, value) {
  if (Object.hasOwn(group2, key2)) throw unsure;
  group2[key2] = value;
}

// core/yaml/simple/scalar.ts
var firstOfOther = new Set(" -?:,[]{}#&*!|>'\"%@`~+.=<".split("").map((one) => one.charCodeAt(0)));
var count2 = /^(?:0|[1-9][0-9]{0,8})$/;
var onlyOfNumbers = /^[-+0-9a-fA-FoOxX._]*$/;
var day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
var hexOnly = /[abcdf]/;
var hex = /^[0-9a-f]+$/;
function beginsOtherwise(text2) {
  return firstOfOther.has(text2.charCodeAt(0));
}
function plainValue(text2) {
  const first = text2.charCodeAt(0);
  if (text2 === "" || beginsOtherwise(text2)) throw unsure;
  if (first >= 48 && first <= 57) return numberOrText(text2);
  if (text2.length > "false".length) return text2;
  switch (text2.toLowerCase()) {
    case "true":
    case "false":
    case "null":
      if (text2 === "true") return true;
      if (text2 === "false") return false;
      if (text2 === "null") return null;
      throw unsure;
  }
  return text2;
}
function numberOrText(text2) {
  if (count2.test(text2)) return Number(text2);
  if (day.test(text2) || !onlyOfNumbers.test(text2)) return text2;
  if (hex.test(text2) && hexOnly.test(text2)) return text2;
  throw unsure;
}
function quotedValue(line2, start) {
  const mark = line2[start] ?? "";
  const close = line2.indexOf(mark, start + 1);
  const value = line2.slice(start + 1, close);
  const isSimple = close !== -1 && line2[close + 1] !== mark && !(mark === '"' && value.includes("\\"));
  if (!isSimple) throw unsure;
  return { value, end: close + 1 };
}

// core/yaml/simple/flow.ts
var deepest = 4;
var plain2 = /(?:[^,[\]{}:#"' ]|:(?=[^,[\]{}:#"' ])| (?=[^,[\]{}:#"' ]))+/y;
var key = /([A-Za-z0-9_-]+): +/y;
function flowValue(line2, start, depth = 0) {
  if (depth === deepest) throw unsure;
  return line2[start] === "[" ? list2(line2, start, depth) : group(line2, start, depth);
}
function list2(line2, start, depth) {
  const value = [];
  const end = members(line2, start, "]", (at) => {
    const item = member(line2, at, depth);
    value.push(item.value);
    return item.end;
  });
  return { value, end };
}
function group(line2, start, depth) {
  const value = {};
  const end = members(line2, start, "}", (at) => {
    key.lastIndex = at;
    const [whole, name2] = key.exec(line2) ?? [];
    if (whole === void 0 || name2 === void 0 || !isSimpleKey(name2)) throw unsure;
    const field = member(line2, at + whole.length, depth);
    put(value, name2, field.value);
    return field.end;
  });
  return { value, end };
}
function members(line2, start, closing, read) {
  let at = afterSpaces(line2, start + 1);
  if (line2[at] === closing) return at + 1;
  for (; ; ) {
    at = afterSpaces(line2, read(at));
    if (line2[at] === closing) return at + 1;
    if (line2[at] !== "," || line2[at + 1] !== " ") throw unsure;
    at = afterSpaces(line2, at + 1);
  }
}
function member(line2, at, depth) {
  switch (line2[at]) {
    case "[":
    case "{":
      return flowValue(line2, at, depth + 1);
    case '"':
    case "'":
      return quotedValue(line2, at);
  }
  plain2.lastIndex = at;
  const text2 = plain2.exec(line2)?.[0] ?? "";
  return { value: plainValue(text2), end: at + text2.length };
}
function afterSpaces(line2, from) {
  let at = from;
  while (line2[at] === " ") at += 1;
  return at;
}

// core/yaml/simple/read.ts
var odd = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
var deepest2 = 10;
function readSimple(text2) {
  if (odd.test(text2)) return void 0;
  try {
    return new Lines(text2).read();
  } catch (error) {
    if (error === unsure) return void 0;
    throw error;
  }
}
var Lines = class {
  #lines;
  /** The line that is read now, and how far it is indented; -1 behind the last. */
  #at = -1;
  #indent = -1;
  constructor(text2) {
    this.#lines = text2.split("\n");
  }
  read() {
    this.#next();
    if (this.#indent !== 0) throw unsure;
    return this.#group(0, 0, 0);
  }
  get #line() {
    return this.#lines[this.#at] ?? "";
  }
  /** Goes on to the next line that is neither empty nor a comment. */
  #next() {
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line2 = this.#line;
      const indent = spacesBefore(line2);
      if (indent === line2.length || line2.charCodeAt(indent) === hash) continue;
      this.#indent = indent;
      return;
    }
    this.#indent = -1;
  }
  /** The fields that stand at one column; those of the first line begin there, behind a dash perhaps. */
  #group(column, indentOfFirst, depth) {
    if (depth === deepest2) throw unsure;
    const group2 = {};
    let expected = indentOfFirst;
    while (this.#indent === expected) {
      const colon = this.#colon(column);
      if (colon === -1) throw unsure;
      put(group2, this.#line.slice(column, colon), this.#value(colon + 1, column, depth));
      if (this.#indent > column) throw unsure;
      expected = column;
    }
    return group2;
  }
  #list(column, depth) {
    if (depth === deepest2) throw unsure;
    const list3 = [];
    while (this.#indent === column && this.#isDash(column)) {
      const start = column + 2;
      list3.push(
        this.#colon(start) !== -1 ? this.#group(start, column, depth + 1) : this.#inline(start, column)
      );
    }
    return list3;
  }
  /** Where the name of a field ends that begins at this column; -1 if there is none. */
  #colon(column) {
    const line2 = this.#line;
    const colon = line2.indexOf(":", column);
    const isField = colon !== -1 && (colon === line2.length - 1 || line2.charCodeAt(colon + 1) === space) && isSimpleKey(line2.slice(column, colon));
    return isField ? colon : -1;
  }
  #isDash(at) {
    const line2 = this.#line;
    return line2.charCodeAt(at) === dash && line2.charCodeAt(at + 1) === space;
  }
  /** What stands behind a field's colon, or below it. */
  #value(behind, column, depth) {
    const line2 = this.#line;
    let start = behind;
    while (line2.charCodeAt(start) === space) start += 1;
    if (start < line2.length) {
      const first = line2.charCodeAt(start);
      return first === bar || first === greater ? this.#blockText(start, column) : this.#inline(start, column);
    }
    this.#next();
    const indent = this.#indent;
    if (indent < column) throw unsure;
    if (this.#isDash(indent)) return this.#list(indent, depth + 1);
    if (indent === column) throw unsure;
    return this.#group(indent, indent, depth + 1);
  }
  /**
   * A value that begins behind its field or dash, with nothing behind it but a comment. A long text may go on below.
   *
   * @param column of the field or the dash: what goes on below is indented further.
   */
  #inline(start, column) {
    const line2 = this.#line;
    let value;
    let end = line2.length;
    switch (line2[start]) {
      case '"':
        if (line2.indexOf('"', start + 1) === -1) return this.#quotedOverLines(start, column);
        ({ value, end } = quotedValue(line2, start));
        break;
      case "'":
        ({ value, end } = quotedValue(line2, start));
        break;
      case "[":
      case "{":
        ({ value, end } = flowValue(line2, start));
        break;
      default: {
        const comment = line2.indexOf(" #", start);
        const written2 = withoutSpacesBehind(line2.slice(start, comment === -1 ? end : comment));
        if (written2.includes(": ") || written2.endsWith(":")) throw unsure;
        value = plainValue(written2);
        if (comment === -1) value = this.#plainOverLines(value, written2, column);
      }
    }
    if (end < line2.length && !/^(?: *$| +#)/.test(line2.slice(end))) throw unsure;
    this.#next();
    return value;
  }
  /** A text without quotes, with the lines on which it goes on; the value itself if there is none. */
  #plainOverLines(value, written2, column) {
    let text2 = "";
    for (let below = this.#below(column); below !== void 0 && below[0] !== "#"; below = this.#below(column)) {
      if (beginsOtherwise(below) || / #|:(?: |$)/.test(below)) throw unsure;
      text2 += ` ${below}`;
      this.#at += 1;
    }
    return text2 === "" ? value : written2 + text2;
  }
  /** A text in double quotes that end on a line below. */
  #quotedOverLines(start, column) {
    let text2 = withoutSpacesBehind(this.#line.slice(start + 1));
    for (; ; ) {
      const below = this.#below(column);
      if (below === void 0) throw unsure;
      text2 += ` ${below}`;
      this.#at += 1;
      if (below.includes('"')) break;
    }
    if (text2.indexOf('"') !== text2.length - 1 || text2.includes("\\")) throw unsure;
    this.#next();
    return text2.slice(0, -1);
  }
  /** The next line without the spaces around it, if it is indented further than this column and not empty. */
  #below(column) {
    const line2 = this.#lines[this.#at + 1] ?? "";
    const indent = spacesBefore(line2);
    return indent > column && indent < line2.length ? withoutSpacesBehind(line2.slice(indent)) : void 0;
  }
  #blockText(start, column) {
    const header = this.#line.slice(start);
    if (!/^[|>]-?$/.test(header)) throw unsure;
    const first = this.#lines[this.#at + 1] ?? "";
    const indent = spacesBefore(first);
    if (indent <= column) throw unsure;
    const lines = [];
    let length = 0;
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line2 = this.#line;
      if (line2.endsWith(" ")) throw unsure;
      if (line2 !== "" && spacesBefore(line2) < indent) break;
      lines.push(line2.slice(indent));
      if (line2 !== "") length = lines.length;
    }
    if (this.#at === this.#lines.length && this.#lines.at(-1) !== "") throw unsure;
    if (spacesBefore(this.#line) > 0 && this.#line.trimStart().startsWith("#")) throw unsure;
    this.#at -= 1;
    this.#next();
    return blockText(header, lines.slice(0, length));
  }
};
var [space, hash, dash, greater, bar] = [32, 35, 45, 62, 124];
function spacesBefore(line2) {
  let at = 0;
  while (line2.charCodeAt(at) === space) at += 1;
  return at;
}
function withoutSpacesBehind(text2) {
  let end = text2.length;
  while (text2.charCodeAt(end - 1) === space) end -= 1;
  return text2.slice(0, end);
}

// core/yaml/read.ts
async function readYaml(text2) {
  const value = tooDeepAt(text2) === null ? readSimple(text2) : void 0;
  if (value !== void 0) return { value, problems: [] };
  const { readWhole: readWhole2 } = await import("./whole-YILSAI5M.js");
  return readWhole2(text2);
}

// core/rules/broken-email.ts
var address = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;
var longest2 = 254;
var isAddressField = (path) => path.at(-1) === "email" || path.length === 2 && path[0] === "publisher" && path[1] === "contact";
function isMailAddress(text2) {
  return text2.length <= longest2 && address.test(text2) && !text2.includes("..");
}
var rule = {
  id: "broken-email",
  severity: "error",
  title: "An e-mail address is one whole address",
  on: "file",
  *check({ texts }) {
    for (const { path, text: text2 } of texts) {
      if (!isAddressField(path) || text2.length > longest2 || isMailAddress(text2)) continue;
      yield {
        at: path,
        message: `${quote(text2)} is no e-mail address. ${remedy(text2, path[0] === "contact")}`
      };
    }
  }
};
function remedy(text2, isContact) {
  const [, inside] = /<([^<>\s@]+@[^<>\s@]+)>/.exec(text2) ?? [];
  if (/^mailto:/i.test(text2)) return 'Leave "mailto:" away.';
  if (inside !== void 0) return `Write the address alone: ${inside}`;
  if ((text2.match(/@/g) ?? []).length > 1) {
    return isContact ? "It has more than one @. Two addresses are two items, each on a line of its own: `- email: …`." : "It has more than one @, and there is room for one address only.";
  }
  if (/^https?:/i.test(text2)) {
    return isContact ? "A page is written `url: …` with a `label: …`." : "This is the address of a page.";
  }
  if (text2 !== text2.trim()) return "There is a space before or behind it. Take it away.";
  if (/^[^\s@[\](){}]+(?:\s+|\s*[[(])at(?:\s+|[\])]\s*)[^\s@[\](){}]+$/i.test(text2)) {
    return "Write it with an @: it is on the public page in any case.";
  }
  if (/\s/.test(text2)) {
    return "There is a space inside it: has it been broken over two lines, or do other words stand beside it?";
  }
  if (/[^\x20-\x7e]/.test(text2)) {
    return "It holds a letter that an address cannot have; a domain with such letters is written in the form xn--….";
  }
  if (/[.,;]$/.test(text2)) return "Take the punctuation mark at its end away.";
  return "Write it as name@domain, such as privacy@speech.example.";
}

// core/rules/link-not-https.ts
var longestLink = 2e3;
var longestShown = 100;
var linkFields = /* @__PURE__ */ new Set([
  "website",
  "url",
  "privacy_url",
  "dpa_url",
  "security_url",
  "their_subprocessors"
]);
function isLinkField(path) {
  const name2 = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
  return linkFields.has(String(name2));
}
var rule2 = {
  id: "link-not-https",
  severity: "error",
  title: "Links are https",
  on: "file",
  *check({ texts }) {
    for (const { path, text: text2 } of texts) {
      if (!isLinkField(path) || text2.length > longestLink || /^https:\/\//i.test(text2.trim()) || text2.trim() === "")
        continue;
      yield { at: path, message: `${quote(text2)} is no https address. ${remedy2(text2.trim())}` };
    }
  }
};
function remedy2(text2) {
  if (/^http:\/\//i.test(text2))
    return `Write https: instead of http:, and check that the page answers there.`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text2)) return "Only pages that begin with https:// are linked.";
  if (text2.length <= longestShown && /^[^\s/@]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text2))
    return `Write it in full: https://${text2}`;
  return "Write the whole address, such as https://speech.example/.";
}

// core/rules/broken-link.ts
var rule3 = {
  id: "broken-link",
  severity: "error",
  title: "A link is one whole address",
  on: "file",
  *check({ texts }) {
    for (const { path, text: text2 } of texts) {
      if (!isLinkField(path) || text2.length > longestLink || !/^\s*https:\/\//i.test(text2)) continue;
      const why = linkFault(text2);
      if (why !== null) yield { at: path, message: `${quote(text2)} cannot be linked: ${why}` };
    }
  }
};
function linkFault(text2) {
  if (/\shttps?:\/\//i.test(text2.trim()))
    return 'these are two addresses. Put each on a line of its own, with "- " in front.';
  if (text2 !== text2.trim()) return "there is a space or a line break before or behind it. Take it away.";
  if (/\s/.test(text2)) return "there is a space inside it. Copy it from the address line of a browser.";
  if (/[<>"`{}|\\^]/.test(text2))
    return "it holds a character that an address cannot have. Copy it from the address line of a browser.";
  const url = URL.canParse(text2) ? new URL(text2) : null;
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
var defaultAccent = { light: "#0b57d0", dark: "#8ab4f8" };
function contrast(one, other) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function readableOn(background, colour) {
  const towards = background === pageBackground.light ? 0 : 255;
  const mixed = Array.from(
    { length: 101 },
    (_, step) => hex2(channels(colour).map((one) => Math.round(one + (towards - one) * step / 100)))
  );
  return mixed.find((one) => contrast(one, background) >= leastContrast) ?? colour;
}
function accentOf(colours) {
  if (colours === void 0) return defaultAccent;
  const { accent, accent_dark } = colours;
  return {
    light: accent.toLowerCase(),
    dark: accent_dark?.toLowerCase() ?? readableOn(pageBackground.dark, accent)
  };
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
function hex2(values) {
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
function* onPage(name2, colour, page) {
  const background = pageBackground[page];
  const found2 = contrast(colour, background);
  if (found2 >= leastContrast) return;
  const told = (Math.floor(found2 * 100) / 100).toFixed(2);
  yield {
    at: ["site", "colours", name2],
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
    ...Object.entries(vocabulary ?? {}).map(([name2, terms2]) => [
      ["vocabulary", name2],
      terms2
    ])
  ];
  return lists.map(([at, list3]) => ({ at, ids: (list3 ?? []).map(({ id }) => id) }));
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
      const key2 = [fields2.legal_name, fields2.service].map((name2) => foldName(name2) || name2).join("\n");
      const other = first.get(key2);
      if (other === void 0) {
        first.set(key2, id);
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
function slugOf(name2) {
  const words6 = name2.replace(/[™®℠©]/g, "").normalize("NFKD").toLowerCase().replace(new RegExp("\\p{M}", "gu"), "").replace(/[ßæœøłđðþı]/g, (letter) => latin[letter] ?? letter).replace(/[^a-z0-9]+/g, "-");
  return trimEnd(trimBoth(words6, "-").slice(0, longestSlug), "-");
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
var suspect;
var rule14 = {
  id: "hidden-character",
  severity: "error",
  title: "No characters that cannot be seen",
  on: "file",
  *check({ text: text2, texts }) {
    if (!isOpen(text2)) {
      suspect ??= new RegExp(`${hidden().source}|\\r(?!\\n)|\\uFFFD`, "gu");
      const places = [...text2.matchAll(suspect)];
      if (places.length > 0) {
        yield* inText(text2, places);
        return;
      }
    }
    for (const value of texts) {
      const inside = isOpen(value.text) ? null : hidden().exec(value.text);
      if (inside !== null) yield { at: value.path, message: words(inside[0]) };
    }
  }
};
function* inText(text2, places) {
  const rangeOf2 = rangerOf(text2);
  const lines = /* @__PURE__ */ new Set();
  for (const { 0: character, index } of places) {
    const range = rangeOf2(index, index + character.length);
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
    for (const { path, text: text2 } of texts) {
      if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text2) || !dateFields.has(String(path.at(-1))))
        continue;
      const day2 = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
      if (day2.toISOString().startsWith(text2)) continue;
      yield { at: path, message: `There is no ${quote(text2)} in the calendar. Write a day that exists.` };
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
    const name2 = pathInWords(at);
    const subject = name2 === "" ? "The file" : `\`${name2}\``;
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
    for (const { path, text: text2 } of texts) {
      if (!/[\r\n]/.test(text2) || !/[\r\n]/.test(text2.trim()) || isParagraph(path)) continue;
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
    for (const [name2, treatment] of Object.entries(fields2.classes ?? {})) {
      const usual = defaultTreatment[name2];
      if (!isStricter(usual, treatment)) continue;
      yield {
        at: ["classes", name2],
        message: `Changes of the class \`${name2}\` are treated as \`${usual}\`, and the policy cannot lower that to \`${treatment}\`: it can only ask for more. Staff lower a single change, with a reason, when it is announced.`
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
    if (field === null || keyword !== "required") return null;
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
    if (["channels", "groups"].some((name2) => states(name2) && fields2[name2] === void 0)) return;
    const untold = policy2.groups.filter(
      ({ id, authorisation }) => authorisation === "general" && !policy2.channels.some(
        (channel) => channel.kind !== "issue" && channel.required && (channel.group ?? id) === id
      )
    );
    if (untold.length === 0) return;
    const names3 = untold.map(({ id }) => `\`${id}\``).join(", ");
    yield {
      at: states("channels") ? ["channels"] : [],
      part: "key",
      message: `Nobody writes to the customers of ${untold.length === 1 ? "group" : "groups"} ${names3}: a page or an issue alone is no notice. Add a channel with \`kind: email\` or \`webhook\` and \`required: true\`, or say with \`passive_only:\` why nobody is written to; the page prints it.`
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
      const name2 = email?.split("@")[0];
      if (email === void 0 || name2 === void 0 || !/^[^\s@]+@[^\s@]+$/.test(email)) continue;
      if (/(?:^|[-_.+])(?:no|do-?not)[-_.]?reply/i.test(name2)) {
        yield {
          at: ["contact", index, "email"],
          message: `Nobody reads ${quote(email)}. Give a mailbox that is read, such as privacy@ or dpo@.`
        };
        continue;
      }
      if (roles.test(name2)) continue;
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
var longest3 = 80;
var beginnings = [
  /^(?:tbc|tbd|tba|todo|fixme|unknown|pending|to be (?:confirmed|determined|announced|defined|decided)) ?\(/,
  /^varies(?: (?:by|per|with)(?: the| your| our)? [\p{L}-]+)[.!]*$/u
];
var holes = [
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}$]{0,80}\}|<[A-Z][A-Z _-]{1,80}>|(?:^|\s)%[A-Z_]{3,80}%/,
  /<(?:insert|your|company)\b[^<>]{0,80}>|\[(?:insert|your|company|name|todo|tbc|tbd)\b[^[\]]{0,80}\]/i
];
var mostLetters = Math.max(...[...fillers].map((filler) => filler.length));
var isSentence = new RegExp(`^(?! *[tufpv])(?=[ -~]*$)(?:[ ./!]*[^ ./!]){${mostLetters + 1}}`, "i");
function showsNothing(text2) {
  return /^[\s\p{Z}\p{M}]*$/u.test(text2) && !hidden().test(text2);
}
function isFiller(text2) {
  return saysNothing(text2) || /[{<[%]/.test(text2) && holes.some((hole) => hole.test(text2));
}
function saysNothing(text2) {
  if (text2.length > longest3 || isSentence.test(text2)) return false;
  const bare = text2.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  return blanks.has(bare) || fillers.has(compact(bare)) || beginnings.some((beginning) => beginning.test(bare));
}
function compact(text2) {
  return text2.replace(/[\s./!]/g, "");
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
    for (const { path, text: text2 } of texts) {
      if (codes.has(String(path.at(-1))) || isOwnCode(path, text2)) continue;
      if (text2 !== "" && showsNothing(text2)) {
        yield { at: path, message: `\`${pathInWords(path)}\` is blank. Fill it in, or take the line away.` };
      } else if (isFiller(text2)) {
        yield { at: path, message: `${quote(text2)} says nothing. ${remedy3(path)}` };
      }
    }
  }
};
function isOwnCode([first, second], text2) {
  const ownTerms = first === "vocabulary" || first === "applies_to" && second !== "condition";
  return ownTerms && /^[A-Za-z]{2}$/.test(text2);
}
function remedy3([field, inside]) {
  const name2 = String(field);
  if (inside === "unknown") return "Write what is missing and whom you asked, in a sentence.";
  return mayBeUnknown.has(name2) ? `Write the value; if it is not known yet, write \`${name2}:\` and below it, indented, \`unknown: <whom you asked>\`.` : "Write the value, or take the line away.";
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
  if (value === null) return "not set";
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
    if (!isNoticeable(change.treatment)) return;
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
  const found2 = /* @__PURE__ */ new Map();
  for (const { entry: entry2, before, after } of changes) {
    const former = before === null && after !== null ? gone.get(content(after)) : void 0;
    if (former !== void 0) found2.set(former, entry2);
  }
  return found2;
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
    const names3 = missing.map((field) => `\`${field}\``).join(", ");
    yield {
      at: [],
      part: "key",
      severity: level === "announced" ? "error" : "note",
      message: `Before this can be announced to customers it has to say more: ${names3}. What you do not know, write as \`unknown: <whom you asked>\`.`
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
      if (!formerly.has(id) && !ended.has(id)) continue;
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
  *check({ entries, retired: listed2, retiredFile: retiredFile2 }) {
    const retired2 = listed2 ?? [];
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
    for (const [index, group2] of (fields2.groups ?? []).entries()) {
      if (group2.days === void 0 || group2.days >= policy2.window.days) continue;
      yield {
        at: ["groups", index, "days"],
        message: `${group2.days} days are fewer than the ${policy2.window.days} of \`window.days\`. A group can have more time, not less: raise it, or lower \`window.days\` for everybody.`
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
    for (const [name2, value] of Object.entries(fields2)) {
      if (!isUnknown(value)) continue;
      yield {
        at: [name2],
        part: "key",
        severity: level === "announced" ? "error" : "warning",
        message: `\`${name2}\` is not known yet. It has to be known before the change can be announced to customers.`
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
    const place2 = fields2.locations[index];
    if (place2 === void 0) return;
    yield {
      at: ["locations", index],
      severity: level === "announced" ? "error" : "warning",
      message: `${inWords2(place2)} the home area (${policy2.home_area}), and no transfer mechanism is stated. Add \`transfer:\` with \`mechanism:\`, such as standard-contractual-clauses.`
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
        if (filled.has(path) || /\.ya?ml$/i.test(path)) continue;
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
  const name2 = /^(?:.*\/)?([^/]+)\.(?:ya?ml|json)$/is.exec(path)?.[1]?.toLowerCase();
  if (name2 === void 0) return "Move it out of the registry, or delete it.";
  if (known2.includes(`${name2}.yaml`)) return `If it is meant as ${name2}.yaml, that is its name and place.`;
  return `If it is an entry, name it ${quote(`subprocessors/${name2}.yaml`)}; if not, delete it.`;
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
  const plain3 = field.toLowerCase().replace(/[\s-]+/g, "_");
  const near = fields2.map((name2) => ({ name: name2, far: (0, import_fastest_levenshtein2.distance)(plain3, name2) })).filter(({ name: name2, far }) => far <= Math.max(1, Math.floor(name2.length / 3))).sort((a, b) => a.far - b.far)[0];
  if (near !== void 0) return `Do you mean \`${near.name}\`?`;
  if (inward.test(field))
    return "Everything here is public and stays in the history: keep this in a private place.";
  return fields2.includes("note") ? "Use `note:` for what belongs in public and has no field." : `The fields are ${fields2.map((name2) => `\`${name2}\``).join(", ")}.`;
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
    for (const [index, { group: group2 }] of (fields2.channels ?? []).entries()) {
      if (group2 === void 0 || ids.includes(group2)) continue;
      yield {
        at: ["channels", index, "group"],
        message: `There is no group ${quote(group2)}. Take one of ${ids.join(", ")}, or leave the line away to reach all.`
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
    for (const { name: name2, at, terms: terms2 } of termsOf(fields2)) {
      const vocabulary = policy2.vocabulary[name2];
      if (vocabulary === void 0) continue;
      for (const [index, term2] of terms2.entries()) {
        if (vocabulary.some((known3) => known3.id === term2)) continue;
        const same = vocabulary.find((known3) => known3.label.toLowerCase() === term2.toLowerCase());
        const remedy6 = same === void 0 ? `${nearest(term2, vocabulary) || "Add"} it to \`vocabulary.${name2}\` in registry.yaml, in a pull request of its own.` : `Write its id, \`${same.id}\`.`;
        yield { at: [...at, index], message: `${quote(term2)} is no term of the vocabulary. ${remedy6}` };
      }
    }
  }
};
function termsOf(fields2) {
  const lists = [];
  for (const name2 of ["data", "data_subjects"]) {
    const terms2 = fields2[name2];
    if (terms2 !== void 0 && !isUnknown(terms2)) lists.push({ name: name2, at: [name2], terms: terms2 });
  }
  for (const name2 of ["products", "regions", "plans"]) {
    const terms2 = fields2.applies_to?.[name2];
    if (terms2 !== void 0) lists.push({ name: name2, at: ["applies_to", name2], terms: terms2 });
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
  *check({ policyFile: policyFile2, named: named2, found: found2 }) {
    if (named2 !== null && !found2.some(({ name: name2 }) => name2 === named2)) {
      yield {
        file: policyFile2,
        at: ["site", "logo"],
        message: `There is no ${named2} beside ${policyFile2}. Put the picture there, or take \`logo:\` away.`
      };
    }
    for (const { name: name2, trouble } of found2) {
      if (name2 !== named2) {
        yield {
          file: name2,
          message: `The policy does not name ${name2}. Add \`logo: ${name2}\` under \`site:\` in ${policyFile2}, or delete the file.`
        };
        continue;
      }
      if (trouble === null) continue;
      const { what, line: line2, column } = trouble;
      yield {
        file: name2,
        message: `The logo ${quote(name2)} cannot be used: it ${what}. ${remedies[name2]}`,
        ...line2 !== void 0 && column !== void 0 && { range: { line: line2, column, endLine: line2, endColumn: column + 1 } }
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
    if (keyword !== "type") return null;
    const name2 = pathInWords(at);
    if (value === null) {
      return {
        at,
        message: `\`${name2}\` has no value. It must be ${expects}; if there is nothing to say, take the line away.`
      };
    }
    return { at, message: `\`${name2}\` must be ${expects}. ${shape(value, expects)}` };
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
function asItem(text2, expects) {
  const isAddress = /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(text2);
  if (isAddress && expects.includes("`email: …`")) return `Write \`email: ${text2}\`.`;
  if (isAddress && expects.includes("`- email: …`"))
    return `Write \`- email: ${text2}\` on a line of its own.`;
  return /`- …`|^a list of (?:names|field names)/.test(expects) ? 'Put it on a line of its own, with "- " in front.' : "";
}

// core/rules/yaml-syntax.ts
var words5 = {
  quote: "A quotation mark opens here and never closes. Close it at the end of the value.",
  colon: "There is a colon inside this value, and YAML takes what stands before it for a field. Put the whole value into quotation marks.",
  "no-colon": "This line has no colon. A field is written `name: value`; a value that goes on in the next line is indented there.",
  indent: "This line begins in another column than the lines it belongs with. Fields of one group all begin in the same column.",
  dash: 'A list begins on the line below the field’s name: "- " and the item, all dashes in one column. If the dash is text, put it into quotation marks.',
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
async function readFile(file, schema, validate, findings, keepText) {
  if (file.kind !== "file" || file.bytes === null || file.size > maxFileBytes) return null;
  const decoded = decode(file.bytes);
  if (decoded.text === null) {
    for (const rule60 of rulesOn("bytes")) findings.add(rule60, file.path, [rule60.check(decoded)]);
    return null;
  }
  const { text: text2, byteOrderMark } = decoded;
  keepText(file.path, text2);
  const { value: data2, problems } = await readYaml(text2);
  for (const problem of problems) {
    for (const rule60 of rulesOn("yaml"))
      findings.add(
        rule60,
        file.path,
        [rule60.check(problem)].filter((found2) => found2 !== null)
      );
  }
  const isMapping = typeof data2 === "object" && data2 !== null && !Array.isArray(data2);
  const view = {
    file: file.path,
    text: text2,
    byteOrderMark,
    data: data2,
    texts: isMapping ? textsIn(data2) : []
  };
  for (const rule60 of rulesOn("file")) findings.add(rule60, file.path, rule60.check(view));
  if (!isMapping) return null;
  validate(data2);
  const violations = validate.errors ? await inWords3(schema, validate.errors, data2) : [];
  for (const violation of violations) {
    for (const rule60 of rulesOn("violation"))
      findings.add(
        rule60,
        file.path,
        [rule60.check(violation)].filter((found2) => found2 !== null)
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
async function inWords3(schema, errors, data2) {
  const { violationsOf } = await import("./violation-F2UV7EZI.js");
  return violationsOf(schema, errors, data2);
}
function withoutMisshapen(data2, violations) {
  if (violations.length === 0) return data2;
  const misshapen = new Set(violations.map(({ at, field }) => at[0] ?? field));
  return Object.fromEntries(Object.entries(data2).filter(([name2]) => !misshapen.has(name2)));
}

// core/load.ts
var policyFile = "registry.yaml";
var retiredFile = "retired.yaml";
var entryFile = /^subprocessors\/([^/]+)\.yaml$/;
async function loadRegistry(found2, options) {
  const files = [...found2].sort((a, b) => compareText(a.path, b.path));
  const { level = "listed", before } = options;
  const findings = new Findings(options.root);
  const texts = /* @__PURE__ */ new Map();
  const keepText = (path, text2) => void texts.set(path, text2);
  for (const rule60 of rulesOn("tree")) findings.add(rule60, "", rule60.check(files));
  const at = (path) => files.find((file) => file.path === path);
  const policyRead = await readIf(
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
  const retiredRead = await readIf(
    retiredSource,
    (file) => readFile(file, "retired", retired, findings, keepText)
  );
  const retired2 = retiredSource === void 0 ? [] : retiredRead?.fields.retired ?? null;
  const logos = await logosIn(files);
  const named2 = policyRead?.fields.site?.logo ?? null;
  if (policyRead !== null)
    for (const rule60 of rulesOn("logo"))
      findings.add(rule60, policyFile, rule60.check({ policyFile, named: named2, found: logos }));
  const entryFiles = files.flatMap((file) => {
    const id = entryFile.exec(file.path)?.[1];
    return id === void 0 ? [] : [{ id, file }];
  });
  const views = [];
  const entries = [];
  const standing = options.settled === true ? () => "unchanged" : standings(before);
  for (const { id, file } of entryFiles) {
    const read = await readFile(file, "entry", entry, findings, keepText);
    if (read === null) continue;
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
  const ids = new Set(entryFiles.map(({ id }) => id));
  for (const rule60 of rulesOn("registry")) {
    findings.add(
      rule60,
      policyFile,
      rule60.check({ policy: policy2, policyFile, entries: views, ids, retired: retired2, retiredFile })
    );
  }
  const sorted = entries.sort((a, b) => a.id < b.id ? -1 : 1);
  const registry = findings.hasError() || policy2 === null || retired2 === null ? null : { policy: policy2, entries: sorted, retired: retired2 };
  if (registry !== null && before !== void 0) checkChange(before, registry, findings);
  const told = inReadingOrder(await findings.located((path) => texts.get(path)));
  const logo = registry === null ? null : logos.find(({ name: name2 }) => name2 === named2)?.logo ?? null;
  return { registry, logo, entries: entryFiles.length, findings: told };
}
async function readIf(file, read) {
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

export {
  __require,
  __commonJS,
  __export,
  __toESM,
  createHash,
  createHmac,
  randomBytes,
  randomUUID,
  fs_default,
  $appendFileSync,
  $closeSync,
  $copyFileSync,
  $existsSync,
  $fchmodSync,
  $fstatSync,
  $fsyncSync,
  $linkSync,
  $lstatSync,
  $mkdirSync,
  $openSync,
  $readdirSync,
  $readFileSync,
  $renameSync,
  $rmSync,
  $rmdirSync,
  $statSync,
  $writeFileSync,
  $constants,
  path_default,
  $resolve,
  $isAbsolute,
  $join,
  $relative,
  $dirname,
  $basename,
  $sep,
  $posix,
  trimEnd,
  trimBoth,
  hidden,
  visible,
  codePointName,
  $inspect,
  $promisify,
  $stripVTControlCharacters,
  LocalError,
  systemWords,
  systemCode,
  treatments,
  changeClasses,
  strictest,
  isNoticeable,
  startOfFile,
  count,
  inReadingOrder,
  compareText,
  stableJson,
  canonicalEntry,
  entryOf,
  isUnknown,
  known,
  fields,
  differingFields,
  sha256,
  noticeTemplate,
  digestOf,
  digestDigits,
  shownDigest,
  isSameData,
  compareRegistries,
  entry,
  rangerOf,
  maxDepth,
  tooDeepAt,
  jsonText,
  reportOf,
  grouped,
  findingLine,
  tallyLine,
  counted,
  safeLine,
  workflowCommand,
  worstFirst,
  withoutCommands,
  foldName,
  countryName,
  placeNamed,
  inCountry,
  placeWords,
  contactWords,
  orUnknown,
  labelled,
  transferWords,
  categoryWords,
  fieldWords,
  lineWords,
  wordsOf,
  isActive,
  isActiveInLink,
  coreOf,
  codeSpan,
  linkable,
  destinationOf,
  shownAddress,
  oneLine,
  withoutHidden,
  markdownText,
  markdownCell,
  markdownLink,
  maxFileBytes,
  mostBytes,
  readFolder,
  child_process_default,
  git,
  readBlobs,
  readRevision,
  decode,
  shortened,
  valueAt,
  pathOfPointer,
  readSimple,
  readYaml,
  quote,
  isMailAddress,
  longestLink,
  linkFault,
  defaultAccent,
  accentOf,
  longestSlug,
  reserved,
  slugOf,
  showsNothing,
  isFiller,
  comparePolicies,
  withoutMisshapen,
  loadRegistry
};
