import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  __toESM,
  readSimple
} from "./chunk-YNOKW5L3.js";

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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "record.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "id", "kind", "pull", "head", "replaces", "state", "paused", "digest", "template", "changes", "treated", "policy", "announced", "issue", "windows", "effects", "notices", "objections", "comments", "acts", "mailbox_read", "approvals_complete", "merged", "ended_at", "why"], "properties": { "schema": { "const": 1 }, "id": { "type": "string", "pattern": "^(\\d{4,}(\\.\\d+)?|push-[0-9a-f]{12}(\\.\\d+)?)$" }, "kind": { "type": "string", "enum": ["announced", "after-the-fact"] }, "pull": { "type": ["integer", "null"], "minimum": 1 }, "head": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "replaces": { "type": ["string", "null"] }, "corrects": { "type": "object", "additionalProperties": false, "required": ["issue", "announced_on", "since", "comment", "windows", "differs", "told"], "properties": { "issue": { "type": ["integer", "null"], "minimum": 1 }, "announced_on": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": ["integer", "null"], "minimum": 0 }, "windows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["group", "authorisation", "last_day", "zone", "utc"], "properties": { "group": { "type": "string" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "last_day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "zone": { "type": "string" }, "utc": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } } }, "differs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["entry", "label", "brief", "earlier", "now"], "properties": { "entry": { "type": ["string", "null"] }, "label": { "type": "string" }, "brief": { "type": "string" }, "earlier": { "type": ["string", "null"] }, "now": { "type": ["string", "null"] } } } }, "told": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["channel", "group", "record"], "properties": { "channel": { "type": "string" }, "group": { "type": "string" }, "record": { "type": "string" } } } } } }, "state": { "type": "string", "enum": ["announcing", "open", "held", "window-closed", "in-the-list", "cancelled", "replaced"] }, "paused": { "type": "boolean" }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "template": { "type": "string" }, "changes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["entry", "class", "treatment", "fields", "before", "after", "before_digest", "after_digest", "known_company"], "properties": { "entry": { "type": "string" }, "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] }, "treatment": { "type": "string", "enum": ["window", "notice", "changelog", "silent"] }, "fields": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "before", "after", "class"], "properties": { "path": { "type": "string" }, "before": {}, "after": {}, "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] } } } }, "before": { "type": ["object", "null"] }, "after": { "type": ["object", "null"] }, "before_digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "after_digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "known_company": { "type": "boolean" } } } }, "treated": { "type": ["object", "null"], "additionalProperties": false, "required": ["class", "why", "by", "at", "comment"], "properties": { "class": { "type": "string", "enum": ["addition", "replacement", "entity-change", "scope-change", "place-change", "removal", "rename", "transfer-change", "narrowing", "details", "cosmetic"] }, "why": { "type": "string", "maxLength": 1e3 }, "by": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "policy": { "type": "object" }, "announced": { "type": "object", "additionalProperties": false, "required": ["by", "permission", "at", "on", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "on": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "comment": { "type": ["integer", "null"], "minimum": 0 } } }, "issue": { "type": ["integer", "null"], "minimum": 1 }, "windows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["group", "authorisation", "last_day", "local", "zone", "utc", "steps"], "properties": { "group": { "type": "string" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "last_day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "local": { "type": "string" }, "zone": { "type": "string" }, "utc": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "steps": { "type": "array", "items": { "type": "string" } } } } }, "effects": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["state", "by", "until", "attempt", "at", "result", "next_try", "told"], "properties": { "state": { "type": "string", "enum": ["claimed", "done", "failed"] }, "by": { "type": "string" }, "until": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "attempt": { "type": "integer", "minimum": 1 }, "at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "result": { "type": ["string", "null"] }, "next_try": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "told": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{32}$" } } } } }, "notices": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "channel", "group", "subject", "text", "text_hash", "evidence", "at", "deadline"], "properties": { "id": { "type": "string" }, "kind": { "type": "string", "enum": ["announcement", "after-the-fact", "more-time", "correction", "cancelled", "information", "replaced", "early"] }, "channel": { "type": "string" }, "group": { "type": ["string", "null"] }, "subject": { "type": "string" }, "text": { "type": "string" }, "text_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "template": { "type": "string" }, "evidence": { "type": "string", "enum": ["waiting", "published", "handed-over", "accepted", "failed", "waived"] }, "at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "deadline": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } } } }, "objections": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["n", "source", "comment", "ref", "made_at", "standing", "state", "outcome", "answer", "confirmation", "answer_ref", "read", "carried_from"], "properties": { "n": { "type": "integer", "minimum": 1 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line", "private"] }, "comment": { "type": ["integer", "null"], "minimum": 0 }, "ref": { "type": ["string", "null"], "pattern": "^[A-Z]{1,4}-[0-9]+$" }, "made_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "standing": { "type": "string", "enum": ["in-time", "late"] }, "state": { "type": "string", "enum": ["open", "withdrawn", "answered"] }, "outcome": { "type": ["string", "null"], "enum": ["agreed", "not-served", "contract-ended", "not-a-customer", "proceeding-despite", null] }, "answer": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "confirmation": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "answer_ref": { "type": ["string", "null"], "pattern": "^[A-Z]{1,4}-[0-9]+$" }, "read": { "type": "boolean" }, "carried_from": { "type": ["string", "null"] } } } }, "comments": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "source", "verdict", "created_at", "seen_at", "hash", "gone", "decided"], "properties": { "id": { "type": "integer", "minimum": 0 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line"] }, "verdict": { "type": "string", "enum": ["unread", "command", "objection", "not-objection"] }, "created_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "seen_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gone": { "type": "boolean" }, "decided": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } } } } }, "acts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["command", "arguments", "by", "permission", "at", "comment", "done", "says"], "properties": { "command": { "type": "string" }, "arguments": { "type": "string", "maxLength": 1e3 }, "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 }, "source": { "type": "string", "enum": ["issue", "pull", "review", "line"] }, "done": { "type": "boolean" }, "says": { "type": ["string", "null"] } } } }, "mailbox_read": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 } } }, "approvals_complete": { "type": ["object", "null"], "additionalProperties": false, "required": ["by", "permission", "at", "comment", "ref"], "properties": { "by": { "type": "string" }, "permission": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "comment": { "type": "integer", "minimum": 0 }, "ref": { "type": "string", "pattern": "^[A-Z]{1,4}-[0-9]+$" } } }, "merged": { "type": ["object", "null"], "additionalProperties": false, "required": ["commit", "at", "early"], "properties": { "commit": { "type": "string" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "early": { "type": "boolean" } } }, "ended_at": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" }, "why": { "type": ["string", "null"], "maxLength": 1e3 } } };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var pattern0 = new RegExp("^(\\d{4,}(\\.\\d+)?|push-[0-9a-f]{12}(\\.\\d+)?)$", "u");
var pattern1 = new RegExp("^[0-9a-f]{40}$", "u");
var pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
var pattern3 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern17 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern21 = new RegExp("^[A-Z]{1,4}-[0-9]+$", "u");
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
    if (data.corrects !== void 0) {
      let data6 = data.corrects;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.issue === void 0) {
          const err37 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "issue" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data6.announced_on === void 0) {
          const err38 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "announced_on" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data6.since === void 0) {
          const err39 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "since" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data6.comment === void 0) {
          const err40 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data6.windows === void 0) {
          const err41 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "windows" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data6.differs === void 0) {
          const err42 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "differs" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data6.told === void 0) {
          const err43 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/required", keyword: "required", params: { missingProperty: "told" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "issue" || key1 === "announced_on" || key1 === "since" || key1 === "comment" || key1 === "windows" || key1 === "differs" || key1 === "told")) {
            const err44 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data6.issue !== void 0) {
          let data7 = data6.issue;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
            const err45 = { instancePath: instancePath + "/corrects/issue", schemaPath: "#/properties/corrects/properties/issue/type", keyword: "type", params: { type: schema6.properties.corrects.properties.issue.type } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err46 = { instancePath: instancePath + "/corrects/issue", schemaPath: "#/properties/corrects/properties/issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data6.announced_on !== void 0) {
          let data8 = data6.announced_on;
          if (typeof data8 === "string") {
            if (!pattern2.test(data8)) {
              const err47 = { instancePath: instancePath + "/corrects/announced_on", schemaPath: "#/properties/corrects/properties/announced_on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/corrects/announced_on", schemaPath: "#/properties/corrects/properties/announced_on/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data6.since !== void 0) {
          let data9 = data6.since;
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              const err49 = { instancePath: instancePath + "/corrects/since", schemaPath: "#/properties/corrects/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/corrects/since", schemaPath: "#/properties/corrects/properties/since/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data6.comment !== void 0) {
          let data10 = data6.comment;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
            const err51 = { instancePath: instancePath + "/corrects/comment", schemaPath: "#/properties/corrects/properties/comment/type", keyword: "type", params: { type: schema6.properties.corrects.properties.comment.type } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err52 = { instancePath: instancePath + "/corrects/comment", schemaPath: "#/properties/corrects/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data6.windows !== void 0) {
          let data11 = data6.windows;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.group === void 0) {
                  const err53 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/required", keyword: "required", params: { missingProperty: "group" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (data12.authorisation === void 0) {
                  const err54 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/required", keyword: "required", params: { missingProperty: "authorisation" } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data12.last_day === void 0) {
                  const err55 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/required", keyword: "required", params: { missingProperty: "last_day" } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (data12.zone === void 0) {
                  const err56 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/required", keyword: "required", params: { missingProperty: "zone" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data12.utc === void 0) {
                  const err57 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/required", keyword: "required", params: { missingProperty: "utc" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                for (const key2 in data12) {
                  if (!(key2 === "group" || key2 === "authorisation" || key2 === "last_day" || key2 === "zone" || key2 === "utc")) {
                    const err58 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data12.group !== void 0) {
                  if (typeof data12.group !== "string") {
                    const err59 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/group", schemaPath: "#/properties/corrects/properties/windows/items/properties/group/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data12.authorisation !== void 0) {
                  let data14 = data12.authorisation;
                  if (typeof data14 !== "string") {
                    const err60 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/authorisation", schemaPath: "#/properties/corrects/properties/windows/items/properties/authorisation/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  if (!(data14 === "general" || data14 === "specific")) {
                    const err61 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/authorisation", schemaPath: "#/properties/corrects/properties/windows/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema6.properties.corrects.properties.windows.items.properties.authorisation.enum } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data12.last_day !== void 0) {
                  let data15 = data12.last_day;
                  if (typeof data15 === "string") {
                    if (!pattern2.test(data15)) {
                      const err62 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/last_day", schemaPath: "#/properties/corrects/properties/windows/items/properties/last_day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/last_day", schemaPath: "#/properties/corrects/properties/windows/items/properties/last_day/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data12.zone !== void 0) {
                  if (typeof data12.zone !== "string") {
                    const err64 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/zone", schemaPath: "#/properties/corrects/properties/windows/items/properties/zone/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data12.utc !== void 0) {
                  let data17 = data12.utc;
                  if (typeof data17 === "string") {
                    if (!pattern3.test(data17)) {
                      const err65 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/utc", schemaPath: "#/properties/corrects/properties/windows/items/properties/utc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/corrects/windows/" + i0 + "/utc", schemaPath: "#/properties/corrects/properties/windows/items/properties/utc/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/corrects/windows/" + i0, schemaPath: "#/properties/corrects/properties/windows/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/corrects/windows", schemaPath: "#/properties/corrects/properties/windows/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data6.differs !== void 0) {
          let data18 = data6.differs;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.entry === void 0) {
                  const err69 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/required", keyword: "required", params: { missingProperty: "entry" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data19.label === void 0) {
                  const err70 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/required", keyword: "required", params: { missingProperty: "label" } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data19.brief === void 0) {
                  const err71 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/required", keyword: "required", params: { missingProperty: "brief" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (data19.earlier === void 0) {
                  const err72 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/required", keyword: "required", params: { missingProperty: "earlier" } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data19.now === void 0) {
                  const err73 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/required", keyword: "required", params: { missingProperty: "now" } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                for (const key3 in data19) {
                  if (!(key3 === "entry" || key3 === "label" || key3 === "brief" || key3 === "earlier" || key3 === "now")) {
                    const err74 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data19.entry !== void 0) {
                  let data20 = data19.entry;
                  if (typeof data20 !== "string" && data20 !== null) {
                    const err75 = { instancePath: instancePath + "/corrects/differs/" + i1 + "/entry", schemaPath: "#/properties/corrects/properties/differs/items/properties/entry/type", keyword: "type", params: { type: schema6.properties.corrects.properties.differs.items.properties.entry.type } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data19.label !== void 0) {
                  if (typeof data19.label !== "string") {
                    const err76 = { instancePath: instancePath + "/corrects/differs/" + i1 + "/label", schemaPath: "#/properties/corrects/properties/differs/items/properties/label/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data19.brief !== void 0) {
                  if (typeof data19.brief !== "string") {
                    const err77 = { instancePath: instancePath + "/corrects/differs/" + i1 + "/brief", schemaPath: "#/properties/corrects/properties/differs/items/properties/brief/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data19.earlier !== void 0) {
                  let data23 = data19.earlier;
                  if (typeof data23 !== "string" && data23 !== null) {
                    const err78 = { instancePath: instancePath + "/corrects/differs/" + i1 + "/earlier", schemaPath: "#/properties/corrects/properties/differs/items/properties/earlier/type", keyword: "type", params: { type: schema6.properties.corrects.properties.differs.items.properties.earlier.type } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data19.now !== void 0) {
                  let data24 = data19.now;
                  if (typeof data24 !== "string" && data24 !== null) {
                    const err79 = { instancePath: instancePath + "/corrects/differs/" + i1 + "/now", schemaPath: "#/properties/corrects/properties/differs/items/properties/now/type", keyword: "type", params: { type: schema6.properties.corrects.properties.differs.items.properties.now.type } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
              } else {
                const err80 = { instancePath: instancePath + "/corrects/differs/" + i1, schemaPath: "#/properties/corrects/properties/differs/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/corrects/differs", schemaPath: "#/properties/corrects/properties/differs/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data6.told !== void 0) {
          let data25 = data6.told;
          if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data26 = data25[i2];
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.channel === void 0) {
                  const err82 = { instancePath: instancePath + "/corrects/told/" + i2, schemaPath: "#/properties/corrects/properties/told/items/required", keyword: "required", params: { missingProperty: "channel" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data26.group === void 0) {
                  const err83 = { instancePath: instancePath + "/corrects/told/" + i2, schemaPath: "#/properties/corrects/properties/told/items/required", keyword: "required", params: { missingProperty: "group" } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data26.record === void 0) {
                  const err84 = { instancePath: instancePath + "/corrects/told/" + i2, schemaPath: "#/properties/corrects/properties/told/items/required", keyword: "required", params: { missingProperty: "record" } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                for (const key4 in data26) {
                  if (!(key4 === "channel" || key4 === "group" || key4 === "record")) {
                    const err85 = { instancePath: instancePath + "/corrects/told/" + i2, schemaPath: "#/properties/corrects/properties/told/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data26.channel !== void 0) {
                  if (typeof data26.channel !== "string") {
                    const err86 = { instancePath: instancePath + "/corrects/told/" + i2 + "/channel", schemaPath: "#/properties/corrects/properties/told/items/properties/channel/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (data26.group !== void 0) {
                  if (typeof data26.group !== "string") {
                    const err87 = { instancePath: instancePath + "/corrects/told/" + i2 + "/group", schemaPath: "#/properties/corrects/properties/told/items/properties/group/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data26.record !== void 0) {
                  if (typeof data26.record !== "string") {
                    const err88 = { instancePath: instancePath + "/corrects/told/" + i2 + "/record", schemaPath: "#/properties/corrects/properties/told/items/properties/record/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
              } else {
                const err89 = { instancePath: instancePath + "/corrects/told/" + i2, schemaPath: "#/properties/corrects/properties/told/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/corrects/told", schemaPath: "#/properties/corrects/properties/told/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/corrects", schemaPath: "#/properties/corrects/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data30 = data.state;
      if (typeof data30 !== "string") {
        const err92 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      if (!(data30 === "announcing" || data30 === "open" || data30 === "held" || data30 === "window-closed" || data30 === "in-the-list" || data30 === "cancelled" || data30 === "replaced")) {
        const err93 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.state.enum } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      if (typeof data.paused !== "boolean") {
        const err94 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data32 = data.digest;
      if (typeof data32 === "string") {
        if (!pattern6.test(data32)) {
          const err95 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      } else {
        const err96 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      if (typeof data.template !== "string") {
        const err97 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data34 = data.changes;
      if (Array.isArray(data34)) {
        const len3 = data34.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data35 = data34[i3];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.entry === void 0) {
              const err98 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "entry" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data35.class === void 0) {
              const err99 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "class" } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data35.treatment === void 0) {
              const err100 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "treatment" } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data35.fields === void 0) {
              const err101 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "fields" } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data35.before === void 0) {
              const err102 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "before" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (data35.after === void 0) {
              const err103 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "after" } };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data35.before_digest === void 0) {
              const err104 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "before_digest" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data35.after_digest === void 0) {
              const err105 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "after_digest" } };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data35.known_company === void 0) {
              const err106 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "known_company" } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            for (const key5 in data35) {
              if (!func2.call(schema6.properties.changes.items.properties, key5)) {
                const err107 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data35.entry !== void 0) {
              if (typeof data35.entry !== "string") {
                const err108 = { instancePath: instancePath + "/changes/" + i3 + "/entry", schemaPath: "#/properties/changes/items/properties/entry/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data35.class !== void 0) {
              let data37 = data35.class;
              if (typeof data37 !== "string") {
                const err109 = { instancePath: instancePath + "/changes/" + i3 + "/class", schemaPath: "#/properties/changes/items/properties/class/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (!(data37 === "addition" || data37 === "replacement" || data37 === "entity-change" || data37 === "scope-change" || data37 === "place-change" || data37 === "removal" || data37 === "rename" || data37 === "transfer-change" || data37 === "narrowing" || data37 === "details" || data37 === "cosmetic")) {
                const err110 = { instancePath: instancePath + "/changes/" + i3 + "/class", schemaPath: "#/properties/changes/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.class.enum } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data35.treatment !== void 0) {
              let data38 = data35.treatment;
              if (typeof data38 !== "string") {
                const err111 = { instancePath: instancePath + "/changes/" + i3 + "/treatment", schemaPath: "#/properties/changes/items/properties/treatment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
              if (!(data38 === "window" || data38 === "notice" || data38 === "changelog" || data38 === "silent")) {
                const err112 = { instancePath: instancePath + "/changes/" + i3 + "/treatment", schemaPath: "#/properties/changes/items/properties/treatment/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.treatment.enum } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data35.fields !== void 0) {
              let data39 = data35.fields;
              if (Array.isArray(data39)) {
                const len4 = data39.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data40 = data39[i4];
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.path === void 0) {
                      const err113 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "path" } };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors++;
                    }
                    if (data40.before === void 0) {
                      const err114 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "before" } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    if (data40.after === void 0) {
                      const err115 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "after" } };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                    if (data40.class === void 0) {
                      const err116 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/required", keyword: "required", params: { missingProperty: "class" } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    for (const key6 in data40) {
                      if (!(key6 === "path" || key6 === "before" || key6 === "after" || key6 === "class")) {
                        const err117 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                    }
                    if (data40.path !== void 0) {
                      if (typeof data40.path !== "string") {
                        const err118 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4 + "/path", schemaPath: "#/properties/changes/items/properties/fields/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data40.class !== void 0) {
                      let data42 = data40.class;
                      if (typeof data42 !== "string") {
                        const err119 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4 + "/class", schemaPath: "#/properties/changes/items/properties/fields/items/properties/class/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                      if (!(data42 === "addition" || data42 === "replacement" || data42 === "entity-change" || data42 === "scope-change" || data42 === "place-change" || data42 === "removal" || data42 === "rename" || data42 === "transfer-change" || data42 === "narrowing" || data42 === "details" || data42 === "cosmetic")) {
                        const err120 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4 + "/class", schemaPath: "#/properties/changes/items/properties/fields/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.changes.items.properties.fields.items.properties.class.enum } };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err121 = { instancePath: instancePath + "/changes/" + i3 + "/fields/" + i4, schemaPath: "#/properties/changes/items/properties/fields/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
              } else {
                const err122 = { instancePath: instancePath + "/changes/" + i3 + "/fields", schemaPath: "#/properties/changes/items/properties/fields/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data35.before !== void 0) {
              let data43 = data35.before;
              if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
                const err123 = { instancePath: instancePath + "/changes/" + i3 + "/before", schemaPath: "#/properties/changes/items/properties/before/type", keyword: "type", params: { type: schema6.properties.changes.items.properties.before.type } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data35.after !== void 0) {
              let data44 = data35.after;
              if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
                const err124 = { instancePath: instancePath + "/changes/" + i3 + "/after", schemaPath: "#/properties/changes/items/properties/after/type", keyword: "type", params: { type: schema6.properties.changes.items.properties.after.type } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data35.before_digest !== void 0) {
              let data45 = data35.before_digest;
              if (typeof data45 === "string") {
                if (!pattern6.test(data45)) {
                  const err125 = { instancePath: instancePath + "/changes/" + i3 + "/before_digest", schemaPath: "#/properties/changes/items/properties/before_digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              } else {
                const err126 = { instancePath: instancePath + "/changes/" + i3 + "/before_digest", schemaPath: "#/properties/changes/items/properties/before_digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data35.after_digest !== void 0) {
              let data46 = data35.after_digest;
              if (typeof data46 === "string") {
                if (!pattern6.test(data46)) {
                  const err127 = { instancePath: instancePath + "/changes/" + i3 + "/after_digest", schemaPath: "#/properties/changes/items/properties/after_digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/changes/" + i3 + "/after_digest", schemaPath: "#/properties/changes/items/properties/after_digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data35.known_company !== void 0) {
              if (typeof data35.known_company !== "boolean") {
                const err129 = { instancePath: instancePath + "/changes/" + i3 + "/known_company", schemaPath: "#/properties/changes/items/properties/known_company/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/changes/" + i3, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.treated !== void 0) {
      let data48 = data.treated;
      if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
        const err132 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/type", keyword: "type", params: { type: schema6.properties.treated.type } };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.class === void 0) {
          const err133 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "class" } };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (data48.why === void 0) {
          const err134 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "why" } };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data48.by === void 0) {
          const err135 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        if (data48.at === void 0) {
          const err136 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        if (data48.comment === void 0) {
          const err137 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        for (const key7 in data48) {
          if (!(key7 === "class" || key7 === "why" || key7 === "by" || key7 === "at" || key7 === "comment")) {
            const err138 = { instancePath: instancePath + "/treated", schemaPath: "#/properties/treated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data48.class !== void 0) {
          let data49 = data48.class;
          if (typeof data49 !== "string") {
            const err139 = { instancePath: instancePath + "/treated/class", schemaPath: "#/properties/treated/properties/class/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (!(data49 === "addition" || data49 === "replacement" || data49 === "entity-change" || data49 === "scope-change" || data49 === "place-change" || data49 === "removal" || data49 === "rename" || data49 === "transfer-change" || data49 === "narrowing" || data49 === "details" || data49 === "cosmetic")) {
            const err140 = { instancePath: instancePath + "/treated/class", schemaPath: "#/properties/treated/properties/class/enum", keyword: "enum", params: { allowedValues: schema6.properties.treated.properties.class.enum } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data48.why !== void 0) {
          let data50 = data48.why;
          if (typeof data50 === "string") {
            if (func4(data50) > 1e3) {
              const err141 = { instancePath: instancePath + "/treated/why", schemaPath: "#/properties/treated/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          } else {
            const err142 = { instancePath: instancePath + "/treated/why", schemaPath: "#/properties/treated/properties/why/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data48.by !== void 0) {
          if (typeof data48.by !== "string") {
            const err143 = { instancePath: instancePath + "/treated/by", schemaPath: "#/properties/treated/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data48.at !== void 0) {
          let data52 = data48.at;
          if (typeof data52 === "string") {
            if (!pattern3.test(data52)) {
              const err144 = { instancePath: instancePath + "/treated/at", schemaPath: "#/properties/treated/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          } else {
            const err145 = { instancePath: instancePath + "/treated/at", schemaPath: "#/properties/treated/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data48.comment !== void 0) {
          let data53 = data48.comment;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err146 = { instancePath: instancePath + "/treated/comment", schemaPath: "#/properties/treated/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 < 0 || isNaN(data53)) {
              const err147 = { instancePath: instancePath + "/treated/comment", schemaPath: "#/properties/treated/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.policy !== void 0) {
      let data54 = data.policy;
      if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
        const err148 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.announced !== void 0) {
      let data55 = data.announced;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (data55.by === void 0) {
          const err149 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        if (data55.permission === void 0) {
          const err150 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
        if (data55.at === void 0) {
          const err151 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err151];
          } else {
            vErrors.push(err151);
          }
          errors++;
        }
        if (data55.on === void 0) {
          const err152 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err152];
          } else {
            vErrors.push(err152);
          }
          errors++;
        }
        if (data55.comment === void 0) {
          const err153 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
        for (const key8 in data55) {
          if (!(key8 === "by" || key8 === "permission" || key8 === "at" || key8 === "on" || key8 === "comment")) {
            const err154 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data55.by !== void 0) {
          if (typeof data55.by !== "string") {
            const err155 = { instancePath: instancePath + "/announced/by", schemaPath: "#/properties/announced/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data55.permission !== void 0) {
          if (typeof data55.permission !== "string") {
            const err156 = { instancePath: instancePath + "/announced/permission", schemaPath: "#/properties/announced/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data55.at !== void 0) {
          let data58 = data55.at;
          if (typeof data58 === "string") {
            if (!pattern3.test(data58)) {
              const err157 = { instancePath: instancePath + "/announced/at", schemaPath: "#/properties/announced/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
          } else {
            const err158 = { instancePath: instancePath + "/announced/at", schemaPath: "#/properties/announced/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data55.on !== void 0) {
          let data59 = data55.on;
          if (typeof data59 === "string") {
            if (!pattern2.test(data59)) {
              const err159 = { instancePath: instancePath + "/announced/on", schemaPath: "#/properties/announced/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          } else {
            const err160 = { instancePath: instancePath + "/announced/on", schemaPath: "#/properties/announced/properties/on/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
        if (data55.comment !== void 0) {
          let data60 = data55.comment;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60)) && data60 !== null) {
            const err161 = { instancePath: instancePath + "/announced/comment", schemaPath: "#/properties/announced/properties/comment/type", keyword: "type", params: { type: schema6.properties.announced.properties.comment.type } };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 0 || isNaN(data60)) {
              const err162 = { instancePath: instancePath + "/announced/comment", schemaPath: "#/properties/announced/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.issue !== void 0) {
      let data61 = data.issue;
      if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61)) && data61 !== null) {
        const err164 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/type", keyword: "type", params: { type: schema6.properties.issue.type } };
        if (vErrors === null) {
          vErrors = [err164];
        } else {
          vErrors.push(err164);
        }
        errors++;
      }
      if (typeof data61 == "number" && isFinite(data61)) {
        if (data61 < 1 || isNaN(data61)) {
          const err165 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
      }
    }
    if (data.windows !== void 0) {
      let data62 = data.windows;
      if (Array.isArray(data62)) {
        const len5 = data62.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data63 = data62[i5];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.group === void 0) {
              const err166 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "group" } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            if (data63.authorisation === void 0) {
              const err167 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "authorisation" } };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            if (data63.last_day === void 0) {
              const err168 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "last_day" } };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            if (data63.local === void 0) {
              const err169 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "local" } };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
            if (data63.zone === void 0) {
              const err170 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "zone" } };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
            if (data63.utc === void 0) {
              const err171 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "utc" } };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
            if (data63.steps === void 0) {
              const err172 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: "steps" } };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            for (const key9 in data63) {
              if (!(key9 === "group" || key9 === "authorisation" || key9 === "last_day" || key9 === "local" || key9 === "zone" || key9 === "utc" || key9 === "steps")) {
                const err173 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data63.group !== void 0) {
              if (typeof data63.group !== "string") {
                const err174 = { instancePath: instancePath + "/windows/" + i5 + "/group", schemaPath: "#/properties/windows/items/properties/group/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data63.authorisation !== void 0) {
              let data65 = data63.authorisation;
              if (typeof data65 !== "string") {
                const err175 = { instancePath: instancePath + "/windows/" + i5 + "/authorisation", schemaPath: "#/properties/windows/items/properties/authorisation/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
              if (!(data65 === "general" || data65 === "specific")) {
                const err176 = { instancePath: instancePath + "/windows/" + i5 + "/authorisation", schemaPath: "#/properties/windows/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema6.properties.windows.items.properties.authorisation.enum } };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data63.last_day !== void 0) {
              let data66 = data63.last_day;
              if (typeof data66 === "string") {
                if (!pattern2.test(data66)) {
                  const err177 = { instancePath: instancePath + "/windows/" + i5 + "/last_day", schemaPath: "#/properties/windows/items/properties/last_day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/windows/" + i5 + "/last_day", schemaPath: "#/properties/windows/items/properties/last_day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data63.local !== void 0) {
              if (typeof data63.local !== "string") {
                const err179 = { instancePath: instancePath + "/windows/" + i5 + "/local", schemaPath: "#/properties/windows/items/properties/local/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data63.zone !== void 0) {
              if (typeof data63.zone !== "string") {
                const err180 = { instancePath: instancePath + "/windows/" + i5 + "/zone", schemaPath: "#/properties/windows/items/properties/zone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data63.utc !== void 0) {
              let data69 = data63.utc;
              if (typeof data69 === "string") {
                if (!pattern3.test(data69)) {
                  const err181 = { instancePath: instancePath + "/windows/" + i5 + "/utc", schemaPath: "#/properties/windows/items/properties/utc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              } else {
                const err182 = { instancePath: instancePath + "/windows/" + i5 + "/utc", schemaPath: "#/properties/windows/items/properties/utc/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data63.steps !== void 0) {
              let data70 = data63.steps;
              if (Array.isArray(data70)) {
                const len6 = data70.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data70[i6] !== "string") {
                    const err183 = { instancePath: instancePath + "/windows/" + i5 + "/steps/" + i6, schemaPath: "#/properties/windows/items/properties/steps/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
              } else {
                const err184 = { instancePath: instancePath + "/windows/" + i5 + "/steps", schemaPath: "#/properties/windows/items/properties/steps/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/windows/" + i5, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
      } else {
        const err186 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
    }
    if (data.effects !== void 0) {
      let data72 = data.effects;
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key10 in data72) {
          let data73 = data72[key10];
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            if (data73.state === void 0) {
              const err187 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data73.by === void 0) {
              const err188 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            if (data73.until === void 0) {
              const err189 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "until" } };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            if (data73.attempt === void 0) {
              const err190 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "attempt" } };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (data73.at === void 0) {
              const err191 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (data73.result === void 0) {
              const err192 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "result" } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if (data73.next_try === void 0) {
              const err193 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "next_try" } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            if (data73.told === void 0) {
              const err194 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/required", keyword: "required", params: { missingProperty: "told" } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
            for (const key11 in data73) {
              if (!(key11 === "state" || key11 === "by" || key11 === "until" || key11 === "attempt" || key11 === "at" || key11 === "result" || key11 === "next_try" || key11 === "told")) {
                const err195 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data73.state !== void 0) {
              let data74 = data73.state;
              if (typeof data74 !== "string") {
                const err196 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/effects/additionalProperties/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
              if (!(data74 === "claimed" || data74 === "done" || data74 === "failed")) {
                const err197 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/effects/additionalProperties/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.effects.additionalProperties.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
            if (data73.by !== void 0) {
              if (typeof data73.by !== "string") {
                const err198 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/effects/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
            if (data73.until !== void 0) {
              let data76 = data73.until;
              if (typeof data76 !== "string" && data76 !== null) {
                const err199 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", schemaPath: "#/properties/effects/additionalProperties/properties/until/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.until.type } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              if (typeof data76 === "string") {
                if (!pattern3.test(data76)) {
                  const err200 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", schemaPath: "#/properties/effects/additionalProperties/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              }
            }
            if (data73.attempt !== void 0) {
              let data77 = data73.attempt;
              if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                const err201 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/attempt", schemaPath: "#/properties/effects/additionalProperties/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              if (typeof data77 == "number" && isFinite(data77)) {
                if (data77 < 1 || isNaN(data77)) {
                  const err202 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/attempt", schemaPath: "#/properties/effects/additionalProperties/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              }
            }
            if (data73.at !== void 0) {
              let data78 = data73.at;
              if (typeof data78 !== "string" && data78 !== null) {
                const err203 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "#/properties/effects/additionalProperties/properties/at/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.at.type } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
              if (typeof data78 === "string") {
                if (!pattern3.test(data78)) {
                  const err204 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "#/properties/effects/additionalProperties/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
            }
            if (data73.result !== void 0) {
              let data79 = data73.result;
              if (typeof data79 !== "string" && data79 !== null) {
                const err205 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/result", schemaPath: "#/properties/effects/additionalProperties/properties/result/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.result.type } };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data73.next_try !== void 0) {
              let data80 = data73.next_try;
              if (typeof data80 !== "string" && data80 !== null) {
                const err206 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/next_try", schemaPath: "#/properties/effects/additionalProperties/properties/next_try/type", keyword: "type", params: { type: schema6.properties.effects.additionalProperties.properties.next_try.type } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
              if (typeof data80 === "string") {
                if (!pattern3.test(data80)) {
                  const err207 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/next_try", schemaPath: "#/properties/effects/additionalProperties/properties/next_try/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              }
            }
            if (data73.told !== void 0) {
              let data81 = data73.told;
              if (Array.isArray(data81)) {
                const len7 = data81.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data82 = data81[i7];
                  if (typeof data82 === "string") {
                    if (!pattern17.test(data82)) {
                      const err208 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/told/" + i7, schemaPath: "#/properties/effects/additionalProperties/properties/told/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  } else {
                    const err209 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/told/" + i7, schemaPath: "#/properties/effects/additionalProperties/properties/told/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/told", schemaPath: "#/properties/effects/additionalProperties/properties/told/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
          } else {
            const err211 = { instancePath: instancePath + "/effects/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/effects/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
      } else {
        const err212 = { instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err212];
        } else {
          vErrors.push(err212);
        }
        errors++;
      }
    }
    if (data.notices !== void 0) {
      let data83 = data.notices;
      if (Array.isArray(data83)) {
        const len8 = data83.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data84 = data83[i8];
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            if (data84.id === void 0) {
              const err213 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            if (data84.kind === void 0) {
              const err214 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            if (data84.channel === void 0) {
              const err215 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "channel" } };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (data84.group === void 0) {
              const err216 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "group" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            if (data84.subject === void 0) {
              const err217 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "subject" } };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
            if (data84.text === void 0) {
              const err218 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            if (data84.text_hash === void 0) {
              const err219 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "text_hash" } };
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            }
            if (data84.evidence === void 0) {
              const err220 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
            if (data84.at === void 0) {
              const err221 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            if (data84.deadline === void 0) {
              const err222 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/required", keyword: "required", params: { missingProperty: "deadline" } };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            for (const key12 in data84) {
              if (!func2.call(schema6.properties.notices.items.properties, key12)) {
                const err223 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data84.id !== void 0) {
              if (typeof data84.id !== "string") {
                const err224 = { instancePath: instancePath + "/notices/" + i8 + "/id", schemaPath: "#/properties/notices/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
            if (data84.kind !== void 0) {
              let data86 = data84.kind;
              if (typeof data86 !== "string") {
                const err225 = { instancePath: instancePath + "/notices/" + i8 + "/kind", schemaPath: "#/properties/notices/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
              if (!(data86 === "announcement" || data86 === "after-the-fact" || data86 === "more-time" || data86 === "correction" || data86 === "cancelled" || data86 === "information" || data86 === "replaced" || data86 === "early")) {
                const err226 = { instancePath: instancePath + "/notices/" + i8 + "/kind", schemaPath: "#/properties/notices/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.notices.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data84.channel !== void 0) {
              if (typeof data84.channel !== "string") {
                const err227 = { instancePath: instancePath + "/notices/" + i8 + "/channel", schemaPath: "#/properties/notices/items/properties/channel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data84.group !== void 0) {
              let data88 = data84.group;
              if (typeof data88 !== "string" && data88 !== null) {
                const err228 = { instancePath: instancePath + "/notices/" + i8 + "/group", schemaPath: "#/properties/notices/items/properties/group/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.group.type } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data84.subject !== void 0) {
              if (typeof data84.subject !== "string") {
                const err229 = { instancePath: instancePath + "/notices/" + i8 + "/subject", schemaPath: "#/properties/notices/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
            if (data84.text !== void 0) {
              if (typeof data84.text !== "string") {
                const err230 = { instancePath: instancePath + "/notices/" + i8 + "/text", schemaPath: "#/properties/notices/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
            }
            if (data84.text_hash !== void 0) {
              let data91 = data84.text_hash;
              if (typeof data91 === "string") {
                if (!pattern6.test(data91)) {
                  const err231 = { instancePath: instancePath + "/notices/" + i8 + "/text_hash", schemaPath: "#/properties/notices/items/properties/text_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
              } else {
                const err232 = { instancePath: instancePath + "/notices/" + i8 + "/text_hash", schemaPath: "#/properties/notices/items/properties/text_hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
            if (data84.template !== void 0) {
              if (typeof data84.template !== "string") {
                const err233 = { instancePath: instancePath + "/notices/" + i8 + "/template", schemaPath: "#/properties/notices/items/properties/template/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data84.evidence !== void 0) {
              let data93 = data84.evidence;
              if (typeof data93 !== "string") {
                const err234 = { instancePath: instancePath + "/notices/" + i8 + "/evidence", schemaPath: "#/properties/notices/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
              if (!(data93 === "waiting" || data93 === "published" || data93 === "handed-over" || data93 === "accepted" || data93 === "failed" || data93 === "waived")) {
                const err235 = { instancePath: instancePath + "/notices/" + i8 + "/evidence", schemaPath: "#/properties/notices/items/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema6.properties.notices.items.properties.evidence.enum } };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            if (data84.at !== void 0) {
              let data94 = data84.at;
              if (typeof data94 !== "string" && data94 !== null) {
                const err236 = { instancePath: instancePath + "/notices/" + i8 + "/at", schemaPath: "#/properties/notices/items/properties/at/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.at.type } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
              if (typeof data94 === "string") {
                if (!pattern3.test(data94)) {
                  const err237 = { instancePath: instancePath + "/notices/" + i8 + "/at", schemaPath: "#/properties/notices/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              }
            }
            if (data84.deadline !== void 0) {
              let data95 = data84.deadline;
              if (typeof data95 !== "string" && data95 !== null) {
                const err238 = { instancePath: instancePath + "/notices/" + i8 + "/deadline", schemaPath: "#/properties/notices/items/properties/deadline/type", keyword: "type", params: { type: schema6.properties.notices.items.properties.deadline.type } };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
              if (typeof data95 === "string") {
                if (!pattern3.test(data95)) {
                  const err239 = { instancePath: instancePath + "/notices/" + i8 + "/deadline", schemaPath: "#/properties/notices/items/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err240 = { instancePath: instancePath + "/notices/" + i8, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          }
        }
      } else {
        const err241 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
    }
    if (data.objections !== void 0) {
      let data96 = data.objections;
      if (Array.isArray(data96)) {
        const len9 = data96.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data97 = data96[i9];
          if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
            if (data97.n === void 0) {
              const err242 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "n" } };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            if (data97.source === void 0) {
              const err243 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
            if (data97.comment === void 0) {
              const err244 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "comment" } };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
            if (data97.ref === void 0) {
              const err245 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "ref" } };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
            if (data97.made_at === void 0) {
              const err246 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "made_at" } };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
            if (data97.standing === void 0) {
              const err247 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "standing" } };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
            if (data97.state === void 0) {
              const err248 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            if (data97.outcome === void 0) {
              const err249 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
            if (data97.answer === void 0) {
              const err250 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "answer" } };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
            if (data97.confirmation === void 0) {
              const err251 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "confirmation" } };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            if (data97.answer_ref === void 0) {
              const err252 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "answer_ref" } };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            if (data97.read === void 0) {
              const err253 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "read" } };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            if (data97.carried_from === void 0) {
              const err254 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/required", keyword: "required", params: { missingProperty: "carried_from" } };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            for (const key13 in data97) {
              if (!func2.call(schema6.properties.objections.items.properties, key13)) {
                const err255 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data97.n !== void 0) {
              let data98 = data97.n;
              if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
                const err256 = { instancePath: instancePath + "/objections/" + i9 + "/n", schemaPath: "#/properties/objections/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
              if (typeof data98 == "number" && isFinite(data98)) {
                if (data98 < 1 || isNaN(data98)) {
                  const err257 = { instancePath: instancePath + "/objections/" + i9 + "/n", schemaPath: "#/properties/objections/items/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
              }
            }
            if (data97.source !== void 0) {
              let data99 = data97.source;
              if (typeof data99 !== "string") {
                const err258 = { instancePath: instancePath + "/objections/" + i9 + "/source", schemaPath: "#/properties/objections/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
              if (!(data99 === "issue" || data99 === "pull" || data99 === "review" || data99 === "line" || data99 === "private")) {
                const err259 = { instancePath: instancePath + "/objections/" + i9 + "/source", schemaPath: "#/properties/objections/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
            }
            if (data97.comment !== void 0) {
              let data100 = data97.comment;
              if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100)) && data100 !== null) {
                const err260 = { instancePath: instancePath + "/objections/" + i9 + "/comment", schemaPath: "#/properties/objections/items/properties/comment/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.comment.type } };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              if (typeof data100 == "number" && isFinite(data100)) {
                if (data100 < 0 || isNaN(data100)) {
                  const err261 = { instancePath: instancePath + "/objections/" + i9 + "/comment", schemaPath: "#/properties/objections/items/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              }
            }
            if (data97.ref !== void 0) {
              let data101 = data97.ref;
              if (typeof data101 !== "string" && data101 !== null) {
                const err262 = { instancePath: instancePath + "/objections/" + i9 + "/ref", schemaPath: "#/properties/objections/items/properties/ref/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.ref.type } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
              if (typeof data101 === "string") {
                if (!pattern21.test(data101)) {
                  const err263 = { instancePath: instancePath + "/objections/" + i9 + "/ref", schemaPath: "#/properties/objections/items/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              }
            }
            if (data97.made_at !== void 0) {
              let data102 = data97.made_at;
              if (typeof data102 === "string") {
                if (!pattern3.test(data102)) {
                  const err264 = { instancePath: instancePath + "/objections/" + i9 + "/made_at", schemaPath: "#/properties/objections/items/properties/made_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              } else {
                const err265 = { instancePath: instancePath + "/objections/" + i9 + "/made_at", schemaPath: "#/properties/objections/items/properties/made_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
            }
            if (data97.standing !== void 0) {
              let data103 = data97.standing;
              if (typeof data103 !== "string") {
                const err266 = { instancePath: instancePath + "/objections/" + i9 + "/standing", schemaPath: "#/properties/objections/items/properties/standing/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err266];
                } else {
                  vErrors.push(err266);
                }
                errors++;
              }
              if (!(data103 === "in-time" || data103 === "late")) {
                const err267 = { instancePath: instancePath + "/objections/" + i9 + "/standing", schemaPath: "#/properties/objections/items/properties/standing/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.standing.enum } };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data97.state !== void 0) {
              let data104 = data97.state;
              if (typeof data104 !== "string") {
                const err268 = { instancePath: instancePath + "/objections/" + i9 + "/state", schemaPath: "#/properties/objections/items/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
              if (!(data104 === "open" || data104 === "withdrawn" || data104 === "answered")) {
                const err269 = { instancePath: instancePath + "/objections/" + i9 + "/state", schemaPath: "#/properties/objections/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
            if (data97.outcome !== void 0) {
              let data105 = data97.outcome;
              if (typeof data105 !== "string" && data105 !== null) {
                const err270 = { instancePath: instancePath + "/objections/" + i9 + "/outcome", schemaPath: "#/properties/objections/items/properties/outcome/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.outcome.type } };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              if (!(data105 === "agreed" || data105 === "not-served" || data105 === "contract-ended" || data105 === "not-a-customer" || data105 === "proceeding-despite" || data105 === null)) {
                const err271 = { instancePath: instancePath + "/objections/" + i9 + "/outcome", schemaPath: "#/properties/objections/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema6.properties.objections.items.properties.outcome.enum } };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
            if (data97.answer !== void 0) {
              let data106 = data97.answer;
              if (!(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null) {
                const err272 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.answer.type } };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                if (data106.by === void 0) {
                  const err273 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                if (data106.permission === void 0) {
                  const err274 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
                if (data106.at === void 0) {
                  const err275 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
                if (data106.comment === void 0) {
                  const err276 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
                for (const key14 in data106) {
                  if (!(key14 === "by" || key14 === "permission" || key14 === "at" || key14 === "comment")) {
                    const err277 = { instancePath: instancePath + "/objections/" + i9 + "/answer", schemaPath: "#/properties/objections/items/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data106.by !== void 0) {
                  if (typeof data106.by !== "string") {
                    const err278 = { instancePath: instancePath + "/objections/" + i9 + "/answer/by", schemaPath: "#/properties/objections/items/properties/answer/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
                if (data106.permission !== void 0) {
                  if (typeof data106.permission !== "string") {
                    const err279 = { instancePath: instancePath + "/objections/" + i9 + "/answer/permission", schemaPath: "#/properties/objections/items/properties/answer/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
                if (data106.at !== void 0) {
                  let data109 = data106.at;
                  if (typeof data109 === "string") {
                    if (!pattern3.test(data109)) {
                      const err280 = { instancePath: instancePath + "/objections/" + i9 + "/answer/at", schemaPath: "#/properties/objections/items/properties/answer/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err280];
                      } else {
                        vErrors.push(err280);
                      }
                      errors++;
                    }
                  } else {
                    const err281 = { instancePath: instancePath + "/objections/" + i9 + "/answer/at", schemaPath: "#/properties/objections/items/properties/answer/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data106.comment !== void 0) {
                  let data110 = data106.comment;
                  if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                    const err282 = { instancePath: instancePath + "/objections/" + i9 + "/answer/comment", schemaPath: "#/properties/objections/items/properties/answer/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                  if (typeof data110 == "number" && isFinite(data110)) {
                    if (data110 < 0 || isNaN(data110)) {
                      const err283 = { instancePath: instancePath + "/objections/" + i9 + "/answer/comment", schemaPath: "#/properties/objections/items/properties/answer/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
            if (data97.confirmation !== void 0) {
              let data111 = data97.confirmation;
              if (!(data111 && typeof data111 == "object" && !Array.isArray(data111)) && data111 !== null) {
                const err284 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.confirmation.type } };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
              if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                if (data111.by === void 0) {
                  const err285 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                if (data111.permission === void 0) {
                  const err286 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
                if (data111.at === void 0) {
                  const err287 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
                if (data111.comment === void 0) {
                  const err288 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err288];
                  } else {
                    vErrors.push(err288);
                  }
                  errors++;
                }
                for (const key15 in data111) {
                  if (!(key15 === "by" || key15 === "permission" || key15 === "at" || key15 === "comment")) {
                    const err289 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation", schemaPath: "#/properties/objections/items/properties/confirmation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                }
                if (data111.by !== void 0) {
                  if (typeof data111.by !== "string") {
                    const err290 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/by", schemaPath: "#/properties/objections/items/properties/confirmation/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                }
                if (data111.permission !== void 0) {
                  if (typeof data111.permission !== "string") {
                    const err291 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/permission", schemaPath: "#/properties/objections/items/properties/confirmation/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                }
                if (data111.at !== void 0) {
                  let data114 = data111.at;
                  if (typeof data114 === "string") {
                    if (!pattern3.test(data114)) {
                      const err292 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/at", schemaPath: "#/properties/objections/items/properties/confirmation/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err292];
                      } else {
                        vErrors.push(err292);
                      }
                      errors++;
                    }
                  } else {
                    const err293 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/at", schemaPath: "#/properties/objections/items/properties/confirmation/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err293];
                    } else {
                      vErrors.push(err293);
                    }
                    errors++;
                  }
                }
                if (data111.comment !== void 0) {
                  let data115 = data111.comment;
                  if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                    const err294 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/comment", schemaPath: "#/properties/objections/items/properties/confirmation/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err294];
                    } else {
                      vErrors.push(err294);
                    }
                    errors++;
                  }
                  if (typeof data115 == "number" && isFinite(data115)) {
                    if (data115 < 0 || isNaN(data115)) {
                      const err295 = { instancePath: instancePath + "/objections/" + i9 + "/confirmation/comment", schemaPath: "#/properties/objections/items/properties/confirmation/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err295];
                      } else {
                        vErrors.push(err295);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
            if (data97.answer_ref !== void 0) {
              let data116 = data97.answer_ref;
              if (typeof data116 !== "string" && data116 !== null) {
                const err296 = { instancePath: instancePath + "/objections/" + i9 + "/answer_ref", schemaPath: "#/properties/objections/items/properties/answer_ref/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.answer_ref.type } };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
              if (typeof data116 === "string") {
                if (!pattern21.test(data116)) {
                  const err297 = { instancePath: instancePath + "/objections/" + i9 + "/answer_ref", schemaPath: "#/properties/objections/items/properties/answer_ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
              }
            }
            if (data97.read !== void 0) {
              if (typeof data97.read !== "boolean") {
                const err298 = { instancePath: instancePath + "/objections/" + i9 + "/read", schemaPath: "#/properties/objections/items/properties/read/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
            }
            if (data97.carried_from !== void 0) {
              let data118 = data97.carried_from;
              if (typeof data118 !== "string" && data118 !== null) {
                const err299 = { instancePath: instancePath + "/objections/" + i9 + "/carried_from", schemaPath: "#/properties/objections/items/properties/carried_from/type", keyword: "type", params: { type: schema6.properties.objections.items.properties.carried_from.type } };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
          } else {
            const err300 = { instancePath: instancePath + "/objections/" + i9, schemaPath: "#/properties/objections/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
      } else {
        const err301 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err301];
        } else {
          vErrors.push(err301);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data119 = data.comments;
      if (Array.isArray(data119)) {
        const len10 = data119.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data120 = data119[i10];
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            if (data120.id === void 0) {
              const err302 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err302];
              } else {
                vErrors.push(err302);
              }
              errors++;
            }
            if (data120.source === void 0) {
              const err303 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err303];
              } else {
                vErrors.push(err303);
              }
              errors++;
            }
            if (data120.verdict === void 0) {
              const err304 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              if (vErrors === null) {
                vErrors = [err304];
              } else {
                vErrors.push(err304);
              }
              errors++;
            }
            if (data120.created_at === void 0) {
              const err305 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "created_at" } };
              if (vErrors === null) {
                vErrors = [err305];
              } else {
                vErrors.push(err305);
              }
              errors++;
            }
            if (data120.seen_at === void 0) {
              const err306 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "seen_at" } };
              if (vErrors === null) {
                vErrors = [err306];
              } else {
                vErrors.push(err306);
              }
              errors++;
            }
            if (data120.hash === void 0) {
              const err307 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "hash" } };
              if (vErrors === null) {
                vErrors = [err307];
              } else {
                vErrors.push(err307);
              }
              errors++;
            }
            if (data120.gone === void 0) {
              const err308 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "gone" } };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
            if (data120.decided === void 0) {
              const err309 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "decided" } };
              if (vErrors === null) {
                vErrors = [err309];
              } else {
                vErrors.push(err309);
              }
              errors++;
            }
            for (const key16 in data120) {
              if (!(key16 === "id" || key16 === "source" || key16 === "verdict" || key16 === "created_at" || key16 === "seen_at" || key16 === "hash" || key16 === "gone" || key16 === "decided")) {
                const err310 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err310];
                } else {
                  vErrors.push(err310);
                }
                errors++;
              }
            }
            if (data120.id !== void 0) {
              let data121 = data120.id;
              if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
                const err311 = { instancePath: instancePath + "/comments/" + i10 + "/id", schemaPath: "#/properties/comments/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
              if (typeof data121 == "number" && isFinite(data121)) {
                if (data121 < 0 || isNaN(data121)) {
                  const err312 = { instancePath: instancePath + "/comments/" + i10 + "/id", schemaPath: "#/properties/comments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err312];
                  } else {
                    vErrors.push(err312);
                  }
                  errors++;
                }
              }
            }
            if (data120.source !== void 0) {
              let data122 = data120.source;
              if (typeof data122 !== "string") {
                const err313 = { instancePath: instancePath + "/comments/" + i10 + "/source", schemaPath: "#/properties/comments/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err313];
                } else {
                  vErrors.push(err313);
                }
                errors++;
              }
              if (!(data122 === "issue" || data122 === "pull" || data122 === "review" || data122 === "line")) {
                const err314 = { instancePath: instancePath + "/comments/" + i10 + "/source", schemaPath: "#/properties/comments/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.comments.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
            }
            if (data120.verdict !== void 0) {
              let data123 = data120.verdict;
              if (typeof data123 !== "string") {
                const err315 = { instancePath: instancePath + "/comments/" + i10 + "/verdict", schemaPath: "#/properties/comments/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
              if (!(data123 === "unread" || data123 === "command" || data123 === "objection" || data123 === "not-objection")) {
                const err316 = { instancePath: instancePath + "/comments/" + i10 + "/verdict", schemaPath: "#/properties/comments/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.comments.items.properties.verdict.enum } };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
            }
            if (data120.created_at !== void 0) {
              let data124 = data120.created_at;
              if (typeof data124 === "string") {
                if (!pattern3.test(data124)) {
                  const err317 = { instancePath: instancePath + "/comments/" + i10 + "/created_at", schemaPath: "#/properties/comments/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err317];
                  } else {
                    vErrors.push(err317);
                  }
                  errors++;
                }
              } else {
                const err318 = { instancePath: instancePath + "/comments/" + i10 + "/created_at", schemaPath: "#/properties/comments/items/properties/created_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err318];
                } else {
                  vErrors.push(err318);
                }
                errors++;
              }
            }
            if (data120.seen_at !== void 0) {
              let data125 = data120.seen_at;
              if (typeof data125 === "string") {
                if (!pattern3.test(data125)) {
                  const err319 = { instancePath: instancePath + "/comments/" + i10 + "/seen_at", schemaPath: "#/properties/comments/items/properties/seen_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
              } else {
                const err320 = { instancePath: instancePath + "/comments/" + i10 + "/seen_at", schemaPath: "#/properties/comments/items/properties/seen_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
            }
            if (data120.hash !== void 0) {
              let data126 = data120.hash;
              if (typeof data126 === "string") {
                if (!pattern6.test(data126)) {
                  const err321 = { instancePath: instancePath + "/comments/" + i10 + "/hash", schemaPath: "#/properties/comments/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              } else {
                const err322 = { instancePath: instancePath + "/comments/" + i10 + "/hash", schemaPath: "#/properties/comments/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
            }
            if (data120.gone !== void 0) {
              if (typeof data120.gone !== "boolean") {
                const err323 = { instancePath: instancePath + "/comments/" + i10 + "/gone", schemaPath: "#/properties/comments/items/properties/gone/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err323];
                } else {
                  vErrors.push(err323);
                }
                errors++;
              }
            }
            if (data120.decided !== void 0) {
              let data128 = data120.decided;
              if (!(data128 && typeof data128 == "object" && !Array.isArray(data128)) && data128 !== null) {
                const err324 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/type", keyword: "type", params: { type: schema6.properties.comments.items.properties.decided.type } };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
              if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                if (data128.by === void 0) {
                  const err325 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "by" } };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                }
                if (data128.permission === void 0) {
                  const err326 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "permission" } };
                  if (vErrors === null) {
                    vErrors = [err326];
                  } else {
                    vErrors.push(err326);
                  }
                  errors++;
                }
                if (data128.at === void 0) {
                  const err327 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err327];
                  } else {
                    vErrors.push(err327);
                  }
                  errors++;
                }
                if (data128.comment === void 0) {
                  const err328 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/required", keyword: "required", params: { missingProperty: "comment" } };
                  if (vErrors === null) {
                    vErrors = [err328];
                  } else {
                    vErrors.push(err328);
                  }
                  errors++;
                }
                for (const key17 in data128) {
                  if (!(key17 === "by" || key17 === "permission" || key17 === "at" || key17 === "comment")) {
                    const err329 = { instancePath: instancePath + "/comments/" + i10 + "/decided", schemaPath: "#/properties/comments/items/properties/decided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
                if (data128.by !== void 0) {
                  if (typeof data128.by !== "string") {
                    const err330 = { instancePath: instancePath + "/comments/" + i10 + "/decided/by", schemaPath: "#/properties/comments/items/properties/decided/properties/by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err330];
                    } else {
                      vErrors.push(err330);
                    }
                    errors++;
                  }
                }
                if (data128.permission !== void 0) {
                  if (typeof data128.permission !== "string") {
                    const err331 = { instancePath: instancePath + "/comments/" + i10 + "/decided/permission", schemaPath: "#/properties/comments/items/properties/decided/properties/permission/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err331];
                    } else {
                      vErrors.push(err331);
                    }
                    errors++;
                  }
                }
                if (data128.at !== void 0) {
                  let data131 = data128.at;
                  if (typeof data131 === "string") {
                    if (!pattern3.test(data131)) {
                      const err332 = { instancePath: instancePath + "/comments/" + i10 + "/decided/at", schemaPath: "#/properties/comments/items/properties/decided/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                  } else {
                    const err333 = { instancePath: instancePath + "/comments/" + i10 + "/decided/at", schemaPath: "#/properties/comments/items/properties/decided/properties/at/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err333];
                    } else {
                      vErrors.push(err333);
                    }
                    errors++;
                  }
                }
                if (data128.comment !== void 0) {
                  let data132 = data128.comment;
                  if (!(typeof data132 == "number" && (!(data132 % 1) && !isNaN(data132)) && isFinite(data132))) {
                    const err334 = { instancePath: instancePath + "/comments/" + i10 + "/decided/comment", schemaPath: "#/properties/comments/items/properties/decided/properties/comment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err334];
                    } else {
                      vErrors.push(err334);
                    }
                    errors++;
                  }
                  if (typeof data132 == "number" && isFinite(data132)) {
                    if (data132 < 0 || isNaN(data132)) {
                      const err335 = { instancePath: instancePath + "/comments/" + i10 + "/decided/comment", schemaPath: "#/properties/comments/items/properties/decided/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err335];
                      } else {
                        vErrors.push(err335);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          } else {
            const err336 = { instancePath: instancePath + "/comments/" + i10, schemaPath: "#/properties/comments/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
        }
      } else {
        const err337 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err337];
        } else {
          vErrors.push(err337);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data133 = data.acts;
      if (Array.isArray(data133)) {
        const len11 = data133.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data134 = data133[i11];
          if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
            if (data134.command === void 0) {
              const err338 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "command" } };
              if (vErrors === null) {
                vErrors = [err338];
              } else {
                vErrors.push(err338);
              }
              errors++;
            }
            if (data134.arguments === void 0) {
              const err339 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "arguments" } };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
            if (data134.by === void 0) {
              const err340 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err340];
              } else {
                vErrors.push(err340);
              }
              errors++;
            }
            if (data134.permission === void 0) {
              const err341 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "permission" } };
              if (vErrors === null) {
                vErrors = [err341];
              } else {
                vErrors.push(err341);
              }
              errors++;
            }
            if (data134.at === void 0) {
              const err342 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err342];
              } else {
                vErrors.push(err342);
              }
              errors++;
            }
            if (data134.comment === void 0) {
              const err343 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "comment" } };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
            if (data134.done === void 0) {
              const err344 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "done" } };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
            if (data134.says === void 0) {
              const err345 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/required", keyword: "required", params: { missingProperty: "says" } };
              if (vErrors === null) {
                vErrors = [err345];
              } else {
                vErrors.push(err345);
              }
              errors++;
            }
            for (const key18 in data134) {
              if (!func2.call(schema6.properties.acts.items.properties, key18)) {
                const err346 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err346];
                } else {
                  vErrors.push(err346);
                }
                errors++;
              }
            }
            if (data134.command !== void 0) {
              if (typeof data134.command !== "string") {
                const err347 = { instancePath: instancePath + "/acts/" + i11 + "/command", schemaPath: "#/properties/acts/items/properties/command/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
            if (data134.arguments !== void 0) {
              let data136 = data134.arguments;
              if (typeof data136 === "string") {
                if (func4(data136) > 1e3) {
                  const err348 = { instancePath: instancePath + "/acts/" + i11 + "/arguments", schemaPath: "#/properties/acts/items/properties/arguments/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              } else {
                const err349 = { instancePath: instancePath + "/acts/" + i11 + "/arguments", schemaPath: "#/properties/acts/items/properties/arguments/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err349];
                } else {
                  vErrors.push(err349);
                }
                errors++;
              }
            }
            if (data134.by !== void 0) {
              if (typeof data134.by !== "string") {
                const err350 = { instancePath: instancePath + "/acts/" + i11 + "/by", schemaPath: "#/properties/acts/items/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err350];
                } else {
                  vErrors.push(err350);
                }
                errors++;
              }
            }
            if (data134.permission !== void 0) {
              if (typeof data134.permission !== "string") {
                const err351 = { instancePath: instancePath + "/acts/" + i11 + "/permission", schemaPath: "#/properties/acts/items/properties/permission/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
            if (data134.at !== void 0) {
              let data139 = data134.at;
              if (typeof data139 === "string") {
                if (!pattern3.test(data139)) {
                  const err352 = { instancePath: instancePath + "/acts/" + i11 + "/at", schemaPath: "#/properties/acts/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
              } else {
                const err353 = { instancePath: instancePath + "/acts/" + i11 + "/at", schemaPath: "#/properties/acts/items/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
            }
            if (data134.comment !== void 0) {
              let data140 = data134.comment;
              if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
                const err354 = { instancePath: instancePath + "/acts/" + i11 + "/comment", schemaPath: "#/properties/acts/items/properties/comment/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
              if (typeof data140 == "number" && isFinite(data140)) {
                if (data140 < 0 || isNaN(data140)) {
                  const err355 = { instancePath: instancePath + "/acts/" + i11 + "/comment", schemaPath: "#/properties/acts/items/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err355];
                  } else {
                    vErrors.push(err355);
                  }
                  errors++;
                }
              }
            }
            if (data134.source !== void 0) {
              let data141 = data134.source;
              if (typeof data141 !== "string") {
                const err356 = { instancePath: instancePath + "/acts/" + i11 + "/source", schemaPath: "#/properties/acts/items/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
              if (!(data141 === "issue" || data141 === "pull" || data141 === "review" || data141 === "line")) {
                const err357 = { instancePath: instancePath + "/acts/" + i11 + "/source", schemaPath: "#/properties/acts/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.acts.items.properties.source.enum } };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            }
            if (data134.done !== void 0) {
              if (typeof data134.done !== "boolean") {
                const err358 = { instancePath: instancePath + "/acts/" + i11 + "/done", schemaPath: "#/properties/acts/items/properties/done/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err358];
                } else {
                  vErrors.push(err358);
                }
                errors++;
              }
            }
            if (data134.says !== void 0) {
              let data143 = data134.says;
              if (typeof data143 !== "string" && data143 !== null) {
                const err359 = { instancePath: instancePath + "/acts/" + i11 + "/says", schemaPath: "#/properties/acts/items/properties/says/type", keyword: "type", params: { type: schema6.properties.acts.items.properties.says.type } };
                if (vErrors === null) {
                  vErrors = [err359];
                } else {
                  vErrors.push(err359);
                }
                errors++;
              }
            }
          } else {
            const err360 = { instancePath: instancePath + "/acts/" + i11, schemaPath: "#/properties/acts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
        }
      } else {
        const err361 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err361];
        } else {
          vErrors.push(err361);
        }
        errors++;
      }
    }
    if (data.mailbox_read !== void 0) {
      let data144 = data.mailbox_read;
      if (!(data144 && typeof data144 == "object" && !Array.isArray(data144)) && data144 !== null) {
        const err362 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/type", keyword: "type", params: { type: schema6.properties.mailbox_read.type } };
        if (vErrors === null) {
          vErrors = [err362];
        } else {
          vErrors.push(err362);
        }
        errors++;
      }
      if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
        if (data144.by === void 0) {
          const err363 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err363];
          } else {
            vErrors.push(err363);
          }
          errors++;
        }
        if (data144.permission === void 0) {
          const err364 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err364];
          } else {
            vErrors.push(err364);
          }
          errors++;
        }
        if (data144.at === void 0) {
          const err365 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err365];
          } else {
            vErrors.push(err365);
          }
          errors++;
        }
        if (data144.comment === void 0) {
          const err366 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err366];
          } else {
            vErrors.push(err366);
          }
          errors++;
        }
        for (const key19 in data144) {
          if (!(key19 === "by" || key19 === "permission" || key19 === "at" || key19 === "comment")) {
            const err367 = { instancePath: instancePath + "/mailbox_read", schemaPath: "#/properties/mailbox_read/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            if (vErrors === null) {
              vErrors = [err367];
            } else {
              vErrors.push(err367);
            }
            errors++;
          }
        }
        if (data144.by !== void 0) {
          if (typeof data144.by !== "string") {
            const err368 = { instancePath: instancePath + "/mailbox_read/by", schemaPath: "#/properties/mailbox_read/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
        if (data144.permission !== void 0) {
          if (typeof data144.permission !== "string") {
            const err369 = { instancePath: instancePath + "/mailbox_read/permission", schemaPath: "#/properties/mailbox_read/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
        }
        if (data144.at !== void 0) {
          let data147 = data144.at;
          if (typeof data147 === "string") {
            if (!pattern3.test(data147)) {
              const err370 = { instancePath: instancePath + "/mailbox_read/at", schemaPath: "#/properties/mailbox_read/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err370];
              } else {
                vErrors.push(err370);
              }
              errors++;
            }
          } else {
            const err371 = { instancePath: instancePath + "/mailbox_read/at", schemaPath: "#/properties/mailbox_read/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
        }
        if (data144.comment !== void 0) {
          let data148 = data144.comment;
          if (!(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
            const err372 = { instancePath: instancePath + "/mailbox_read/comment", schemaPath: "#/properties/mailbox_read/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err372];
            } else {
              vErrors.push(err372);
            }
            errors++;
          }
          if (typeof data148 == "number" && isFinite(data148)) {
            if (data148 < 0 || isNaN(data148)) {
              const err373 = { instancePath: instancePath + "/mailbox_read/comment", schemaPath: "#/properties/mailbox_read/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err373];
              } else {
                vErrors.push(err373);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.approvals_complete !== void 0) {
      let data149 = data.approvals_complete;
      if (!(data149 && typeof data149 == "object" && !Array.isArray(data149)) && data149 !== null) {
        const err374 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/type", keyword: "type", params: { type: schema6.properties.approvals_complete.type } };
        if (vErrors === null) {
          vErrors = [err374];
        } else {
          vErrors.push(err374);
        }
        errors++;
      }
      if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
        if (data149.by === void 0) {
          const err375 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err375];
          } else {
            vErrors.push(err375);
          }
          errors++;
        }
        if (data149.permission === void 0) {
          const err376 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "permission" } };
          if (vErrors === null) {
            vErrors = [err376];
          } else {
            vErrors.push(err376);
          }
          errors++;
        }
        if (data149.at === void 0) {
          const err377 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err377];
          } else {
            vErrors.push(err377);
          }
          errors++;
        }
        if (data149.comment === void 0) {
          const err378 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "comment" } };
          if (vErrors === null) {
            vErrors = [err378];
          } else {
            vErrors.push(err378);
          }
          errors++;
        }
        if (data149.ref === void 0) {
          const err379 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/required", keyword: "required", params: { missingProperty: "ref" } };
          if (vErrors === null) {
            vErrors = [err379];
          } else {
            vErrors.push(err379);
          }
          errors++;
        }
        for (const key20 in data149) {
          if (!(key20 === "by" || key20 === "permission" || key20 === "at" || key20 === "comment" || key20 === "ref")) {
            const err380 = { instancePath: instancePath + "/approvals_complete", schemaPath: "#/properties/approvals_complete/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
        }
        if (data149.by !== void 0) {
          if (typeof data149.by !== "string") {
            const err381 = { instancePath: instancePath + "/approvals_complete/by", schemaPath: "#/properties/approvals_complete/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
        }
        if (data149.permission !== void 0) {
          if (typeof data149.permission !== "string") {
            const err382 = { instancePath: instancePath + "/approvals_complete/permission", schemaPath: "#/properties/approvals_complete/properties/permission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err382];
            } else {
              vErrors.push(err382);
            }
            errors++;
          }
        }
        if (data149.at !== void 0) {
          let data152 = data149.at;
          if (typeof data152 === "string") {
            if (!pattern3.test(data152)) {
              const err383 = { instancePath: instancePath + "/approvals_complete/at", schemaPath: "#/properties/approvals_complete/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
          } else {
            const err384 = { instancePath: instancePath + "/approvals_complete/at", schemaPath: "#/properties/approvals_complete/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err384];
            } else {
              vErrors.push(err384);
            }
            errors++;
          }
        }
        if (data149.comment !== void 0) {
          let data153 = data149.comment;
          if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
            const err385 = { instancePath: instancePath + "/approvals_complete/comment", schemaPath: "#/properties/approvals_complete/properties/comment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err385];
            } else {
              vErrors.push(err385);
            }
            errors++;
          }
          if (typeof data153 == "number" && isFinite(data153)) {
            if (data153 < 0 || isNaN(data153)) {
              const err386 = { instancePath: instancePath + "/approvals_complete/comment", schemaPath: "#/properties/approvals_complete/properties/comment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err386];
              } else {
                vErrors.push(err386);
              }
              errors++;
            }
          }
        }
        if (data149.ref !== void 0) {
          let data154 = data149.ref;
          if (typeof data154 === "string") {
            if (!pattern21.test(data154)) {
              const err387 = { instancePath: instancePath + "/approvals_complete/ref", schemaPath: "#/properties/approvals_complete/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-[0-9]+$" } };
              if (vErrors === null) {
                vErrors = [err387];
              } else {
                vErrors.push(err387);
              }
              errors++;
            }
          } else {
            const err388 = { instancePath: instancePath + "/approvals_complete/ref", schemaPath: "#/properties/approvals_complete/properties/ref/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err388];
            } else {
              vErrors.push(err388);
            }
            errors++;
          }
        }
      }
    }
    if (data.merged !== void 0) {
      let data155 = data.merged;
      if (!(data155 && typeof data155 == "object" && !Array.isArray(data155)) && data155 !== null) {
        const err389 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/type", keyword: "type", params: { type: schema6.properties.merged.type } };
        if (vErrors === null) {
          vErrors = [err389];
        } else {
          vErrors.push(err389);
        }
        errors++;
      }
      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
        if (data155.commit === void 0) {
          const err390 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "commit" } };
          if (vErrors === null) {
            vErrors = [err390];
          } else {
            vErrors.push(err390);
          }
          errors++;
        }
        if (data155.at === void 0) {
          const err391 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err391];
          } else {
            vErrors.push(err391);
          }
          errors++;
        }
        if (data155.early === void 0) {
          const err392 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/required", keyword: "required", params: { missingProperty: "early" } };
          if (vErrors === null) {
            vErrors = [err392];
          } else {
            vErrors.push(err392);
          }
          errors++;
        }
        for (const key21 in data155) {
          if (!(key21 === "commit" || key21 === "at" || key21 === "early")) {
            const err393 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
            if (vErrors === null) {
              vErrors = [err393];
            } else {
              vErrors.push(err393);
            }
            errors++;
          }
        }
        if (data155.commit !== void 0) {
          if (typeof data155.commit !== "string") {
            const err394 = { instancePath: instancePath + "/merged/commit", schemaPath: "#/properties/merged/properties/commit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err394];
            } else {
              vErrors.push(err394);
            }
            errors++;
          }
        }
        if (data155.at !== void 0) {
          let data157 = data155.at;
          if (typeof data157 === "string") {
            if (!pattern3.test(data157)) {
              const err395 = { instancePath: instancePath + "/merged/at", schemaPath: "#/properties/merged/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
              if (vErrors === null) {
                vErrors = [err395];
              } else {
                vErrors.push(err395);
              }
              errors++;
            }
          } else {
            const err396 = { instancePath: instancePath + "/merged/at", schemaPath: "#/properties/merged/properties/at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err396];
            } else {
              vErrors.push(err396);
            }
            errors++;
          }
        }
        if (data155.early !== void 0) {
          if (typeof data155.early !== "boolean") {
            const err397 = { instancePath: instancePath + "/merged/early", schemaPath: "#/properties/merged/properties/early/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err397];
            } else {
              vErrors.push(err397);
            }
            errors++;
          }
        }
      }
    }
    if (data.ended_at !== void 0) {
      let data159 = data.ended_at;
      if (typeof data159 !== "string" && data159 !== null) {
        const err398 = { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/type", keyword: "type", params: { type: schema6.properties.ended_at.type } };
        if (vErrors === null) {
          vErrors = [err398];
        } else {
          vErrors.push(err398);
        }
        errors++;
      }
      if (typeof data159 === "string") {
        if (!pattern3.test(data159)) {
          const err399 = { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" } };
          if (vErrors === null) {
            vErrors = [err399];
          } else {
            vErrors.push(err399);
          }
          errors++;
        }
      }
    }
    if (data.why !== void 0) {
      let data160 = data.why;
      if (typeof data160 !== "string" && data160 !== null) {
        const err400 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: schema6.properties.why.type } };
        if (vErrors === null) {
          vErrors = [err400];
        } else {
          vErrors.push(err400);
        }
        errors++;
      }
      if (typeof data160 === "string") {
        if (func4(data160) > 1e3) {
          const err401 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err401];
          } else {
            vErrors.push(err401);
          }
          errors++;
        }
      }
    }
  } else {
    const err402 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err402];
    } else {
      vErrors.push(err402);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var ledger = validate22;
var pattern36 = new RegExp("^(actions|app:[0-9]+)$", "u");
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
            if (!pattern36.test(data3)) {
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
                if (!pattern6.test(data8)) {
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
