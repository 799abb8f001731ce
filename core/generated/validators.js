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
var entry = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "entry.schema.json", "type": "object", "additionalProperties": false, "required": ["service", "category"], "properties": { "id": { "type": "string" }, "former_id": { "$ref": "#/definitions/slug" }, "service": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/nameOrUnknown" }, "category": { "$ref": "#/definitions/slug" }, "relationship": { "type": "string", "enum": ["subprocessor", "group-company", "listed-only"] }, "relationship_reason": { "$ref": "#/definitions/sentence" }, "website": { "type": ["string", "array"], "minLength": 1, "maxLength": 2e3, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/link" } }, "contact": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "dependencies": { "url": ["label"] }, "properties": { "email": { "type": "string", "maxLength": 254 }, "url": { "$ref": "#/definitions/link" }, "label": { "$ref": "#/definitions/name" } } } }, "purpose": { "$ref": "#/definitions/sentenceOrUnknown" }, "data": { "$ref": "#/definitions/termsOrUnknown" }, "data_subjects": { "$ref": "#/definitions/termsOrUnknown" }, "locations": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false, "items": { "type": "object", "additionalProperties": false, "required": ["kind"], "minProperties": 2, "properties": { "country": { "$ref": "#/definitions/country" }, "area": { "type": "string", "enum": ["EEA", "EU", "worldwide"] }, "kind": { "type": "string", "enum": ["hosting", "support", "remote-access"] }, "region": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/sentence" } } } }, "established_in": { "type": ["string", "object"], "pattern": "^[A-Z]{2}$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "transfer": { "type": "object", "additionalProperties": false, "properties": { "mechanism": { "type": "string", "enum": ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses", "binding-corporate-rules", "uk-addendum", "derogation"] }, "reference": { "$ref": "#/definitions/sentence" }, "unknown": { "$ref": "#/definitions/reason" } }, "minProperties": 1, "dependencies": { "reference": ["mechanism"] } }, "used_from": { "$ref": "#/definitions/dateOrUnknown" }, "replaces": { "$ref": "#/definitions/slug" }, "aka": { "$ref": "#/definitions/names" }, "former_names": { "$ref": "#/definitions/names" }, "address": { "$ref": "#/definitions/sentence" }, "registration": { "$ref": "#/definitions/name" }, "applies_to": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" }, "condition": { "$ref": "#/definitions/sentence" } } }, "since": { "$ref": "#/definitions/date" }, "ends_on": { "$ref": "#/definitions/date" }, "data_deleted_on": { "$ref": "#/definitions/date" }, "privacy_url": { "$ref": "#/definitions/link" }, "dpa_url": { "$ref": "#/definitions/link" }, "security_url": { "$ref": "#/definitions/link" }, "their_subprocessors": { "$ref": "#/definitions/link" }, "review": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "last": { "$ref": "#/definitions/date" }, "next": { "$ref": "#/definitions/date" } } }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/name" } }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "nameOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "sentenceOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "term": { "type": "string", "minLength": 1, "maxLength": 200 }, "terms": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" } }, "termsOrUnknown": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "link": { "type": "string", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "date": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "dateOrUnknown": { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern2 = new RegExp("^[A-Z]{2}$", "u");
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var schema14 = { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      let data0 = data.unknown;
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
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 1e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func3(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      let data0 = data.unknown;
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
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be array,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      let data1 = data.unknown;
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
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
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
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.unknown !== void 0) {
      let data0 = data.unknown;
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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
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
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.former_id !== void 0) {
      let data1 = data.former_id;
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
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 === "string") {
        if (func3(data2) > 200) {
          const err7 = { instancePath: instancePath + "/service", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func3(data2) < 1) {
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
    if (data.legal_name !== void 0) {
      if (!validate11(data.legal_name, { instancePath: instancePath + "/legal_name", parentData: data, parentDataProperty: "legal_name", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      let data4 = data.category;
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
    if (data.relationship !== void 0) {
      let data5 = data.relationship;
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
    if (data.relationship_reason !== void 0) {
      let data6 = data.relationship_reason;
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
    if (data.website !== void 0) {
      let data7 = data.website;
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
    if (data.contact !== void 0) {
      let data9 = data.contact;
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
    if (data.purpose !== void 0) {
      if (!validate13(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate15(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_subjects !== void 0) {
      if (!validate15(data.data_subjects, { instancePath: instancePath + "/data_subjects", parentData: data, parentDataProperty: "data_subjects", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.locations !== void 0) {
      let data17 = data.locations;
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
    if (data.established_in !== void 0) {
      let data25 = data.established_in;
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
    if (data.transfer !== void 0) {
      let data27 = data.transfer;
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
    if (data.used_from !== void 0) {
      if (!validate18(data.used_from, { instancePath: instancePath + "/used_from", parentData: data, parentDataProperty: "used_from", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.replaces !== void 0) {
      let data32 = data.replaces;
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
    if (data.aka !== void 0) {
      if (!validate20(data.aka, { instancePath: instancePath + "/aka", parentData: data, parentDataProperty: "aka", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.former_names !== void 0) {
      if (!validate20(data.former_names, { instancePath: instancePath + "/former_names", parentData: data, parentDataProperty: "former_names", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      let data35 = data.address;
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
    if (data.registration !== void 0) {
      let data36 = data.registration;
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
    if (data.applies_to !== void 0) {
      let data37 = data.applies_to;
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
    if (data.since !== void 0) {
      let data42 = data.since;
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
    if (data.ends_on !== void 0) {
      let data43 = data.ends_on;
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
    if (data.data_deleted_on !== void 0) {
      let data44 = data.data_deleted_on;
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
    if (data.privacy_url !== void 0) {
      let data45 = data.privacy_url;
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
    if (data.dpa_url !== void 0) {
      let data46 = data.dpa_url;
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
    if (data.security_url !== void 0) {
      let data47 = data.security_url;
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
    if (data.their_subprocessors !== void 0) {
      let data48 = data.their_subprocessors;
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
    if (data.review !== void 0) {
      let data49 = data.review;
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
    if (data.note !== void 0) {
      let data52 = data.note;
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
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.id !== void 0) {
      let data0 = data.id;
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
    if (data.label !== void 0) {
      let data1 = data.label;
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate28(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisher === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.categories === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, message: "must have required property 'categories'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.objections === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objections" }, message: "must have required property 'objections'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.publisher !== void 0) {
      let data0 = data.publisher;
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
          let data2 = data0.legal_name;
          if (typeof data2 === "string") {
            if (func3(data2) > 200) {
              const err11 = { instancePath: instancePath + "/publisher/legal_name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func3(data2) < 1) {
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
    if (data.page !== void 0) {
      let data5 = data.page;
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
    if (data.site !== void 0) {
      let data13 = data.site;
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
    if (data.taken_over !== void 0) {
      let data19 = data.taken_over;
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
    if (data.categories !== void 0) {
      let data22 = data.categories;
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
    if (data.vocabulary !== void 0) {
      let data24 = data.vocabulary;
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
    if (data.home_area !== void 0) {
      let data30 = data.home_area;
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
    if (data.window !== void 0) {
      let data31 = data.window;
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
    if (data.groups !== void 0) {
      let data38 = data.groups;
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
    if (data.advance_notice_days !== void 0) {
      let data44 = data.advance_notice_days;
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
    if (data.objections !== void 0) {
      let data45 = data.objections;
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
    if (data.channels !== void 0) {
      let data49 = data.channels;
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
    if (data.passive_only !== void 0) {
      let data55 = data.passive_only;
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
    if (data.classes !== void 0) {
      let data56 = data.classes;
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
    if (data.require !== void 0) {
      let data67 = data.require;
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.retired === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
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
    if (data.retired !== void 0) {
      let data0 = data.retired;
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
              let data2 = data1.id;
              if (typeof data2 === "string") {
                if (func3(data2) > 64) {
                  const err6 = { instancePath: instancePath + "/retired/" + i0 + "/id", schemaPath: "#/properties/retired/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!pattern0.test(data2)) {
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
export {
  entry,
  policy,
  retired
};
