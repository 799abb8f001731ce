import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-536KB6DO.js";
import {
  __toESM,
  readSimple
} from "./chunk-V2UBV3WW.js";

// bot/ledger/files.ts
var import_yaml = __toESM(require_dist(), 1);

// core/generated/ledger-validators.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
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
var record = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "record.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "id", "kind", "pull", "head", "replaces", "state", "paused", "digest", "template", "changes", "treated", "policy", "announced", "issue", "windows", "effects", "notices", "objections", "comments", "acts", "mailbox_read", "approvals_complete", "merged", "ended_at", "why"], "properties": { "schema": { "const": 1 }, "id": { "type": "string", "pattern": "^(\\d{4,}(\\.\\d+)?|push-[0-9a-f]{12}(\\.\\d+)?)$" }, "kind": { "type": "string", "enum": ["announced", "after-the-fact"] }, "pull": { "type": ["integer", "null"], "minimum": 1 }, "head": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "replaces": { "type": ["string", "null"] }, "state": { "type": "string", "enum": ["announcing", "open", "held", "window-closed", "in-the-list", "cancelled", "replaced"] }, "paused": { "type": "boolean" }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "template": { "type": "string" }, "changes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["entry", "class", "treatment", "fields", "before", "after", "before_digest", "after_digest", "known_company"], "properties": { "entry": { "type": "string" }, "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] }, "treatment": { "type": "string", "enum": ["window", "notice", "changelog", "silent"] }, "fields": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "before", "after", "class"], "properties": { "path": { "type": "string" }, "before": {}, "after": {}, "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] } } } }, "before": { "type": ["object", "null"] }, "after": { "type": ["object", "null"] }, "before_digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "after_digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "known_company": { "type": "boolean" } } } }, "treated": { "type": ["object", "null"], "additionalProperties": false, "required": ["class", "why", "by", "at", "comment"], "properties": { "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] }, "why": { "type": "string", "maxLength": 1e3 }, "by": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "policy": { "type": "object" }, "announced": { "type": "object", "additionalProperties": false, "required": ["by", "permission", "at", "on", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "on": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "comment": { "type": ["integer", "null"], "minimum": 0 } } }, "issue": { "type": ["integer", "null"], "minimum": 1 }, "windows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["group", "authorisation", "last_day", "local", "zone", "utc", "steps"], "properties": { "group": { "type": "string" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "last_day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "local": { "type": "string" }, "zone": { "type": "string" }, "utc": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "steps": { "type": "array", "items": { "type": "string" } } } } }, "effects": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["state", "by", "until", "attempt", "at", "result", "next_try", "told"], "properties": { "state": { "type": "string", "enum": ["claimed", "done", "failed"] }, "by": { "type": "string" }, "until": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "attempt": { "type": "integer", "minimum": 1 }, "at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "result": { "type": ["string", "null"] }, "next_try": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "told": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{32}$" } } } } }, "notices": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "channel", "group", "subject", "text", "text_hash", "evidence", "at", "deadline"], "properties": { "id": { "type": "string" }, "kind": { "type": "string", "enum": ["announcement", "after-the-fact", "more-time", "correction", "cancelled", "information", "replaced", "early"] }, "channel": { "type": "string" }, "group": { "type": ["string", "null"] }, "subject": { "type": "string" }, "text": { "type": "string" }, "text_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "evidence": { "type": "string", "enum": ["waiting", "published", "handed-over", "accepted", "failed", "waived"] }, "at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "deadline": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } } }, "objections": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["n", "source", "comment", "ref", "made_at", "standing", "state", "outcome", "answer", "confirmation", "answer_ref", "read", "carried_from"], "properties": { "n": { "type": "integer", "minimum": 1 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line", "private"] }, "comment": { "type": ["integer", "null"], "minimum": 0 }, "ref": { "type": ["string", "null"], "pattern": "^[A-Z]{1,4}-[0-9]+$" }, "made_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "standing": { "type": "string", "enum": ["in-time", "late"] }, "state": { "type": "string", "enum": ["open", "withdrawn", "answered"] }, "outcome": { "type": ["string", "null"], "enum": ["agreed", "not-served", "contract-ended", "not-a-customer", "proceeding-despite", null] }, "answer": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "confirmation": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "answer_ref": { "type": ["string", "null"], "pattern": "^[A-Z]{1,4}-[0-9]+$" }, "read": { "type": "boolean" }, "carried_from": { "type": ["string", "null"] } } } }, "comments": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "source", "verdict", "created_at", "seen_at", "hash", "gone", "decided"], "properties": { "id": { "type": "integer", "minimum": 0 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line"] }, "verdict": { "type": "string", "enum": ["unread", "command", "objection", "not-objection"] }, "created_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seen_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gone": { "type": "boolean" }, "decided": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } } } } }, "acts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["command", "arguments", "by", "permission", "at", "comment", "done", "says"], "properties": { "command": { "type": "string" }, "arguments": { "type": "string", "maxLength": 1e3 }, "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line"] }, "done": { "type": "boolean" }, "says": { "type": ["string", "null"] } } } }, "mailbox_read": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "approvals_complete": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment", "ref"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 }, "ref": { "type": "string", "pattern": "^[A-Z]{1,4}-[0-9]+$" } } }, "merged": { "type": ["object", "null"], "additionalProperties": false, "required": ["commit", "at", "early"], "properties": { "commit": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "early": { "type": "boolean" } } }, "ended_at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "why": { "type": ["string", "null"], "maxLength": 1e3 } } };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var pattern0 = new RegExp("^(\\d{4,}(\\.\\d+)?|push-[0-9a-f]{12}(\\.\\d+)?)$", "u");
var pattern1 = new RegExp("^[0-9a-f]{40}$", "u");
var pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
var pattern7 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
var pattern13 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern17 = new RegExp("^[A-Z]{1,4}-[0-9]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pull === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.replaces === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replaces" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.paused === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paused" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.treated === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "treated" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.policy === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.announced === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "announced" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.issue === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issue" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.windows === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "windows" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.effects === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effects" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.notices === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notices" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.objections === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objections" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.comments === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comments" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.acts === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acts" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.mailbox_read === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mailbox_read" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.approvals_complete === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals_complete" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.merged === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merged" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.ended_at === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at" } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err26 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if (1 !== data.schema) {
        const err27 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err28 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(\\d{4,}(\\.\\d+)?|push-[0-9a-f]{12}(\\.\\d+)?)$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err30 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data2 === "announced" || data2 === "after-the-fact")) {
        const err31 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.pull !== void 0) {
      let data3 = data.pull;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err32 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: schema6.properties.pull.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err33 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.head !== void 0) {
      let data4 = data.head;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err34 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.replaces !== void 0) {
      let data5 = data.replaces;
      if (typeof data5 !== "string" && data5 !== null) {
        const err36 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: schema6.properties.replaces.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 !== "string") {
        const err37 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (!(data6 === "announcing" || data6 === "open" || data6 === "held" || data6 === "window-closed" || data6 === "in-the-list" || data6 === "cancelled" || data6 === "replaced")) {
        const err38 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.state.enum } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      if (typeof data.paused !== "boolean") {
        const err39 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data8 = data.digest;
      if (typeof data8 === "string") {
        if (!pattern2.test(data8)) {
          const err40 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      if (typeof data.template !== "string") {
        const err42 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data10 = data.changes;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.entry === void 0) {
              const err43 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "entry" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data11.class === void 0) {
              const err44 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "class" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data11.treatment === void 0) {
              const err45 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "treatment" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data11.fields === void 0) {
              const err46 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "fields" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data11.before === void 0) {
              const err47 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "before" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data11.after === void 0) {
              const err48 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "after" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data11.before_digest === void 0) {
              const err49 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "before_digest" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data11.after_digest === void 0) {
              const err50 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "after_digest" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data11.known_company === void 0) {
              const err51 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "known_company" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key1 in data11) {
              if (!func2.call(schema6.properties.changes.items.properties, key1)) {
                const err52 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data11.entry !== void 0) {
              if (typeof data11.entry !== "string") {
                const err53 = { instancePath: instancePath + "/changes/" + i0 + "/entry", schemaPath: "#/properties/changes/items/properties/entry/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data11.class !== void 0) {
              let data13 = data11.class;
              if (typeof data13 !== "string") {
                const err54 = { instancePath: instancePath + "/changes/" + i0 + "/class", schemaPath: "#/properties/changes/items/properties/class/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (!(data13 === "addition" || data13 === "replacement" || data13 === "entity-change" || data13 === "scope-change" || data13 === "place-change" || data13 === "removal" || data13 === "rename" || data13 === "transfer-change" || data13 === "narrowing" || data13 === "details" || data13 === "cosmetic")) {
                const err55 = { instancePath: instancePath + "/changes/" + i0 + "/class", schemaPath: "#/properties/changes/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.class.enum } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data11.treatment !== void 0) {
              let data14 = data11.treatment;
              if (typeof data14 !== "string") {
                const err56 = { instancePath: instancePath + "/changes/" + i0 + "/treatment", schemaPath: "#/properties/changes/items/properties/treatment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (!(data14 === "window" || data14 === "notice" || data14 === "changelog" || data14 === "silent")) {
                const err57 = { instancePath: instancePath + "/changes/" + i0 + "/treatment", schemaPath: "#/properties/changes/items/properties/treatment/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.treatment.enum } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data11.fields !== void 0) {
              let data15 = data11.fields;
              if (Array.isArray(data15)) {
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data16 = data15[i1];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.path === void 0) {
                      const err58 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "path" } };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (data16.before === void 0) {
                      const err59 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "before" } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (data16.after === void 0) {
                      const err60 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "after" } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (data16.class === void 0) {
                      const err61 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "class" } };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    for (const key2 in data16) {
                      if (!(key2 === "path" || key2 === "before" || key2 === "after" || key2 === "class")) {
                        const err62 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                    if (data16.path !== void 0) {
                      if (typeof data16.path !== "string") {
                        const err63 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1 + "/path", schemaPath: "#/properties/changes/items/properties/fields/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                    }
                    if (data16.class !== void 0) {
                      let data18 = data16.class;
                      if (typeof data18 !== "string") {
                        const err64 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1 + "/class", schemaPath: "#/properties/changes/items/properties/fields/items/properties/class/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                      if (!(data18 === "addition" || data18 === "replacement" || data18 === "entity-change" || data18 === "scope-change" || data18 === "place-change" || data18 === "removal" || data18 === "rename" || data18 === "transfer-change" || data18 === "narrowing" || data18 === "details" || data18 === "cosmetic")) {
                        const err65 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1 + "/class", schemaPath: "#/properties/changes/items/properties/fields/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.fields.items.properties.class.enum } };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/changes/" + i0 + "/fields/" + i1, schemaPath: "#/properties/changes/items/properties/fields/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/changes/" + i0 + "/fields", schemaPath: "#/properties/changes/items/properties/fields/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data11.before !== void 0) {
              let data19 = data11.before;
              if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
                const err68 = { instancePath: instancePath + "/changes/" + i0 + "/before", schemaPath: "#/properties/changes/items/properties/before/type", keyword: "type", params: { type: schema6.properties.changes.items.properties.before.type } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data11.after !== void 0) {
              let data20 = data11.after;
              if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                const err69 = { instancePath: instancePath + "/changes/" + i0 + "/after", schemaPath: "#/properties/changes/items/properties/after/type", keyword: "type", params: { type: schema6.properties.changes.items.properties.after.type } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data11.before_digest !== void 0) {
              let data21 = data11.before_digest;
              if (typeof data21 === "string") {
                if (!pattern2.test(data21)) {
                  const err70 = { instancePath: instancePath + "/changes/" + i0 + "/before_digest", schemaPath: "#/properties/changes/items/properties/before_digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/changes/" + i0 + "/before_digest", schemaPath: "#/properties/changes/items/properties/before_digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data11.after_digest !== void 0) {
              let data22 = data11.after_digest;
              if (typeof data22 === "string") {
                if (!pattern2.test(data22)) {
                  const err72 = { instancePath: instancePath + "/changes/" + i0 + "/after_digest", schemaPath: "#/properties/changes/items/properties/after_digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/changes/" + i0 + "/after_digest", schemaPath: "#/properties/changes/items/properties/after_digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data11.known_company !== void 0) {
              if (typeof data11.known_company !== "boolean") {
                const err74 = { instancePath: instancePath + "/changes/" + i0 + "/known_company", schemaPath: "#/properties/changes/items/properties/known_company/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.treated !== void 0) {
      let data24 = data.treated;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        const err77 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/type", keyword: "type", params: { type: schema6.properties.treated.type } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.class === void 0) {
          const err78 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "class" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data24.why === void 0) {
          const err79 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "why" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data24.by === void 0) {
          const err80 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data24.at === void 0) {
          const err81 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data24.comment === void 0) {
          const err82 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        for (const key3 in data24) {
          if (!(key3 === "class" || key3 === "why" || key3 === "by" || key3 === "at" || key3 === "comment")) {
            const err83 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data24.class !== void 0) {
          let data25 = data24.class;
          if (typeof data25 !== "string") {
            const err84 = { instancePath: instancePath + "/treated/class", schemaPath: "#/properties/treated/properties/class/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (!(data25 === "addition" || data25 === "replacement" || data25 === "entity-change" || data25 === "scope-change" || data25 === "place-change" || data25 === "removal" || data25 === "rename" || data25 === "transfer-change" || data25 === "narrowing" || data25 === "details" || data25 === "cosmetic")) {
            const err85 = { instancePath: instancePath + "/treated/class", schemaPath: "#/properties/treated/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.treated.properties.class.enum } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data24.why !== void 0) {
          let data26 = data24.why;
          if (typeof data26 === "string") {
            if (func4(data26) > 1e3) {
              const err86 = { instancePath: instancePath + "/treated/why", schemaPath: "#/properties/treated/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/treated/why", schemaPath: "#/properties/treated/properties/why/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data24.by !== void 0) {
          if (typeof data24.by !== "string") {
            const err88 = { instancePath: instancePath + "/treated/by", schemaPath: "#/properties/treated/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data24.at !== void 0) {
          let data28 = data24.at;
          if (typeof data28 === "string") {
            if (!pattern5.test(data28)) {
              const err89 = { instancePath: instancePath + "/treated/at", schemaPath: "#/properties/treated/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/treated/at", schemaPath: "#/properties/treated/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data24.comment !== void 0) {
          let data29 = data24.comment;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err91 = { instancePath: instancePath + "/treated/comment", schemaPath: "#/properties/treated/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err92 = { instancePath: instancePath + "/treated/comment", schemaPath: "#/properties/treated/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.policy !== void 0) {
      let data30 = data.policy;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        const err93 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.announced !== void 0) {
      let data31 = data.announced;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.by === void 0) {
          const err94 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data31.permission === void 0) {
          const err95 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        if (data31.at === void 0) {
          const err96 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data31.on === void 0) {
          const err97 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data31.comment === void 0) {
          const err98 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        for (const key4 in data31) {
          if (!(key4 === "by" || key4 === "permission" || key4 === "at" || key4 === "on" || key4 === "comment")) {
            const err99 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data31.by !== void 0) {
          if (typeof data31.by !== "string") {
            const err100 = { instancePath: instancePath + "/announced/by", schemaPath: "#/properties/announced/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data31.permission !== void 0) {
          if (typeof data31.permission !== "string") {
            const err101 = { instancePath: instancePath + "/announced/permission", schemaPath: "#/properties/announced/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data31.at !== void 0) {
          let data34 = data31.at;
          if (typeof data34 === "string") {
            if (!pattern5.test(data34)) {
              const err102 = { instancePath: instancePath + "/announced/at", schemaPath: "#/properties/announced/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/announced/at", schemaPath: "#/properties/announced/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data31.on !== void 0) {
          let data35 = data31.on;
          if (typeof data35 === "string") {
            if (!pattern7.test(data35)) {
              const err104 = { instancePath: instancePath + "/announced/on", schemaPath: "#/properties/announced/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/announced/on", schemaPath: "#/properties/announced/properties/on/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data31.comment !== void 0) {
          let data36 = data31.comment;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
            const err106 = { instancePath: instancePath + "/announced/comment", schemaPath: "#/properties/announced/properties/comment/type", keyword: "type", params: { type: schema6.properties.announced.properties.comment.type } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 < 0 || isNaN(data36)) {
              const err107 = { instancePath: instancePath + "/announced/comment", schemaPath: "#/properties/announced/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
      } else {
        const err108 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.issue !== void 0) {
      let data37 = data.issue;
      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37)) && data37 !== null) {
        const err109 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/type", keyword: "type", params: { type: schema6.properties.issue.type } };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
      if (typeof data37 == "number" && isFinite(data37)) {
        if (data37 < 1 || isNaN(data37)) {
          const err110 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
      }
    }
    if (data.windows !== void 0) {
      let data38 = data.windows;
      if (Array.isArray(data38)) {
        const len2 = data38.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data39 = data38[i2];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.group === void 0) {
              const err111 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "group" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data39.authorisation === void 0) {
              const err112 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "authorisation" } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data39.last_day === void 0) {
              const err113 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "last_day" } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            if (data39.local === void 0) {
              const err114 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "local" } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data39.zone === void 0) {
              const err115 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "zone" } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data39.utc === void 0) {
              const err116 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "utc" } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data39.steps === void 0) {
              const err117 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "steps" } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            for (const key5 in data39) {
              if (!(key5 === "group" || key5 === "authorisation" || key5 === "last_day" || key5 === "local" || key5 === "zone" || key5 === "utc" || key5 === "steps")) {
                const err118 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data39.group !== void 0) {
              if (typeof data39.group !== "string") {
                const err119 = { instancePath: instancePath + "/windows/" + i2 + "/group", schemaPath: "#/properties/windows/items/properties/group/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data39.authorisation !== void 0) {
              let data41 = data39.authorisation;
              if (typeof data41 !== "string") {
                const err120 = { instancePath: instancePath + "/windows/" + i2 + "/authorisation", schemaPath: "#/properties/windows/items/properties/authorisation/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              if (!(data41 === "general" || data41 === "specific")) {
                const err121 = { instancePath: instancePath + "/windows/" + i2 + "/authorisation", schemaPath: "#/properties/windows/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema6.properties.windows.items.properties.authorisation.enum } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data39.last_day !== void 0) {
              let data42 = data39.last_day;
              if (typeof data42 === "string") {
                if (!pattern7.test(data42)) {
                  const err122 = { instancePath: instancePath + "/windows/" + i2 + "/last_day", schemaPath: "#/properties/windows/items/properties/last_day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else {
                const err123 = { instancePath: instancePath + "/windows/" + i2 + "/last_day", schemaPath: "#/properties/windows/items/properties/last_day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data39.local !== void 0) {
              if (typeof data39.local !== "string") {
                const err124 = { instancePath: instancePath + "/windows/" + i2 + "/local", schemaPath: "#/properties/windows/items/properties/local/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data39.zone !== void 0) {
              if (typeof data39.zone !== "string") {
                const err125 = { instancePath: instancePath + "/windows/" + i2 + "/zone", schemaPath: "#/properties/windows/items/properties/zone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data39.utc !== void 0) {
              let data45 = data39.utc;
              if (typeof data45 === "string") {
                if (!pattern5.test(data45)) {
                  const err126 = { instancePath: instancePath + "/windows/" + i2 + "/utc", schemaPath: "#/properties/windows/items/properties/utc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/windows/" + i2 + "/utc", schemaPath: "#/properties/windows/items/properties/utc/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data39.steps !== void 0) {
              let data46 = data39.steps;
              if (Array.isArray(data46)) {
                const len3 = data46.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data46[i3] !== "string") {
                    const err128 = { instancePath: instancePath + "/windows/" + i2 + "/steps/" + i3, schemaPath: "#/properties/windows/items/properties/steps/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/windows/" + i2 + "/steps", schemaPath: "#/properties/windows/items/properties/steps/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/windows/" + i2, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.effects !== void 0) {
      let data48 = data.effects;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key6 in data48) {
          let data49 = data48[key6];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.state === void 0) {
              const err132 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (data49.by === void 0) {
              const err133 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data49.until === void 0) {
              const err134 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "until" } };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data49.attempt === void 0) {
              const err135 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "attempt" } };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            if (data49.at === void 0) {
              const err136 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data49.result === void 0) {
              const err137 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "result" } };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data49.next_try === void 0) {
              const err138 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "next_try" } };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data49.told === void 0) {
              const err139 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "told" } };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            for (const key7 in data49) {
              if (!(key7 === "state" || key7 === "by" || key7 === "until" || key7 === "attempt" || key7 === "at" || key7 === "result" || key7 === "next_try" || key7 === "told")) {
                const err140 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data49.state !== void 0) {
              let data50 = data49.state;
              if (typeof data50 !== "string") {
                const err141 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/effects/additionalProperties/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (!(data50 === "claimed" || data50 === "done" || data50 === "failed")) {
                const err142 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/effects/additionalProperties/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.effects.additionalProperties.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data49.by !== void 0) {
              if (typeof data49.by !== "string") {
                const err143 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/effects/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data49.until !== void 0) {
              let data52 = data49.until;
              if (typeof data52 !== "string" && data52 !== null) {
                const err144 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", schemaPath: "#/properties/effects/additionalProperties/properties/until/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.until.type } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              if (typeof data52 === "string") {
                if (!pattern5.test(data52)) {
                  const err145 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", schemaPath: "#/properties/effects/additionalProperties/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
            }
            if (data49.attempt !== void 0) {
              let data53 = data49.attempt;
              if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                const err146 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/attempt", schemaPath: "#/properties/effects/additionalProperties/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
              if (typeof data53 == "number" && isFinite(data53)) {
                if (data53 < 1 || isNaN(data53)) {
                  const err147 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/attempt", schemaPath: "#/properties/effects/additionalProperties/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
            }
            if (data49.at !== void 0) {
              let data54 = data49.at;
              if (typeof data54 !== "string" && data54 !== null) {
                const err148 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "#/properties/effects/additionalProperties/properties/at/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.at.type } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
              if (typeof data54 === "string") {
                if (!pattern5.test(data54)) {
                  const err149 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "#/properties/effects/additionalProperties/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
            }
            if (data49.result !== void 0) {
              let data55 = data49.result;
              if (typeof data55 !== "string" && data55 !== null) {
                const err150 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/result", schemaPath: "#/properties/effects/additionalProperties/properties/result/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.result.type } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data49.next_try !== void 0) {
              let data56 = data49.next_try;
              if (typeof data56 !== "string" && data56 !== null) {
                const err151 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/next_try", schemaPath: "#/properties/effects/additionalProperties/properties/next_try/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.next_try.type } };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
              if (typeof data56 === "string") {
                if (!pattern5.test(data56)) {
                  const err152 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/next_try", schemaPath: "#/properties/effects/additionalProperties/properties/next_try/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
            }
            if (data49.told !== void 0) {
              let data57 = data49.told;
              if (Array.isArray(data57)) {
                const len4 = data57.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data58 = data57[i4];
                  if (typeof data58 === "string") {
                    if (!pattern13.test(data58)) {
                      const err153 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/told/" + i4, schemaPath: "#/properties/effects/additionalProperties/properties/told/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                  } else {
                    const err154 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/told/" + i4, schemaPath: "#/properties/effects/additionalProperties/properties/told/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              } else {
                const err155 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/told", schemaPath: "#/properties/effects/additionalProperties/properties/told/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
          } else {
            const err156 = { instancePath: instancePath + "/effects/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
      } else {
        const err157 = { instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.notices !== void 0) {
      let data59 = data.notices;
      if (Array.isArray(data59)) {
        const len5 = data59.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data60 = data59[i5];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.id === void 0) {
              const err158 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            if (data60.kind === void 0) {
              const err159 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
            if (data60.channel === void 0) {
              const err160 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "channel" } };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
            if (data60.group === void 0) {
              const err161 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "group" } };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            if (data60.subject === void 0) {
              const err162 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "subject" } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            if (data60.text === void 0) {
              const err163 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
            if (data60.text_hash === void 0) {
              const err164 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "text_hash" } };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data60.evidence === void 0) {
              const err165 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data60.at === void 0) {
              const err166 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            if (data60.deadline === void 0) {
              const err167 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "deadline" } };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            for (const key8 in data60) {
              if (!func2.call(schema6.properties.notices.items.properties, key8)) {
                const err168 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data60.id !== void 0) {
              if (typeof data60.id !== "string") {
                const err169 = { instancePath: instancePath + "/notices/" + i5 + "/id", schemaPath: "#/properties/notices/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if (data60.kind !== void 0) {
              let data62 = data60.kind;
              if (typeof data62 !== "string") {
                const err170 = { instancePath: instancePath + "/notices/" + i5 + "/kind", schemaPath: "#/properties/notices/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
              if (!(data62 === "announcement" || data62 === "after-the-fact" || data62 === "more-time" || data62 === "correction" || data62 === "cancelled" || data62 === "information" || data62 === "replaced" || data62 === "early")) {
                const err171 = { instancePath: instancePath + "/notices/" + i5 + "/kind", schemaPath: "#/properties/notices/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.notices.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data60.channel !== void 0) {
              if (typeof data60.channel !== "string") {
                const err172 = { instancePath: instancePath + "/notices/" + i5 + "/channel", schemaPath: "#/properties/notices/items/properties/channel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            }
            if (data60.group !== void 0) {
              let data64 = data60.group;
              if (typeof data64 !== "string" && data64 !== null) {
                const err173 = { instancePath: instancePath + "/notices/" + i5 + "/group", schemaPath: "#/properties/notices/items/properties/group/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.group.type } };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data60.subject !== void 0) {
              if (typeof data60.subject !== "string") {
                const err174 = { instancePath: instancePath + "/notices/" + i5 + "/subject", schemaPath: "#/properties/notices/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data60.text !== void 0) {
              if (typeof data60.text !== "string") {
                const err175 = { instancePath: instancePath + "/notices/" + i5 + "/text", schemaPath: "#/properties/notices/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            }
            if (data60.text_hash !== void 0) {
              let data67 = data60.text_hash;
              if (typeof data67 === "string") {
                if (!pattern2.test(data67)) {
                  const err176 = { instancePath: instancePath + "/notices/" + i5 + "/text_hash", schemaPath: "#/properties/notices/items/properties/text_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              } else {
                const err177 = { instancePath: instancePath + "/notices/" + i5 + "/text_hash", schemaPath: "#/properties/notices/items/properties/text_hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data60.evidence !== void 0) {
              let data68 = data60.evidence;
              if (typeof data68 !== "string") {
                const err178 = { instancePath: instancePath + "/notices/" + i5 + "/evidence", schemaPath: "#/properties/notices/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
              if (!(data68 === "waiting" || data68 === "published" || data68 === "handed-over" || data68 === "accepted" || data68 === "failed" || data68 === "waived")) {
                const err179 = { instancePath: instancePath + "/notices/" + i5 + "/evidence", schemaPath: "#/properties/notices/items/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema6.properties.notices.items.properties.evidence.enum } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data60.at !== void 0) {
              let data69 = data60.at;
              if (typeof data69 !== "string" && data69 !== null) {
                const err180 = { instancePath: instancePath + "/notices/" + i5 + "/at", schemaPath: "#/properties/notices/items/properties/at/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.at.type } };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
              if (typeof data69 === "string") {
                if (!pattern5.test(data69)) {
                  const err181 = { instancePath: instancePath + "/notices/" + i5 + "/at", schemaPath: "#/properties/notices/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
            }
            if (data60.deadline !== void 0) {
              let data70 = data60.deadline;
              if (typeof data70 !== "string" && data70 !== null) {
                const err182 = { instancePath: instancePath + "/notices/" + i5 + "/deadline", schemaPath: "#/properties/notices/items/properties/deadline/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.deadline.type } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (typeof data70 === "string") {
                if (!pattern5.test(data70)) {
                  const err183 = { instancePath: instancePath + "/notices/" + i5 + "/deadline", schemaPath: "#/properties/notices/items/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err184 = { instancePath: instancePath + "/notices/" + i5, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
      } else {
        const err185 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err185];
        } else {
          vErrors.push(err185);
        }
        errors++;
      }
    }
    if (data.objections !== void 0) {
      let data71 = data.objections;
      if (Array.isArray(data71)) {
        const len6 = data71.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data72 = data71[i6];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.n === void 0) {
              const err186 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "n" } };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data72.source === void 0) {
              const err187 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data72.comment === void 0) {
              const err188 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "comment" } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            if (data72.ref === void 0) {
              const err189 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "ref" } };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            if (data72.made_at === void 0) {
              const err190 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "made_at" } };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (data72.standing === void 0) {
              const err191 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "standing" } };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (data72.state === void 0) {
              const err192 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if (data72.outcome === void 0) {
              const err193 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            if (data72.answer === void 0) {
              const err194 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "answer" } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
            if (data72.confirmation === void 0) {
              const err195 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "confirmation" } };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            if (data72.answer_ref === void 0) {
              const err196 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "answer_ref" } };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            if (data72.read === void 0) {
              const err197 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "read" } };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
            if (data72.carried_from === void 0) {
              const err198 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "carried_from" } };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            for (const key9 in data72) {
              if (!func2.call(schema6.properties.objections.items.properties, key9)) {
                const err199 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
            if (data72.n !== void 0) {
              let data73 = data72.n;
              if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                const err200 = { instancePath: instancePath + "/objections/" + i6 + "/n", schemaPath: "#/properties/objections/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
              if (typeof data73 == "number" && isFinite(data73)) {
                if (data73 < 1 || isNaN(data73)) {
                  const err201 = { instancePath: instancePath + "/objections/" + i6 + "/n", schemaPath: "#/properties/objections/items/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              }
            }
            if (data72.source !== void 0) {
              let data74 = data72.source;
              if (typeof data74 !== "string") {
                const err202 = { instancePath: instancePath + "/objections/" + i6 + "/source", schemaPath: "#/properties/objections/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              if (!(data74 === "issue" || data74 === "pull" || data74 === "review" || data74 === "line" || data74 === "private")) {
                const err203 = { instancePath: instancePath + "/objections/" + i6 + "/source", schemaPath: "#/properties/objections/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data72.comment !== void 0) {
              let data75 = data72.comment;
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75)) && data75 !== null) {
                const err204 = { instancePath: instancePath + "/objections/" + i6 + "/comment", schemaPath: "#/properties/objections/items/properties/comment/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.comment.type } };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 0 || isNaN(data75)) {
                  const err205 = { instancePath: instancePath + "/objections/" + i6 + "/comment", schemaPath: "#/properties/objections/items/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
            }
            if (data72.ref !== void 0) {
              let data76 = data72.ref;
              if (typeof data76 !== "string" && data76 !== null) {
                const err206 = { instancePath: instancePath + "/objections/" + i6 + "/ref", schemaPath: "#/properties/objections/items/properties/ref/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.ref.type } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
              if (typeof data76 === "string") {
                if (!pattern17.test(data76)) {
                  const err207 = { instancePath: instancePath + "/objections/" + i6 + "/ref", schemaPath: "#/properties/objections/items/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              }
            }
            if (data72.made_at !== void 0) {
              let data77 = data72.made_at;
              if (typeof data77 === "string") {
                if (!pattern5.test(data77)) {
                  const err208 = { instancePath: instancePath + "/objections/" + i6 + "/made_at", schemaPath: "#/properties/objections/items/properties/made_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              } else {
                const err209 = { instancePath: instancePath + "/objections/" + i6 + "/made_at", schemaPath: "#/properties/objections/items/properties/made_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data72.standing !== void 0) {
              let data78 = data72.standing;
              if (typeof data78 !== "string") {
                const err210 = { instancePath: instancePath + "/objections/" + i6 + "/standing", schemaPath: "#/properties/objections/items/properties/standing/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              if (!(data78 === "in-time" || data78 === "late")) {
                const err211 = { instancePath: instancePath + "/objections/" + i6 + "/standing", schemaPath: "#/properties/objections/items/properties/standing/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.standing.enum } };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data72.state !== void 0) {
              let data79 = data72.state;
              if (typeof data79 !== "string") {
                const err212 = { instancePath: instancePath + "/objections/" + i6 + "/state", schemaPath: "#/properties/objections/items/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
              if (!(data79 === "open" || data79 === "withdrawn" || data79 === "answered")) {
                const err213 = { instancePath: instancePath + "/objections/" + i6 + "/state", schemaPath: "#/properties/objections/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data72.outcome !== void 0) {
              let data80 = data72.outcome;
              if (typeof data80 !== "string" && data80 !== null) {
                const err214 = { instancePath: instancePath + "/objections/" + i6 + "/outcome", schemaPath: "#/properties/objections/items/properties/outcome/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.outcome.type } };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
              if (!(data80 === "agreed" || data80 === "not-served" || data80 === "contract-ended" || data80 === "not-a-customer" || data80 === "proceeding-despite" || data80 === null)) {
                const err215 = { instancePath: instancePath + "/objections/" + i6 + "/outcome", schemaPath: "#/properties/objections/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.outcome.enum } };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data72.answer !== void 0) {
              let data81 = data72.answer;
              if (!(data81 && typeof data81 == "object" && !Array.isArray(data81)) && data81 !== null) {
                const err216 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.answer.type } };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
              if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                if (data81.by === void 0) {
                  const err217 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
                if (data81.permission === void 0) {
                  const err218 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
                if (data81.at === void 0) {
                  const err219 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
                if (data81.comment === void 0) {
                  const err220 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
                for (const key10 in data81) {
                  if (!(key10 === "by" || key10 === "permission" || key10 === "at" || key10 === "comment")) {
                    const err221 = { instancePath: instancePath + "/objections/" + i6 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
                if (data81.by !== void 0) {
                  if (typeof data81.by !== "string") {
                    const err222 = { instancePath: instancePath + "/objections/" + i6 + "/answer/by", schemaPath: "#/properties/objections/items/properties/answer/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
                if (data81.permission !== void 0) {
                  if (typeof data81.permission !== "string") {
                    const err223 = { instancePath: instancePath + "/objections/" + i6 + "/answer/permission", schemaPath: "#/properties/objections/items/properties/answer/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
                if (data81.at !== void 0) {
                  let data84 = data81.at;
                  if (typeof data84 === "string") {
                    if (!pattern5.test(data84)) {
                      const err224 = { instancePath: instancePath + "/objections/" + i6 + "/answer/at", schemaPath: "#/properties/objections/items/properties/answer/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err224];
                      } else {
                        vErrors.push(err224);
                      }
                      errors++;
                    }
                  } else {
                    const err225 = { instancePath: instancePath + "/objections/" + i6 + "/answer/at", schemaPath: "#/properties/objections/items/properties/answer/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                }
                if (data81.comment !== void 0) {
                  let data85 = data81.comment;
                  if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
                    const err226 = { instancePath: instancePath + "/objections/" + i6 + "/answer/comment", schemaPath: "#/properties/objections/items/properties/answer/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err226];
                    } else {
                      vErrors.push(err226);
                    }
                    errors++;
                  }
                  if (typeof data85 == "number" && isFinite(data85)) {
                    if (data85 < 0 || isNaN(data85)) {
                      const err227 = { instancePath: instancePath + "/objections/" + i6 + "/answer/comment", schemaPath: "#/properties/objections/items/properties/answer/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
            if (data72.confirmation !== void 0) {
              let data86 = data72.confirmation;
              if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
                const err228 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.confirmation.type } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                if (data86.by === void 0) {
                  const err229 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                }
                if (data86.permission === void 0) {
                  const err230 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
                if (data86.at === void 0) {
                  const err231 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
                if (data86.comment === void 0) {
                  const err232 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
                for (const key11 in data86) {
                  if (!(key11 === "by" || key11 === "permission" || key11 === "at" || key11 === "comment")) {
                    const err233 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
                if (data86.by !== void 0) {
                  if (typeof data86.by !== "string") {
                    const err234 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/by", schemaPath: "#/properties/objections/items/properties/confirmation/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
                if (data86.permission !== void 0) {
                  if (typeof data86.permission !== "string") {
                    const err235 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/permission", schemaPath: "#/properties/objections/items/properties/confirmation/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
                if (data86.at !== void 0) {
                  let data89 = data86.at;
                  if (typeof data89 === "string") {
                    if (!pattern5.test(data89)) {
                      const err236 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/at", schemaPath: "#/properties/objections/items/properties/confirmation/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                  } else {
                    const err237 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/at", schemaPath: "#/properties/objections/items/properties/confirmation/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                }
                if (data86.comment !== void 0) {
                  let data90 = data86.comment;
                  if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
                    const err238 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/comment", schemaPath: "#/properties/objections/items/properties/confirmation/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                  if (typeof data90 == "number" && isFinite(data90)) {
                    if (data90 < 0 || isNaN(data90)) {
                      const err239 = { instancePath: instancePath + "/objections/" + i6 + "/confirmation/comment", schemaPath: "#/properties/objections/items/properties/confirmation/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
            if (data72.answer_ref !== void 0) {
              let data91 = data72.answer_ref;
              if (typeof data91 !== "string" && data91 !== null) {
                const err240 = { instancePath: instancePath + "/objections/" + i6 + "/answer_ref", schemaPath: "#/properties/objections/items/properties/answer_ref/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.answer_ref.type } };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
              if (typeof data91 === "string") {
                if (!pattern17.test(data91)) {
                  const err241 = { instancePath: instancePath + "/objections/" + i6 + "/answer_ref", schemaPath: "#/properties/objections/items/properties/answer_ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
              }
            }
            if (data72.read !== void 0) {
              if (typeof data72.read !== "boolean") {
                const err242 = { instancePath: instancePath + "/objections/" + i6 + "/read", schemaPath: "#/properties/objections/items/properties/read/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
            if (data72.carried_from !== void 0) {
              let data93 = data72.carried_from;
              if (typeof data93 !== "string" && data93 !== null) {
                const err243 = { instancePath: instancePath + "/objections/" + i6 + "/carried_from", schemaPath: "#/properties/objections/items/properties/carried_from/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.carried_from.type } };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
          } else {
            const err244 = { instancePath: instancePath + "/objections/" + i6, schemaPath: "#/properties/objections/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
      } else {
        const err245 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err245];
        } else {
          vErrors.push(err245);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data94 = data.comments;
      if (Array.isArray(data94)) {
        const len7 = data94.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data95 = data94[i7];
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            if (data95.id === void 0) {
              const err246 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
            if (data95.source === void 0) {
              const err247 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
            if (data95.verdict === void 0) {
              const err248 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            if (data95.created_at === void 0) {
              const err249 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "created_at" } };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
            if (data95.seen_at === void 0) {
              const err250 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "seen_at" } };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
            if (data95.hash === void 0) {
              const err251 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "hash" } };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            if (data95.gone === void 0) {
              const err252 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "gone" } };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            if (data95.decided === void 0) {
              const err253 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "decided" } };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            for (const key12 in data95) {
              if (!(key12 === "id" || key12 === "source" || key12 === "verdict" || key12 === "created_at" || key12 === "seen_at" || key12 === "hash" || key12 === "gone" || key12 === "decided")) {
                const err254 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
            if (data95.id !== void 0) {
              let data96 = data95.id;
              if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
                const err255 = { instancePath: instancePath + "/comments/" + i7 + "/id", schemaPath: "#/properties/comments/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
              if (typeof data96 == "number" && isFinite(data96)) {
                if (data96 < 0 || isNaN(data96)) {
                  const err256 = { instancePath: instancePath + "/comments/" + i7 + "/id", schemaPath: "#/properties/comments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
              }
            }
            if (data95.source !== void 0) {
              let data97 = data95.source;
              if (typeof data97 !== "string") {
                const err257 = { instancePath: instancePath + "/comments/" + i7 + "/source", schemaPath: "#/properties/comments/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
              if (!(data97 === "issue" || data97 === "pull" || data97 === "review" || data97 === "line")) {
                const err258 = { instancePath: instancePath + "/comments/" + i7 + "/source", schemaPath: "#/properties/comments/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.comments.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
            if (data95.verdict !== void 0) {
              let data98 = data95.verdict;
              if (typeof data98 !== "string") {
                const err259 = { instancePath: instancePath + "/comments/" + i7 + "/verdict", schemaPath: "#/properties/comments/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
              if (!(data98 === "unread" || data98 === "command" || data98 === "objection" || data98 === "not-objection")) {
                const err260 = { instancePath: instancePath + "/comments/" + i7 + "/verdict", schemaPath: "#/properties/comments/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.comments.items.properties.verdict.enum } };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
            if (data95.created_at !== void 0) {
              let data99 = data95.created_at;
              if (typeof data99 === "string") {
                if (!pattern5.test(data99)) {
                  const err261 = { instancePath: instancePath + "/comments/" + i7 + "/created_at", schemaPath: "#/properties/comments/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              } else {
                const err262 = { instancePath: instancePath + "/comments/" + i7 + "/created_at", schemaPath: "#/properties/comments/items/properties/created_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data95.seen_at !== void 0) {
              let data100 = data95.seen_at;
              if (typeof data100 === "string") {
                if (!pattern5.test(data100)) {
                  const err263 = { instancePath: instancePath + "/comments/" + i7 + "/seen_at", schemaPath: "#/properties/comments/items/properties/seen_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              } else {
                const err264 = { instancePath: instancePath + "/comments/" + i7 + "/seen_at", schemaPath: "#/properties/comments/items/properties/seen_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data95.hash !== void 0) {
              let data101 = data95.hash;
              if (typeof data101 === "string") {
                if (!pattern2.test(data101)) {
                  const err265 = { instancePath: instancePath + "/comments/" + i7 + "/hash", schemaPath: "#/properties/comments/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
              } else {
                const err266 = { instancePath: instancePath + "/comments/" + i7 + "/hash", schemaPath: "#/properties/comments/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err266];
                } else {
                  vErrors.push(err266);
                }
                errors++;
              }
            }
            if (data95.gone !== void 0) {
              if (typeof data95.gone !== "boolean") {
                const err267 = { instancePath: instancePath + "/comments/" + i7 + "/gone", schemaPath: "#/properties/comments/items/properties/gone/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data95.decided !== void 0) {
              let data103 = data95.decided;
              if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
                const err268 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/type", keyword: "type", params: { type: schema6.properties.comments.items.properties.decided.type } };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
              if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                if (data103.by === void 0) {
                  const err269 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
                if (data103.permission === void 0) {
                  const err270 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
                if (data103.at === void 0) {
                  const err271 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                if (data103.comment === void 0) {
                  const err272 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
                for (const key13 in data103) {
                  if (!(key13 === "by" || key13 === "permission" || key13 === "at" || key13 === "comment")) {
                    const err273 = { instancePath: instancePath + "/comments/" + i7 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                }
                if (data103.by !== void 0) {
                  if (typeof data103.by !== "string") {
                    const err274 = { instancePath: instancePath + "/comments/" + i7 + "/decided/by", schemaPath: "#/properties/comments/items/properties/decided/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
                if (data103.permission !== void 0) {
                  if (typeof data103.permission !== "string") {
                    const err275 = { instancePath: instancePath + "/comments/" + i7 + "/decided/permission", schemaPath: "#/properties/comments/items/properties/decided/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                }
                if (data103.at !== void 0) {
                  let data106 = data103.at;
                  if (typeof data106 === "string") {
                    if (!pattern5.test(data106)) {
                      const err276 = { instancePath: instancePath + "/comments/" + i7 + "/decided/at", schemaPath: "#/properties/comments/items/properties/decided/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  } else {
                    const err277 = { instancePath: instancePath + "/comments/" + i7 + "/decided/at", schemaPath: "#/properties/comments/items/properties/decided/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data103.comment !== void 0) {
                  let data107 = data103.comment;
                  if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                    const err278 = { instancePath: instancePath + "/comments/" + i7 + "/decided/comment", schemaPath: "#/properties/comments/items/properties/decided/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                  if (typeof data107 == "number" && isFinite(data107)) {
                    if (data107 < 0 || isNaN(data107)) {
                      const err279 = { instancePath: instancePath + "/comments/" + i7 + "/decided/comment", schemaPath: "#/properties/comments/items/properties/decided/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err279];
                      } else {
                        vErrors.push(err279);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          } else {
            const err280 = { instancePath: instancePath + "/comments/" + i7, schemaPath: "#/properties/comments/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
        }
      } else {
        const err281 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err281];
        } else {
          vErrors.push(err281);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data108 = data.acts;
      if (Array.isArray(data108)) {
        const len8 = data108.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data109 = data108[i8];
          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
            if (data109.command === void 0) {
              const err282 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "command" } };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
            if (data109.arguments === void 0) {
              const err283 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "arguments" } };
              if (vErrors === null) {
                vErrors = [err283];
              } else {
                vErrors.push(err283);
              }
              errors++;
            }
            if (data109.by === void 0) {
              const err284 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
            if (data109.permission === void 0) {
              const err285 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "permission" } };
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
            }
            if (data109.at === void 0) {
              const err286 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err286];
              } else {
                vErrors.push(err286);
              }
              errors++;
            }
            if (data109.comment === void 0) {
              const err287 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "comment" } };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
            if (data109.done === void 0) {
              const err288 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "done" } };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
            if (data109.says === void 0) {
              const err289 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "says" } };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
            for (const key14 in data109) {
              if (!func2.call(schema6.properties.acts.items.properties, key14)) {
                const err290 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
            if (data109.command !== void 0) {
              if (typeof data109.command !== "string") {
                const err291 = { instancePath: instancePath + "/acts/" + i8 + "/command", schemaPath: "#/properties/acts/items/properties/command/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            }
            if (data109.arguments !== void 0) {
              let data111 = data109.arguments;
              if (typeof data111 === "string") {
                if (func4(data111) > 1e3) {
                  const err292 = { instancePath: instancePath + "/acts/" + i8 + "/arguments", schemaPath: "#/properties/acts/items/properties/arguments/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err292];
                  } else {
                    vErrors.push(err292);
                  }
                  errors++;
                }
              } else {
                const err293 = { instancePath: instancePath + "/acts/" + i8 + "/arguments", schemaPath: "#/properties/acts/items/properties/arguments/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data109.by !== void 0) {
              if (typeof data109.by !== "string") {
                const err294 = { instancePath: instancePath + "/acts/" + i8 + "/by", schemaPath: "#/properties/acts/items/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
            if (data109.permission !== void 0) {
              if (typeof data109.permission !== "string") {
                const err295 = { instancePath: instancePath + "/acts/" + i8 + "/permission", schemaPath: "#/properties/acts/items/properties/permission/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            }
            if (data109.at !== void 0) {
              let data114 = data109.at;
              if (typeof data114 === "string") {
                if (!pattern5.test(data114)) {
                  const err296 = { instancePath: instancePath + "/acts/" + i8 + "/at", schemaPath: "#/properties/acts/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              } else {
                const err297 = { instancePath: instancePath + "/acts/" + i8 + "/at", schemaPath: "#/properties/acts/items/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
            if (data109.comment !== void 0) {
              let data115 = data109.comment;
              if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                const err298 = { instancePath: instancePath + "/acts/" + i8 + "/comment", schemaPath: "#/properties/acts/items/properties/comment/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
              if (typeof data115 == "number" && isFinite(data115)) {
                if (data115 < 0 || isNaN(data115)) {
                  const err299 = { instancePath: instancePath + "/acts/" + i8 + "/comment", schemaPath: "#/properties/acts/items/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              }
            }
            if (data109.source !== void 0) {
              let data116 = data109.source;
              if (typeof data116 !== "string") {
                const err300 = { instancePath: instancePath + "/acts/" + i8 + "/source", schemaPath: "#/properties/acts/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
              if (!(data116 === "issue" || data116 === "pull" || data116 === "review" || data116 === "line")) {
                const err301 = { instancePath: instancePath + "/acts/" + i8 + "/source", schemaPath: "#/properties/acts/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.acts.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err301];
                } else {
                  vErrors.push(err301);
                }
                errors++;
              }
            }
            if (data109.done !== void 0) {
              if (typeof data109.done !== "boolean") {
                const err302 = { instancePath: instancePath + "/acts/" + i8 + "/done", schemaPath: "#/properties/acts/items/properties/done/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data109.says !== void 0) {
              let data118 = data109.says;
              if (typeof data118 !== "string" && data118 !== null) {
                const err303 = { instancePath: instancePath + "/acts/" + i8 + "/says", schemaPath: "#/properties/acts/items/properties/says/type", keyword: "type", params: { type: schema6.properties.acts.items.properties.says.type } };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
          } else {
            const err304 = { instancePath: instancePath + "/acts/" + i8, schemaPath: "#/properties/acts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
        }
      } else {
        const err305 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err305];
        } else {
          vErrors.push(err305);
        }
        errors++;
      }
    }
    if (data.mailbox_read !== void 0) {
      let data119 = data.mailbox_read;
      if (!(data119 && typeof data119 == "object" && !Array.isArray(data119)) && data119 !== null) {
        const err306 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/type", keyword: "type", params: { type: schema6.properties.mailbox_read.type } };
        if (vErrors === null) {
          vErrors = [err306];
        } else {
          vErrors.push(err306);
        }
        errors++;
      }
      if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
        if (data119.by === void 0) {
          const err307 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err307];
          } else {
            vErrors.push(err307);
          }
          errors++;
        }
        if (data119.permission === void 0) {
          const err308 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err308];
          } else {
            vErrors.push(err308);
          }
          errors++;
        }
        if (data119.at === void 0) {
          const err309 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err309];
          } else {
            vErrors.push(err309);
          }
          errors++;
        }
        if (data119.comment === void 0) {
          const err310 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err310];
          } else {
            vErrors.push(err310);
          }
          errors++;
        }
        for (const key15 in data119) {
          if (!(key15 === "by" || key15 === "permission" || key15 === "at" || key15 === "comment")) {
            const err311 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
        }
        if (data119.by !== void 0) {
          if (typeof data119.by !== "string") {
            const err312 = { instancePath: instancePath + "/mailbox_read/by", schemaPath: "#/properties/mailbox_read/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
        }
        if (data119.permission !== void 0) {
          if (typeof data119.permission !== "string") {
            const err313 = { instancePath: instancePath + "/mailbox_read/permission", schemaPath: "#/properties/mailbox_read/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
        if (data119.at !== void 0) {
          let data122 = data119.at;
          if (typeof data122 === "string") {
            if (!pattern5.test(data122)) {
              const err314 = { instancePath: instancePath + "/mailbox_read/at", schemaPath: "#/properties/mailbox_read/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
          } else {
            const err315 = { instancePath: instancePath + "/mailbox_read/at", schemaPath: "#/properties/mailbox_read/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
        }
        if (data119.comment !== void 0) {
          let data123 = data119.comment;
          if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)) && isFinite(data123))) {
            const err316 = { instancePath: instancePath + "/mailbox_read/comment", schemaPath: "#/properties/mailbox_read/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
          if (typeof data123 == "number" && isFinite(data123)) {
            if (data123 < 0 || isNaN(data123)) {
              const err317 = { instancePath: instancePath + "/mailbox_read/comment", schemaPath: "#/properties/mailbox_read/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err317];
              } else {
                vErrors.push(err317);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.approvals_complete !== void 0) {
      let data124 = data.approvals_complete;
      if (!(data124 && typeof data124 == "object" && !Array.isArray(data124)) && data124 !== null) {
        const err318 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/type", keyword: "type", params: { type: schema6.properties.approvals_complete.type } };
        if (vErrors === null) {
          vErrors = [err318];
        } else {
          vErrors.push(err318);
        }
        errors++;
      }
      if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
        if (data124.by === void 0) {
          const err319 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err319];
          } else {
            vErrors.push(err319);
          }
          errors++;
        }
        if (data124.permission === void 0) {
          const err320 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err320];
          } else {
            vErrors.push(err320);
          }
          errors++;
        }
        if (data124.at === void 0) {
          const err321 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err321];
          } else {
            vErrors.push(err321);
          }
          errors++;
        }
        if (data124.comment === void 0) {
          const err322 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err322];
          } else {
            vErrors.push(err322);
          }
          errors++;
        }
        if (data124.ref === void 0) {
          const err323 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "ref" } };
          if (vErrors === null) {
            vErrors = [err323];
          } else {
            vErrors.push(err323);
          }
          errors++;
        }
        for (const key16 in data124) {
          if (!(key16 === "by" || key16 === "permission" || key16 === "at" || key16 === "comment" || key16 === "ref")) {
            const err324 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err324];
            } else {
              vErrors.push(err324);
            }
            errors++;
          }
        }
        if (data124.by !== void 0) {
          if (typeof data124.by !== "string") {
            const err325 = { instancePath: instancePath + "/approvals_complete/by", schemaPath: "#/properties/approvals_complete/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err325];
            } else {
              vErrors.push(err325);
            }
            errors++;
          }
        }
        if (data124.permission !== void 0) {
          if (typeof data124.permission !== "string") {
            const err326 = { instancePath: instancePath + "/approvals_complete/permission", schemaPath: "#/properties/approvals_complete/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        }
        if (data124.at !== void 0) {
          let data127 = data124.at;
          if (typeof data127 === "string") {
            if (!pattern5.test(data127)) {
              const err327 = { instancePath: instancePath + "/approvals_complete/at", schemaPath: "#/properties/approvals_complete/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err327];
              } else {
                vErrors.push(err327);
              }
              errors++;
            }
          } else {
            const err328 = { instancePath: instancePath + "/approvals_complete/at", schemaPath: "#/properties/approvals_complete/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
        }
        if (data124.comment !== void 0) {
          let data128 = data124.comment;
          if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
            const err329 = { instancePath: instancePath + "/approvals_complete/comment", schemaPath: "#/properties/approvals_complete/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err329];
            } else {
              vErrors.push(err329);
            }
            errors++;
          }
          if (typeof data128 == "number" && isFinite(data128)) {
            if (data128 < 0 || isNaN(data128)) {
              const err330 = { instancePath: instancePath + "/approvals_complete/comment", schemaPath: "#/properties/approvals_complete/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err330];
              } else {
                vErrors.push(err330);
              }
              errors++;
            }
          }
        }
        if (data124.ref !== void 0) {
          let data129 = data124.ref;
          if (typeof data129 === "string") {
            if (!pattern17.test(data129)) {
              const err331 = { instancePath: instancePath + "/approvals_complete/ref", schemaPath: "#/properties/approvals_complete/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
              if (vErrors === null) {
                vErrors = [err331];
              } else {
                vErrors.push(err331);
              }
              errors++;
            }
          } else {
            const err332 = { instancePath: instancePath + "/approvals_complete/ref", schemaPath: "#/properties/approvals_complete/properties/ref/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err332];
            } else {
              vErrors.push(err332);
            }
            errors++;
          }
        }
      }
    }
    if (data.merged !== void 0) {
      let data130 = data.merged;
      if (!(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null) {
        const err333 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/type", keyword: "type", params: { type: schema6.properties.merged.type } };
        if (vErrors === null) {
          vErrors = [err333];
        } else {
          vErrors.push(err333);
        }
        errors++;
      }
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        if (data130.commit === void 0) {
          const err334 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "commit" } };
          if (vErrors === null) {
            vErrors = [err334];
          } else {
            vErrors.push(err334);
          }
          errors++;
        }
        if (data130.at === void 0) {
          const err335 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err335];
          } else {
            vErrors.push(err335);
          }
          errors++;
        }
        if (data130.early === void 0) {
          const err336 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "early" } };
          if (vErrors === null) {
            vErrors = [err336];
          } else {
            vErrors.push(err336);
          }
          errors++;
        }
        for (const key17 in data130) {
          if (!(key17 === "commit" || key17 === "at" || key17 === "early")) {
            const err337 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
            if (vErrors === null) {
              vErrors = [err337];
            } else {
              vErrors.push(err337);
            }
            errors++;
          }
        }
        if (data130.commit !== void 0) {
          if (typeof data130.commit !== "string") {
            const err338 = { instancePath: instancePath + "/merged/commit", schemaPath: "#/properties/merged/properties/commit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err338];
            } else {
              vErrors.push(err338);
            }
            errors++;
          }
        }
        if (data130.at !== void 0) {
          let data132 = data130.at;
          if (typeof data132 === "string") {
            if (!pattern5.test(data132)) {
              const err339 = { instancePath: instancePath + "/merged/at", schemaPath: "#/properties/merged/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
          } else {
            const err340 = { instancePath: instancePath + "/merged/at", schemaPath: "#/properties/merged/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err340];
            } else {
              vErrors.push(err340);
            }
            errors++;
          }
        }
        if (data130.early !== void 0) {
          if (typeof data130.early !== "boolean") {
            const err341 = { instancePath: instancePath + "/merged/early", schemaPath: "#/properties/merged/properties/early/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
        }
      }
    }
    if (data.ended_at !== void 0) {
      let data134 = data.ended_at;
      if (typeof data134 !== "string" && data134 !== null) {
        const err342 = { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/type", keyword: "type", params: { type: schema6.properties.ended_at.type } };
        if (vErrors === null) {
          vErrors = [err342];
        } else {
          vErrors.push(err342);
        }
        errors++;
      }
      if (typeof data134 === "string") {
        if (!pattern5.test(data134)) {
          const err343 = { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
          if (vErrors === null) {
            vErrors = [err343];
          } else {
            vErrors.push(err343);
          }
          errors++;
        }
      }
    }
    if (data.why !== void 0) {
      let data135 = data.why;
      if (typeof data135 !== "string" && data135 !== null) {
        const err344 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: schema6.properties.why.type } };
        if (vErrors === null) {
          vErrors = [err344];
        } else {
          vErrors.push(err344);
        }
        errors++;
      }
      if (typeof data135 === "string") {
        if (func4(data135) > 1e3) {
          const err345 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err345];
          } else {
            vErrors.push(err345);
          }
          errors++;
        }
      }
    }
  } else {
    const err346 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err346];
    } else {
      vErrors.push(err346);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var ledger = validate22;
var pattern32 = new RegExp("^(actions|app:[0-9]+)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.repository === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.main === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "main" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "repository" || key0 === "main")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data0 = data.repository;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.schema === void 0) {
          const err3 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "schema" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.repository_id === void 0) {
          const err4 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "repository_id" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.writer === void 0) {
          const err5 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "writer" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "schema" || key1 === "repository_id" || key1 === "writer")) {
            const err6 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.schema !== void 0) {
          if (1 !== data0.schema) {
            const err7 = { instancePath: instancePath + "/repository/schema", schemaPath: "#/properties/repository/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.repository_id !== void 0) {
          let data2 = data0.repository_id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/repository/repository_id", schemaPath: "#/properties/repository/properties/repository_id/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/repository/repository_id", schemaPath: "#/properties/repository/properties/repository_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.writer !== void 0) {
          let data3 = data0.writer;
          if (typeof data3 === "string") {
            if (!pattern32.test(data3)) {
              const err10 = { instancePath: instancePath + "/repository/writer", schemaPath: "#/properties/repository/properties/writer/pattern", keyword: "pattern", params: { pattern: "^(actions|app:[0-9]+)$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/repository/writer", schemaPath: "#/properties/repository/properties/writer/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.main !== void 0) {
      let data4 = data.main;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.schema === void 0) {
          const err13 = { instancePath: instancePath + "/main", schemaPath: "#/properties/main/required", keyword: "required", params: { missingProperty: "schema" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.commit === void 0) {
          const err14 = { instancePath: instancePath + "/main", schemaPath: "#/properties/main/required", keyword: "required", params: { missingProperty: "commit" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.accounted === void 0) {
          const err15 = { instancePath: instancePath + "/main", schemaPath: "#/properties/main/required", keyword: "required", params: { missingProperty: "accounted" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "schema" || key2 === "commit" || key2 === "accounted")) {
            const err16 = { instancePath: instancePath + "/main", schemaPath: "#/properties/main/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.schema !== void 0) {
          if (1 !== data4.schema) {
            const err17 = { instancePath: instancePath + "/main/schema", schemaPath: "#/properties/main/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.commit !== void 0) {
          let data6 = data4.commit;
          if (typeof data6 === "string") {
            if (!pattern1.test(data6)) {
              const err18 = { instancePath: instancePath + "/main/commit", schemaPath: "#/properties/main/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/main/commit", schemaPath: "#/properties/main/properties/commit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data4.accounted !== void 0) {
          let data7 = data4.accounted;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key3 in data7) {
              let data8 = data7[key3];
              if (typeof data8 === "string") {
                if (!pattern2.test(data8)) {
                  const err20 = { instancePath: instancePath + "/main/accounted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/main/properties/accounted/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/main/accounted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/main/properties/accounted/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/main/accounted", schemaPath: "#/properties/main/properties/accounted/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/main", schemaPath: "#/properties/main/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

// bot/ledger/files.ts
var ledgerBranch = "ledger";
var repositoryFile = "repository.yaml";
var mainFile = "main.yaml";
var DamagedLedger = class extends Error {
};
function readHead(repository, main) {
  const head = { repository: yaml(repositoryFile, repository), main: yaml(mainFile, main) };
  if (!ledger(head))
    throw new DamagedLedger(
      `${repositoryFile} or ${mainFile} does not fit its schema (${first(ledger.errors)})`
    );
  return head;
}
function readRecord(path, text) {
  const data = yaml(path, text);
  if (!record(data))
    throw new DamagedLedger(`${path} does not fit its schema (${first(record.errors)})`);
  const record2 = data;
  if (!path.endsWith(`/${record2.id}.yaml`)) throw new DamagedLedger(`${path} holds the record ${record2.id}`);
  return record2;
}
function fileText(data) {
  return (0, import_yaml.stringify)(data, { lineWidth: 110, aliasDuplicateObjects: false });
}
function yaml(path, text) {
  try {
    return readSimple(text) ?? (0, import_yaml.parse)(text);
  } catch {
    throw new DamagedLedger(`${path} is no YAML`);
  }
}
function first(errors) {
  const error = errors?.[0];
  return error === void 0 ? "unknown" : `${error.instancePath || "/"}: ${error.keyword}`;
}

export {
  ledgerBranch,
  repositoryFile,
  mainFile,
  DamagedLedger,
  readHead,
  readRecord,
  fileText
};
