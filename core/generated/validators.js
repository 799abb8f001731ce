// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
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

// <stdin>
var entry = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "entry.schema.json", "type": "object", "additionalProperties": false, "required": ["service", "category"], "properties": { "id": { "type": "string" }, "former_id": { "$ref": "#/definitions/slug" }, "service": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/nameOrUnknown" }, "category": { "$ref": "#/definitions/slug" }, "relationship": { "type": "string", "enum": ["subprocessor", "group-company", "listed-only"] }, "relationship_reason": { "$ref": "#/definitions/sentence" }, "website": { "type": ["string", "array"], "minLength": 1, "maxLength": 2e3, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/link" } }, "contact": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "dependencies": { "url": ["label"] }, "properties": { "email": { "type": "string", "maxLength": 254 }, "url": { "$ref": "#/definitions/link" }, "label": { "$ref": "#/definitions/name" } } } }, "purpose": { "$ref": "#/definitions/sentenceOrUnknown" }, "data": { "$ref": "#/definitions/termsOrUnknown" }, "data_subjects": { "$ref": "#/definitions/termsOrUnknown" }, "locations": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false, "items": { "type": "object", "additionalProperties": false, "required": ["kind"], "minProperties": 2, "properties": { "country": { "$ref": "#/definitions/country" }, "area": { "type": "string", "enum": ["EEA", "EU", "worldwide"] }, "kind": { "type": "string", "enum": ["hosting", "support", "remote-access"] }, "region": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/sentence" } } } }, "established_in": { "type": ["string", "object"], "pattern": "^[A-Z]{2}$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "transfer": { "type": "object", "additionalProperties": false, "properties": { "mechanism": { "type": "string", "enum": ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses", "binding-corporate-rules", "uk-addendum", "derogation"] }, "reference": { "$ref": "#/definitions/sentence" }, "unknown": { "$ref": "#/definitions/reason" } }, "minProperties": 1, "dependencies": { "reference": ["mechanism"] } }, "used_from": { "$ref": "#/definitions/dateOrUnknown" }, "replaces": { "$ref": "#/definitions/slug" }, "aka": { "$ref": "#/definitions/names" }, "former_names": { "$ref": "#/definitions/names" }, "address": { "$ref": "#/definitions/sentence" }, "registration": { "$ref": "#/definitions/name" }, "applies_to": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" }, "condition": { "$ref": "#/definitions/sentence" } } }, "since": { "$ref": "#/definitions/date" }, "ends_on": { "$ref": "#/definitions/date" }, "data_deleted_on": { "$ref": "#/definitions/date" }, "privacy_url": { "$ref": "#/definitions/link" }, "dpa_url": { "$ref": "#/definitions/link" }, "security_url": { "$ref": "#/definitions/link" }, "their_subprocessors": { "$ref": "#/definitions/link" }, "review": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "last": { "$ref": "#/definitions/date" }, "next": { "$ref": "#/definitions/date" } } }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/name" } }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "nameOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "sentenceOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "term": { "type": "string", "minLength": 1, "maxLength": 200 }, "terms": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" } }, "termsOrUnknown": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "link": { "type": "string", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "date": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "dateOrUnknown": { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      if (!validate27(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 2e3) {
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 1e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      if (!validate27(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      if (!validate27(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[A-Z]{2}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
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
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      if (!validate27(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
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
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.former_id !== void 0) {
      if (!validate22(data.former_id, { instancePath: instancePath + "/former_id", parentData: data, parentDataProperty: "former_id", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate24(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.legal_name !== void 0) {
      if (!validate26(data.legal_name, { instancePath: instancePath + "/legal_name", parentData: data, parentDataProperty: "legal_name", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      if (!validate22(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.relationship !== void 0) {
      let data5 = data.relationship;
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
    if (data.relationship_reason !== void 0) {
      if (!validate31(data.relationship_reason, { instancePath: instancePath + "/relationship_reason", parentData: data, parentDataProperty: "relationship_reason", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      let data7 = data.website;
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
    if (data.contact !== void 0) {
      let data9 = data.contact;
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
    if (data.purpose !== void 0) {
      if (!validate37(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate40(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_subjects !== void 0) {
      if (!validate40(data.data_subjects, { instancePath: instancePath + "/data_subjects", parentData: data, parentDataProperty: "data_subjects", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.locations !== void 0) {
      let data17 = data.locations;
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
    if (data.established_in !== void 0) {
      let data25 = data.established_in;
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
    if (data.transfer !== void 0) {
      let data27 = data.transfer;
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
    if (data.used_from !== void 0) {
      if (!validate54(data.used_from, { instancePath: instancePath + "/used_from", parentData: data, parentDataProperty: "used_from", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.replaces !== void 0) {
      if (!validate22(data.replaces, { instancePath: instancePath + "/replaces", parentData: data, parentDataProperty: "replaces", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.aka !== void 0) {
      if (!validate58(data.aka, { instancePath: instancePath + "/aka", parentData: data, parentDataProperty: "aka", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.former_names !== void 0) {
      if (!validate58(data.former_names, { instancePath: instancePath + "/former_names", parentData: data, parentDataProperty: "former_names", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate31(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.registration !== void 0) {
      if (!validate24(data.registration, { instancePath: instancePath + "/registration", parentData: data, parentDataProperty: "registration", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies_to !== void 0) {
      let data37 = data.applies_to;
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
    if (data.since !== void 0) {
      if (!validate70(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.ends_on !== void 0) {
      if (!validate70(data.ends_on, { instancePath: instancePath + "/ends_on", parentData: data, parentDataProperty: "ends_on", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_deleted_on !== void 0) {
      if (!validate70(data.data_deleted_on, { instancePath: instancePath + "/data_deleted_on", parentData: data, parentDataProperty: "data_deleted_on", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.privacy_url !== void 0) {
      if (!validate33(data.privacy_url, { instancePath: instancePath + "/privacy_url", parentData: data, parentDataProperty: "privacy_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.dpa_url !== void 0) {
      if (!validate33(data.dpa_url, { instancePath: instancePath + "/dpa_url", parentData: data, parentDataProperty: "dpa_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.security_url !== void 0) {
      if (!validate33(data.security_url, { instancePath: instancePath + "/security_url", parentData: data, parentDataProperty: "security_url", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.their_subprocessors !== void 0) {
      if (!validate33(data.their_subprocessors, { instancePath: instancePath + "/their_subprocessors", parentData: data, parentDataProperty: "their_subprocessors", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      let data49 = data.review;
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
    if (data.note !== void 0) {
      let data52 = data.note;
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
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 2e3) {
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
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 254) {
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
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 1) {
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
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
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
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.id !== void 0) {
      if (!validate103(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate81(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
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
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate102(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
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
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 365 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
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
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "window" || data === "notice" || data === "changelog")) {
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
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
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
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisher === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.categories === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objections === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objections" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.publisher !== void 0) {
      let data0 = data.publisher;
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
    if (data.page !== void 0) {
      let data5 = data.page;
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
    if (data.site !== void 0) {
      let data13 = data.site;
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
    if (data.taken_over !== void 0) {
      let data19 = data.taken_over;
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
    if (data.categories !== void 0) {
      let data22 = data.categories;
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
    if (data.vocabulary !== void 0) {
      let data24 = data.vocabulary;
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
    if (data.home_area !== void 0) {
      let data30 = data.home_area;
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
    if (data.window !== void 0) {
      let data31 = data.window;
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
    if (data.groups !== void 0) {
      let data38 = data.groups;
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
    if (data.advance_notice_days !== void 0) {
      let data44 = data.advance_notice_days;
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
    if (data.objections !== void 0) {
      let data45 = data.objections;
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
    if (data.channels !== void 0) {
      let data49 = data.channels;
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
    if (data.passive_only !== void 0) {
      if (!validate100(data.passive_only, { instancePath: instancePath + "/passive_only", parentData: data, parentDataProperty: "passive_only", rootData })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.classes !== void 0) {
      let data56 = data.classes;
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
    if (data.require !== void 0) {
      let data67 = data.require;
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
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.retired === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.retired !== void 0) {
      let data0 = data.retired;
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
              let data2 = data1.id;
              if (typeof data2 === "string") {
                if (func3(data2) > 64) {
                  const err6 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!pattern0.test(data2)) {
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
export {
  entry,
  policy,
  retired
};
