import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  quote
} from "./chunk-TYCNBL4D.js";
import {
  LocalError,
  systemCode,
  systemWords
} from "./chunk-5NYT3YLM.js";
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
} from "./chunk-74GNIT53.js";
import {
  codePointName,
  hidden,
  visible
} from "./chunk-KGNC5G7F.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PH6FVWZT.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection3(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar4(node) || isCollection3(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection3;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode2;
    exports.isPair = isPair2;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit3(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit3;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit3 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit3.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit3 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit3.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data2 = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data2);
        ctx.onCreate = (res2) => {
          data2.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit3 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit3.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data2 = anchors2.get(found);
          if (!data2) {
            toJS.toJS(found, null, ctx);
            data2 = anchors2.get(found);
          }
          if (data2?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data2.count += 1;
            if (data2.aliasCount === 0)
              data2.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data2.count * data2.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content2 = lines[i][1];
        if (content2 === "" || content2 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content2] = lines[i];
        if (content2 === "" || content2 === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content2.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content2] = lines[i];
        offset += indent.length + content2.length + 1;
        const crlf = content2[content2.length - 1] === "\r";
        if (crlf)
          content2 = content2.slice(0, -1);
        if (content2 && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content2.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content2;
          sep = "\n";
        } else if (indent.length > trimIndent || content2[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content2;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content2 === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content2;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit3(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    visit3.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit3.parentCollection = (cst, path) => {
      const parent = visit3.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit3;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection3 = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection3;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments2;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit3 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit3.visit;
    exports.visitAsync = visit3.visitAsync;
  }
});

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

// core/change/json.ts
function stableJson(value) {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== void 0).sort(([a], [b]) => compareText(a, b));
    return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${stableJson(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

// core/change/spelling.ts
function plainText(text) {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
var betweenDigits = "|";
function withoutSpelling(name) {
  const folded = name.normalize("NFKC").toUpperCase().normalize("NFKC");
  const kept = folded.replace(new RegExp("(?<=\\p{N})(?:(?![&@#%*/\\\\])[\\p{P}\\s])+(?=\\p{N})", "gu"), betweenDigits).replace(/(?![&@#%*/\\])[\p{P}\s]/gu, "");
  return kept === "" ? plainText(folded) : kept;
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
  const pairs = Object.entries(value).map(([key, inner]) => [key, canonicalValue(inner)]).filter(([, inner]) => inner !== null).sort(([a], [b]) => compareText(a, b));
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

// core/change/fields/company.ts
function legalNameOf(entry2) {
  return foldedOrNull(known(entry2.legal_name));
}
function registrationOf(entry2) {
  return foldedOrNull(entry2.registration);
}
var legalName = {
  path: "legal_name",
  value: (entry2) => entry2.legal_name,
  material: {
    of: legalNameOf,
    classify: (before, after) => {
      const bothNamed = legalNameOf(before) !== null && legalNameOf(after) !== null;
      const registration2 = registrationOf(before);
      const sameCompany = registration2 !== null && registration2 === registrationOf(after);
      return bothNamed && sameCompany ? "rename" : "entity-change";
    }
  }
};
var registration = {
  path: "registration",
  value: (entry2) => entry2.registration,
  material: {
    of: registrationOf,
    classify: (before) => registrationOf(before) === null ? "narrowing" : "entity-change"
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
      return names2.includes(withoutSpelling(before.service)) ? "rename" : "scope-change";
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
      classify: (before) => before.applies_to?.condition === void 0 ? "narrowing" : "scope-change"
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
    of: (entry2) => entry2.relationship === "listed-only",
    classify: (_before, after) => after.relationship === "listed-only" ? "removal" : "scope-change"
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
  used_from: detail("used_from"),
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
function noticeTerms(policy2) {
  const { window, groups, treatments: treatments2, objections, channels, home_area, require: require2, publisher } = policy2;
  const { advance_notice_days, passive_only } = policy2;
  return {
    ...{ window, groups, treatments: treatments2, objections, channels, home_area, require: require2, publisher },
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
  return Object.keys(used).flatMap((name) => {
    const ids = new Set(entries.flatMap(used[name]));
    const terms2 = (policy2.vocabulary?.[name] ?? []).filter(({ id }) => ids.has(id));
    return terms2.map(({ id, label }) => ({ in: name, id, label }));
  });
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
      knownCompany: side === "after" && className !== "details" && isKnown(one)
    }
  ];
}
function comingOrGoing(entry2, side) {
  if (entry2.relationship === "listed-only") return "details";
  if (side === "before") return "removal";
  return entry2.replaces === void 0 ? "addition" : "replacement";
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
    ...vocabularyTerms(before.vocabulary, after.vocabulary)
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
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require2() {
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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "entry.schema.json", "type": "object", "additionalProperties": false, "required": ["service", "category"], "properties": { "id": { "type": "string" }, "former_id": { "$ref": "#/definitions/slug" }, "service": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/nameOrUnknown" }, "category": { "$ref": "#/definitions/slug" }, "relationship": { "type": "string", "enum": ["subprocessor", "group-company", "listed-only"] }, "relationship_reason": { "$ref": "#/definitions/sentence" }, "website": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/link" } }, "contact": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "dependencies": { "url": ["label"] }, "properties": { "email": { "type": "string", "maxLength": 254 }, "url": { "$ref": "#/definitions/link" }, "label": { "$ref": "#/definitions/name" } } } }, "purpose": { "$ref": "#/definitions/sentenceOrUnknown" }, "data": { "$ref": "#/definitions/termsOrUnknown" }, "data_subjects": { "$ref": "#/definitions/termsOrUnknown" }, "locations": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false, "items": { "type": "object", "additionalProperties": false, "required": ["kind"], "minProperties": 2, "properties": { "country": { "$ref": "#/definitions/country" }, "area": { "type": "string", "enum": ["EEA", "EU", "worldwide"] }, "kind": { "type": "string", "enum": ["hosting", "support", "remote-access"] }, "region": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/sentence" } } } }, "established_in": { "type": ["string", "object"], "pattern": "^[A-Z]{2}$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "transfer": { "type": "object", "additionalProperties": false, "properties": { "mechanism": { "type": "string", "enum": ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses", "binding-corporate-rules", "uk-addendum", "derogation"] }, "reference": { "$ref": "#/definitions/sentence" }, "unknown": { "$ref": "#/definitions/reason" } }, "minProperties": 1, "dependencies": { "reference": ["mechanism"] } }, "used_from": { "$ref": "#/definitions/dateOrUnknown" }, "replaces": { "$ref": "#/definitions/slug" }, "aka": { "$ref": "#/definitions/names" }, "former_names": { "$ref": "#/definitions/names" }, "address": { "$ref": "#/definitions/sentence" }, "registration": { "$ref": "#/definitions/name" }, "applies_to": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" }, "condition": { "$ref": "#/definitions/sentence" } } }, "since": { "$ref": "#/definitions/date" }, "ends_on": { "$ref": "#/definitions/date" }, "data_deleted_on": { "$ref": "#/definitions/date" }, "privacy_url": { "$ref": "#/definitions/link" }, "dpa_url": { "$ref": "#/definitions/link" }, "security_url": { "$ref": "#/definitions/link" }, "their_subprocessors": { "$ref": "#/definitions/link" }, "review": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "last": { "$ref": "#/definitions/date" }, "next": { "$ref": "#/definitions/date" } } }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/name" } }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "nameOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 200, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "sentenceOrUnknown": { "type": ["string", "object"], "minLength": 1, "maxLength": 1e3, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "term": { "type": "string", "minLength": 1, "maxLength": 200 }, "terms": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" } }, "termsOrUnknown": { "type": ["array", "object"], "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/term" }, "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false }, "link": { "type": "string", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "date": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "dateOrUnknown": { "type": ["string", "object"], "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "properties": { "unknown": { "$ref": "#/definitions/reason" } }, "required": ["unknown"], "additionalProperties": false } } };
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
        if (func3(data7) < 1) {
          const err19 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length > 20) {
          const err20 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err21 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (func3(data8) > 2e3) {
              const err22 = { instancePath: instancePath + "/website/" + i0, schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/website/" + i0, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
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
          const err24 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (Object.keys(data10).length < 1) {
              const err26 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "email" || key1 === "url" || key1 === "label")) {
                const err27 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              if (data10.label === void 0) {
                const err28 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/dependencies", keyword: "dependencies", params: {
                  property: "url",
                  missingProperty: "label",
                  depsCount: 1,
                  deps: "label"
                }, message: "must have property label when property url is present" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data10.email !== void 0) {
              let data11 = data10.email;
              if (typeof data11 === "string") {
                if (func3(data11) > 254) {
                  const err29 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/contact/" + i1 + "/email", schemaPath: "#/properties/contact/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data10.url !== void 0) {
              let data12 = data10.url;
              if (typeof data12 === "string") {
                if (func3(data12) > 2e3) {
                  const err31 = { instancePath: instancePath + "/contact/" + i1 + "/url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/contact/" + i1 + "/url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data10.label !== void 0) {
              let data13 = data10.label;
              if (typeof data13 === "string") {
                if (func3(data13) > 200) {
                  const err33 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func3(data13) < 1) {
                  const err34 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/contact/" + i1 + "/label", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/contact/" + i1, schemaPath: "#/properties/contact/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
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
        const err38 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: schema11.properties.locations.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err39 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data17.length < 1) {
          const err40 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (Object.keys(data18).length < 2) {
              const err41 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data18.kind === void 0) {
              const err42 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "country" || key2 === "area" || key2 === "kind" || key2 === "region" || key2 === "when")) {
                const err43 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data18.country !== void 0) {
              let data19 = data18.country;
              if (typeof data19 === "string") {
                if (!pattern2.test(data19)) {
                  const err44 = { instancePath: instancePath + "/locations/" + i2 + "/country", schemaPath: "#/definitions/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/locations/" + i2 + "/country", schemaPath: "#/definitions/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data18.area !== void 0) {
              let data20 = data18.area;
              if (typeof data20 !== "string") {
                const err46 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (!(data20 === "EEA" || data20 === "EU" || data20 === "worldwide")) {
                const err47 = { instancePath: instancePath + "/locations/" + i2 + "/area", schemaPath: "#/properties/locations/items/properties/area/enum", keyword: "enum", params: { allowedValues: schema11.properties.locations.items.properties.area.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data18.kind !== void 0) {
              let data21 = data18.kind;
              if (typeof data21 !== "string") {
                const err48 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (!(data21 === "hosting" || data21 === "support" || data21 === "remote-access")) {
                const err49 = { instancePath: instancePath + "/locations/" + i2 + "/kind", schemaPath: "#/properties/locations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.locations.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data18.region !== void 0) {
              let data22 = data18.region;
              if (typeof data22 === "string") {
                if (func3(data22) > 200) {
                  const err50 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (func3(data22) < 1) {
                  const err51 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/locations/" + i2 + "/region", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data18.when !== void 0) {
              let data23 = data18.when;
              if (typeof data23 === "string") {
                if (func3(data23) > 1e3) {
                  const err53 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (func3(data23) < 1) {
                  const err54 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/locations/" + i2 + "/when", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/locations/" + i2, schemaPath: "#/properties/locations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.unknown === void 0) {
          const err57 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!(key3 === "unknown")) {
            const err58 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data17.unknown !== void 0) {
          let data24 = data17.unknown;
          if (typeof data24 === "string") {
            if (func3(data24) > 1e3) {
              const err59 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (func3(data24) < 1) {
              const err60 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/locations/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
    }
    if (data2.established_in !== void 0) {
      let data25 = data2.established_in;
      if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err62 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/type", keyword: "type", params: { type: schema11.properties.established_in.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data25 === "string") {
        if (!pattern2.test(data25)) {
          const err63 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.unknown === void 0) {
          const err64 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key4 in data25) {
          if (!(key4 === "unknown")) {
            const err65 = { instancePath: instancePath + "/established_in", schemaPath: "#/properties/established_in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data25.unknown !== void 0) {
          let data26 = data25.unknown;
          if (typeof data26 === "string") {
            if (func3(data26) > 1e3) {
              const err66 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (func3(data26) < 1) {
              const err67 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/established_in/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
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
          const err69 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        for (const key5 in data27) {
          if (!(key5 === "mechanism" || key5 === "reference" || key5 === "unknown")) {
            const err70 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          if (data27.mechanism === void 0) {
            const err71 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/dependencies", keyword: "dependencies", params: {
              property: "reference",
              missingProperty: "mechanism",
              depsCount: 1,
              deps: "mechanism"
            }, message: "must have property mechanism when property reference is present" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data27.mechanism !== void 0) {
          let data28 = data27.mechanism;
          if (typeof data28 !== "string") {
            const err72 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (!(data28 === "adequacy-decision" || data28 === "data-privacy-framework" || data28 === "standard-contractual-clauses" || data28 === "binding-corporate-rules" || data28 === "uk-addendum" || data28 === "derogation")) {
            const err73 = { instancePath: instancePath + "/transfer/mechanism", schemaPath: "#/properties/transfer/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema11.properties.transfer.properties.mechanism.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data27.reference !== void 0) {
          let data29 = data27.reference;
          if (typeof data29 === "string") {
            if (func3(data29) > 1e3) {
              const err74 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (func3(data29) < 1) {
              const err75 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/transfer/reference", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data27.unknown !== void 0) {
          let data30 = data27.unknown;
          if (typeof data30 === "string") {
            if (func3(data30) > 1e3) {
              const err77 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (func3(data30) < 1) {
              const err78 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/transfer/unknown", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
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
          const err81 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (!pattern0.test(data32)) {
          const err82 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/replaces", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
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
          const err84 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (func3(data35) < 1) {
          const err85 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
      } else {
        const err86 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data2.registration !== void 0) {
      let data36 = data2.registration;
      if (typeof data36 === "string") {
        if (func3(data36) > 200) {
          const err87 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        if (func3(data36) < 1) {
          const err88 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      } else {
        const err89 = { instancePath: instancePath + "/registration", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data2.applies_to !== void 0) {
      let data37 = data2.applies_to;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (Object.keys(data37).length < 1) {
          const err90 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        for (const key6 in data37) {
          if (!(key6 === "products" || key6 === "regions" || key6 === "plans" || key6 === "condition")) {
            const err91 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
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
              const err92 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (func3(data41) < 1) {
              const err93 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/applies_to/condition", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data2.since !== void 0) {
      let data42 = data2.since;
      if (typeof data42 === "string") {
        if (!pattern4.test(data42)) {
          const err96 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
      } else {
        const err97 = { instancePath: instancePath + "/since", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data2.ends_on !== void 0) {
      let data43 = data2.ends_on;
      if (typeof data43 === "string") {
        if (!pattern4.test(data43)) {
          const err98 = { instancePath: instancePath + "/ends_on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      } else {
        const err99 = { instancePath: instancePath + "/ends_on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data2.data_deleted_on !== void 0) {
      let data44 = data2.data_deleted_on;
      if (typeof data44 === "string") {
        if (!pattern4.test(data44)) {
          const err100 = { instancePath: instancePath + "/data_deleted_on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      } else {
        const err101 = { instancePath: instancePath + "/data_deleted_on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data2.privacy_url !== void 0) {
      let data45 = data2.privacy_url;
      if (typeof data45 === "string") {
        if (func3(data45) > 2e3) {
          const err102 = { instancePath: instancePath + "/privacy_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
      } else {
        const err103 = { instancePath: instancePath + "/privacy_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data2.dpa_url !== void 0) {
      let data46 = data2.dpa_url;
      if (typeof data46 === "string") {
        if (func3(data46) > 2e3) {
          const err104 = { instancePath: instancePath + "/dpa_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      } else {
        const err105 = { instancePath: instancePath + "/dpa_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data2.security_url !== void 0) {
      let data47 = data2.security_url;
      if (typeof data47 === "string") {
        if (func3(data47) > 2e3) {
          const err106 = { instancePath: instancePath + "/security_url", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      } else {
        const err107 = { instancePath: instancePath + "/security_url", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data2.their_subprocessors !== void 0) {
      let data48 = data2.their_subprocessors;
      if (typeof data48 === "string") {
        if (func3(data48) > 2e3) {
          const err108 = { instancePath: instancePath + "/their_subprocessors", schemaPath: "#/definitions/link/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
      } else {
        const err109 = { instancePath: instancePath + "/their_subprocessors", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data2.review !== void 0) {
      let data49 = data2.review;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        if (Object.keys(data49).length < 1) {
          const err110 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        for (const key7 in data49) {
          if (!(key7 === "last" || key7 === "next")) {
            const err111 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data49.last !== void 0) {
          let data50 = data49.last;
          if (typeof data50 === "string") {
            if (!pattern4.test(data50)) {
              const err112 = { instancePath: instancePath + "/review/last", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/review/last", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data49.next !== void 0) {
          let data51 = data49.next;
          if (typeof data51 === "string") {
            if (!pattern4.test(data51)) {
              const err114 = { instancePath: instancePath + "/review/next", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else {
            const err115 = { instancePath: instancePath + "/review/next", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data2.note !== void 0) {
      let data52 = data2.note;
      if (typeof data52 === "string") {
        if (func3(data52) > 2e3) {
          const err117 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (func3(data52) < 1) {
          const err118 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
      } else {
        const err119 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
  } else {
    const err120 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err120];
    } else {
      vErrors.push(err120);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var policy = validate27;
var schema52 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "type": "object", "additionalProperties": false, "required": ["publisher", "categories", "window", "objections"], "properties": { "publisher": { "type": "object", "additionalProperties": false, "required": ["name", "contact"], "properties": { "name": { "$ref": "#/definitions/name" }, "legal_name": { "$ref": "#/definitions/name" }, "website": { "$ref": "#/definitions/link" }, "contact": { "$ref": "#/definitions/email" } } }, "page": { "type": "object", "additionalProperties": false, "properties": { "title": { "$ref": "#/definitions/name" }, "banner": { "$ref": "#/definitions/markdown" }, "intro": { "$ref": "#/definitions/markdown" }, "selection": { "$ref": "#/definitions/markdown" }, "commitments": { "$ref": "#/definitions/markdown" }, "following": { "$ref": "#/definitions/markdown" }, "about": { "$ref": "#/definitions/markdown" } } }, "categories": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/definitions/term" } }, "vocabulary": { "type": "object", "additionalProperties": false, "properties": { "data": { "$ref": "#/definitions/terms" }, "data_subjects": { "$ref": "#/definitions/terms" }, "products": { "$ref": "#/definitions/terms" }, "regions": { "$ref": "#/definitions/terms" }, "plans": { "$ref": "#/definitions/terms" } } }, "home_area": { "type": "string", "enum": ["EEA", "UK", "CH", "none"] }, "window": { "type": "object", "additionalProperties": false, "required": ["days", "time_zone"], "properties": { "days": { "$ref": "#/definitions/days" }, "counting": { "type": "string", "enum": ["calendar", "working"] }, "rolls_over": { "type": "boolean" }, "time_zone": { "type": "string", "minLength": 1, "maxLength": 64 }, "holidays": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" }, "presumed_receipt_days": { "type": "integer", "minimum": 0, "maximum": 30 } } }, "groups": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" }, "authorisation": { "type": "string", "enum": ["general", "specific"] }, "days": { "$ref": "#/definitions/days" } } } }, "advance_notice_days": { "type": "integer", "minimum": 0, "maximum": 730 }, "objections": { "type": "object", "additionalProperties": false, "required": ["email"], "properties": { "email": { "$ref": "#/definitions/email" }, "effect": { "$ref": "#/definitions/markdown" }, "confirm_mailbox_read": { "type": "boolean" } } }, "channels": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/definitions/slug" }, "kind": { "type": "string", "enum": ["issue", "email", "webhook"] }, "required": { "type": "boolean" }, "group": { "$ref": "#/definitions/slug" } } } }, "passive_only": { "$ref": "#/definitions/sentence" }, "classes": { "type": "object", "additionalProperties": false, "properties": { "rename": { "$ref": "#/definitions/treatment" }, "removal": { "$ref": "#/definitions/treatment" }, "transfer-change": { "$ref": "#/definitions/treatment" }, "narrowing": { "$ref": "#/definitions/treatment" }, "details": { "$ref": "#/definitions/treatment" }, "addition": { "$ref": "#/definitions/treatment" }, "replacement": { "$ref": "#/definitions/treatment" }, "entity-change": { "$ref": "#/definitions/treatment" }, "scope-change": { "$ref": "#/definitions/treatment" }, "place-change": { "$ref": "#/definitions/treatment" } } }, "require": { "type": "object", "additionalProperties": false, "properties": { "listed": { "$ref": "#/definitions/fields" }, "announced": { "$ref": "#/definitions/fields" } } } }, "definitions": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "sentence": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "markdown": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "email": { "type": "string", "maxLength": 254 }, "link": { "type": "string", "maxLength": 2e3 }, "days": { "type": "integer", "minimum": 1, "maximum": 365 }, "term": { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "#/definitions/slug" }, "label": { "$ref": "#/definitions/name" } } }, "terms": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/term" } }, "treatment": { "type": "string", "enum": ["window", "notice", "changelog"] }, "fields": { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } } } };
var schema77 = { "type": "string", "enum": ["window", "notice", "changelog"] };
var schema87 = { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["service", "legal_name", "category", "website", "contact", "purpose", "data", "data_subjects", "locations", "established_in", "transfer", "used_from", "address", "registration", "applies_to", "since", "privacy_url", "dpa_url", "security_url", "their_subprocessors", "review"] } };
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
var pattern12 = new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$", "u");
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
    if (data2.categories !== void 0) {
      let data13 = data2.categories;
      if (Array.isArray(data13)) {
        if (data13.length > 200) {
          const err42 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data13.length < 1) {
          const err43 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data13[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data13, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data2.vocabulary !== void 0) {
      let data15 = data2.vocabulary;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key3 in data15) {
          if (!(key3 === "data" || key3 === "data_subjects" || key3 === "products" || key3 === "regions" || key3 === "plans")) {
            const err45 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data15.data !== void 0) {
          if (!validate30(data15.data, { instancePath: instancePath + "/vocabulary/data", parentData: data15, parentDataProperty: "data", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data15.data_subjects !== void 0) {
          if (!validate30(data15.data_subjects, { instancePath: instancePath + "/vocabulary/data_subjects", parentData: data15, parentDataProperty: "data_subjects", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data15.products !== void 0) {
          if (!validate30(data15.products, { instancePath: instancePath + "/vocabulary/products", parentData: data15, parentDataProperty: "products", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data15.regions !== void 0) {
          if (!validate30(data15.regions, { instancePath: instancePath + "/vocabulary/regions", parentData: data15, parentDataProperty: "regions", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data15.plans !== void 0) {
          if (!validate30(data15.plans, { instancePath: instancePath + "/vocabulary/plans", parentData: data15, parentDataProperty: "plans", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data2.home_area !== void 0) {
      let data21 = data2.home_area;
      if (typeof data21 !== "string") {
        const err47 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (!(data21 === "EEA" || data21 === "UK" || data21 === "CH" || data21 === "none")) {
        const err48 = { instancePath: instancePath + "/home_area", schemaPath: "#/properties/home_area/enum", keyword: "enum", params: { allowedValues: schema52.properties.home_area.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data2.window !== void 0) {
      let data22 = data2.window;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.days === void 0) {
          const err49 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property 'days'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data22.time_zone === void 0) {
          const err50 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "time_zone" }, message: "must have required property 'time_zone'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key4 in data22) {
          if (!(key4 === "days" || key4 === "counting" || key4 === "rolls_over" || key4 === "time_zone" || key4 === "holidays" || key4 === "presumed_receipt_days")) {
            const err51 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data22.days !== void 0) {
          let data23 = data22.days;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err52 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 365 || isNaN(data23)) {
              const err53 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err54 = { instancePath: instancePath + "/window/days", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data22.counting !== void 0) {
          let data24 = data22.counting;
          if (typeof data24 !== "string") {
            const err55 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (!(data24 === "calendar" || data24 === "working")) {
            const err56 = { instancePath: instancePath + "/window/counting", schemaPath: "#/properties/window/properties/counting/enum", keyword: "enum", params: { allowedValues: schema52.properties.window.properties.counting.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data22.rolls_over !== void 0) {
          if (typeof data22.rolls_over !== "boolean") {
            const err57 = { instancePath: instancePath + "/window/rolls_over", schemaPath: "#/properties/window/properties/rolls_over/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data22.time_zone !== void 0) {
          let data26 = data22.time_zone;
          if (typeof data26 === "string") {
            if (func3(data26) > 64) {
              const err58 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (func3(data26) < 1) {
              const err59 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/window/time_zone", schemaPath: "#/properties/window/properties/time_zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data22.holidays !== void 0) {
          let data27 = data22.holidays;
          if (typeof data27 === "string") {
            if (!pattern12.test(data27)) {
              const err61 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$"' };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data22.presumed_receipt_days !== void 0) {
          let data28 = data22.presumed_receipt_days;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err63 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 30 || isNaN(data28)) {
              const err64 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              const err65 = { instancePath: instancePath + "/window/presumed_receipt_days", schemaPath: "#/properties/window/properties/presumed_receipt_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data2.groups !== void 0) {
      let data29 = data2.groups;
      if (Array.isArray(data29)) {
        if (data29.length > 50) {
          const err67 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data29.length < 1) {
          const err68 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        const len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data30 = data29[i1];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.id === void 0) {
              const err69 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            for (const key5 in data30) {
              if (!(key5 === "id" || key5 === "label" || key5 === "authorisation" || key5 === "days")) {
                const err70 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data30.id !== void 0) {
              let data31 = data30.id;
              if (typeof data31 === "string") {
                if (func3(data31) > 64) {
                  const err71 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (!pattern0.test(data31)) {
                  const err72 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data30.label !== void 0) {
              let data32 = data30.label;
              if (typeof data32 === "string") {
                if (func3(data32) > 200) {
                  const err74 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (func3(data32) < 1) {
                  const err75 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/groups/" + i1 + "/label", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data30.authorisation !== void 0) {
              let data33 = data30.authorisation;
              if (typeof data33 !== "string") {
                const err77 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (!(data33 === "general" || data33 === "specific")) {
                const err78 = { instancePath: instancePath + "/groups/" + i1 + "/authorisation", schemaPath: "#/properties/groups/items/properties/authorisation/enum", keyword: "enum", params: { allowedValues: schema52.properties.groups.items.properties.authorisation.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data30.days !== void 0) {
              let data34 = data30.days;
              if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                const err79 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (typeof data34 == "number" && isFinite(data34)) {
                if (data34 > 365 || isNaN(data34)) {
                  const err80 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data34 < 1 || isNaN(data34)) {
                  const err81 = { instancePath: instancePath + "/groups/" + i1 + "/days", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data2.advance_notice_days !== void 0) {
      let data35 = data2.advance_notice_days;
      if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
        const err84 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 730 || isNaN(data35)) {
          const err85 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 730 }, message: "must be <= 730" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data35 < 0 || isNaN(data35)) {
          const err86 = { instancePath: instancePath + "/advance_notice_days", schemaPath: "#/properties/advance_notice_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
    }
    if (data2.objections !== void 0) {
      let data36 = data2.objections;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.email === void 0) {
          const err87 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        for (const key6 in data36) {
          if (!(key6 === "email" || key6 === "effect" || key6 === "confirm_mailbox_read")) {
            const err88 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data36.email !== void 0) {
          let data37 = data36.email;
          if (typeof data37 === "string") {
            if (func3(data37) > 254) {
              const err89 = { instancePath: instancePath + "/objections/email", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/objections/email", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data36.effect !== void 0) {
          let data38 = data36.effect;
          if (typeof data38 === "string") {
            if (func3(data38) > 2e4) {
              const err91 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (func3(data38) < 1) {
              const err92 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/objections/effect", schemaPath: "#/definitions/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data36.confirm_mailbox_read !== void 0) {
          if (typeof data36.confirm_mailbox_read !== "boolean") {
            const err94 = { instancePath: instancePath + "/objections/confirm_mailbox_read", schemaPath: "#/properties/objections/properties/confirm_mailbox_read/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data2.channels !== void 0) {
      let data40 = data2.channels;
      if (Array.isArray(data40)) {
        if (data40.length > 50) {
          const err96 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        const len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data41 = data40[i2];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.id === void 0) {
              const err97 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data41.kind === void 0) {
              const err98 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            for (const key7 in data41) {
              if (!(key7 === "id" || key7 === "kind" || key7 === "required" || key7 === "group")) {
                const err99 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data41.id !== void 0) {
              let data42 = data41.id;
              if (typeof data42 === "string") {
                if (func3(data42) > 64) {
                  const err100 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                if (!pattern0.test(data42)) {
                  const err101 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = { instancePath: instancePath + "/channels/" + i2 + "/id", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data41.kind !== void 0) {
              let data43 = data41.kind;
              if (typeof data43 !== "string") {
                const err103 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (!(data43 === "issue" || data43 === "email" || data43 === "webhook")) {
                const err104 = { instancePath: instancePath + "/channels/" + i2 + "/kind", schemaPath: "#/properties/channels/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.channels.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data41.required !== void 0) {
              if (typeof data41.required !== "boolean") {
                const err105 = { instancePath: instancePath + "/channels/" + i2 + "/required", schemaPath: "#/properties/channels/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data41.group !== void 0) {
              let data45 = data41.group;
              if (typeof data45 === "string") {
                if (func3(data45) > 64) {
                  const err106 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (!pattern0.test(data45)) {
                  const err107 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/channels/" + i2 + "/group", schemaPath: "#/definitions/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/channels/" + i2, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data2.passive_only !== void 0) {
      let data46 = data2.passive_only;
      if (typeof data46 === "string") {
        if (func3(data46) > 1e3) {
          const err111 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (func3(data46) < 1) {
          const err112 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
      } else {
        const err113 = { instancePath: instancePath + "/passive_only", schemaPath: "#/definitions/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data2.classes !== void 0) {
      let data47 = data2.classes;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key8 in data47) {
          if (!func2.call(schema52.properties.classes.properties, key8)) {
            const err114 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data47.rename !== void 0) {
          let data48 = data47.rename;
          if (typeof data48 !== "string") {
            const err115 = { instancePath: instancePath + "/classes/rename", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          if (!(data48 === "window" || data48 === "notice" || data48 === "changelog")) {
            const err116 = { instancePath: instancePath + "/classes/rename", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data47.removal !== void 0) {
          let data49 = data47.removal;
          if (typeof data49 !== "string") {
            const err117 = { instancePath: instancePath + "/classes/removal", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (!(data49 === "window" || data49 === "notice" || data49 === "changelog")) {
            const err118 = { instancePath: instancePath + "/classes/removal", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data47["transfer-change"] !== void 0) {
          let data50 = data47["transfer-change"];
          if (typeof data50 !== "string") {
            const err119 = { instancePath: instancePath + "/classes/transfer-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          if (!(data50 === "window" || data50 === "notice" || data50 === "changelog")) {
            const err120 = { instancePath: instancePath + "/classes/transfer-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data47.narrowing !== void 0) {
          let data51 = data47.narrowing;
          if (typeof data51 !== "string") {
            const err121 = { instancePath: instancePath + "/classes/narrowing", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (!(data51 === "window" || data51 === "notice" || data51 === "changelog")) {
            const err122 = { instancePath: instancePath + "/classes/narrowing", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data47.details !== void 0) {
          let data52 = data47.details;
          if (typeof data52 !== "string") {
            const err123 = { instancePath: instancePath + "/classes/details", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (!(data52 === "window" || data52 === "notice" || data52 === "changelog")) {
            const err124 = { instancePath: instancePath + "/classes/details", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data47.addition !== void 0) {
          let data53 = data47.addition;
          if (typeof data53 !== "string") {
            const err125 = { instancePath: instancePath + "/classes/addition", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (!(data53 === "window" || data53 === "notice" || data53 === "changelog")) {
            const err126 = { instancePath: instancePath + "/classes/addition", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data47.replacement !== void 0) {
          let data54 = data47.replacement;
          if (typeof data54 !== "string") {
            const err127 = { instancePath: instancePath + "/classes/replacement", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (!(data54 === "window" || data54 === "notice" || data54 === "changelog")) {
            const err128 = { instancePath: instancePath + "/classes/replacement", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data47["entity-change"] !== void 0) {
          let data55 = data47["entity-change"];
          if (typeof data55 !== "string") {
            const err129 = { instancePath: instancePath + "/classes/entity-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
          if (!(data55 === "window" || data55 === "notice" || data55 === "changelog")) {
            const err130 = { instancePath: instancePath + "/classes/entity-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data47["scope-change"] !== void 0) {
          let data56 = data47["scope-change"];
          if (typeof data56 !== "string") {
            const err131 = { instancePath: instancePath + "/classes/scope-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
          if (!(data56 === "window" || data56 === "notice" || data56 === "changelog")) {
            const err132 = { instancePath: instancePath + "/classes/scope-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data47["place-change"] !== void 0) {
          let data57 = data47["place-change"];
          if (typeof data57 !== "string") {
            const err133 = { instancePath: instancePath + "/classes/place-change", schemaPath: "#/definitions/treatment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (!(data57 === "window" || data57 === "notice" || data57 === "changelog")) {
            const err134 = { instancePath: instancePath + "/classes/place-change", schemaPath: "#/definitions/treatment/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data2.require !== void 0) {
      let data58 = data2.require;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        for (const key9 in data58) {
          if (!(key9 === "listed" || key9 === "announced")) {
            const err136 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data58.listed !== void 0) {
          let data59 = data58.listed;
          if (Array.isArray(data59)) {
            if (data59.length > 50) {
              const err137 = { instancePath: instancePath + "/require/listed", schemaPath: "#/definitions/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            const len3 = data59.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data60 = data59[i3];
              if (typeof data60 !== "string") {
                const err138 = { instancePath: instancePath + "/require/listed/" + i3, schemaPath: "#/definitions/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
              if (!(data60 === "service" || data60 === "legal_name" || data60 === "category" || data60 === "website" || data60 === "contact" || data60 === "purpose" || data60 === "data" || data60 === "data_subjects" || data60 === "locations" || data60 === "established_in" || data60 === "transfer" || data60 === "used_from" || data60 === "address" || data60 === "registration" || data60 === "applies_to" || data60 === "since" || data60 === "privacy_url" || data60 === "dpa_url" || data60 === "security_url" || data60 === "their_subprocessors" || data60 === "review")) {
                const err139 = { instancePath: instancePath + "/require/listed/" + i3, schemaPath: "#/definitions/fields/items/enum", keyword: "enum", params: { allowedValues: schema87.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/require/listed", schemaPath: "#/definitions/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data58.announced !== void 0) {
          let data61 = data58.announced;
          if (Array.isArray(data61)) {
            if (data61.length > 50) {
              const err141 = { instancePath: instancePath + "/require/announced", schemaPath: "#/definitions/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            const len4 = data61.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data62 = data61[i4];
              if (typeof data62 !== "string") {
                const err142 = { instancePath: instancePath + "/require/announced/" + i4, schemaPath: "#/definitions/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              if (!(data62 === "service" || data62 === "legal_name" || data62 === "category" || data62 === "website" || data62 === "contact" || data62 === "purpose" || data62 === "data" || data62 === "data_subjects" || data62 === "locations" || data62 === "established_in" || data62 === "transfer" || data62 === "used_from" || data62 === "address" || data62 === "registration" || data62 === "applies_to" || data62 === "since" || data62 === "privacy_url" || data62 === "dpa_url" || data62 === "security_url" || data62 === "their_subprocessors" || data62 === "review")) {
                const err143 = { instancePath: instancePath + "/require/announced/" + i4, schemaPath: "#/definitions/fields/items/enum", keyword: "enum", params: { allowedValues: schema87.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/require/announced", schemaPath: "#/definitions/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
  } else {
    const err146 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err146];
    } else {
      vErrors.push(err146);
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
var import_yaml4 = __toESM(require_dist(), 1);

// core/yaml/range.ts
function rangerOf(text) {
  const starts = [0];
  for (let next = text.indexOf("\n"); next !== -1; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  const position = (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = position(start);
    const to = end > start ? position(end) : from;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
function rangeOf(text, start, end) {
  return rangerOf(text)(start, end);
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

// core/yaml/read.ts
var import_yaml3 = __toESM(require_dist(), 1);

// core/yaml/refused.ts
var import_yaml = __toESM(require_dist(), 1);
var maxDepth = 20;
function refusedIn(text, document) {
  const found = [];
  (0, import_yaml.visit)(document, {
    Node(_key, node, path) {
      const [start = 0, end = start] = node.range ?? [];
      if ((0, import_yaml.isAlias)(node)) found.push({ kind: "alias", detail: `*${node.source}`, start, end });
      else found.push(...properties(text, node));
      if ((0, import_yaml.isMap)(node)) found.push(...repeated(node.items.map((pair) => pair.key)));
      if ((0, import_yaml.isCollection)(node) && path.filter(import_yaml.isCollection).length >= maxDepth) {
        found.push({ kind: "depth", detail: "", start, end: start });
        return import_yaml.visit.BREAK;
      }
      return void 0;
    },
    Pair(_key, { key }) {
      if ((0, import_yaml.isAlias)(key)) return;
      const [start = 0, end = start] = key?.range ?? [];
      if (!(0, import_yaml.isScalar)(key) || key.value === null) found.push({ kind: "field-name", detail: "", start, end });
      else if (key.value === "<<" && key.type === "PLAIN") {
        found.push({ kind: "merge-key", detail: "<<", start, end });
      }
    }
  });
  return found;
}
function directiveOf(text) {
  const before = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  if (text[before] !== "%") return null;
  const line = /^[^\r\n]*/.exec(text.slice(before))?.[0] ?? "%";
  return { kind: "directive", detail: line, start: before, end: before + line.length };
}
function* properties(text, node) {
  const { anchor, tag } = node;
  const value = node.range?.[0] ?? 0;
  if (anchor !== void 0) {
    const start = Math.max(0, text.lastIndexOf(`&${anchor}`, value));
    yield { kind: "alias", detail: `&${anchor}`, start, end: start + anchor.length + 1 };
  }
  if (tag !== void 0) {
    const from = Math.max(0, value - 200);
    const written = /(!\S*)(?:\s+&\S+)?\s*$/.exec(text.slice(from, value));
    const start = written === null ? value : from + written.index;
    const detail2 = written?.[1] ?? tag;
    yield { kind: "tag", detail: detail2, start, end: written === null ? start : start + detail2.length };
  }
}
function* repeated(keys) {
  const seen = /* @__PURE__ */ new Set();
  for (const key of keys) {
    if (!(0, import_yaml.isScalar)(key) || key.value === null) continue;
    const name = String(key.value);
    const [start = 0, end = start] = key.range ?? [];
    if (seen.has(name)) yield { kind: "duplicate-key", detail: name, start, end };
    seen.add(name);
  }
}

// core/yaml/syntax.ts
var import_yaml2 = __toESM(require_dist(), 1);
function faultOf(text, document, error) {
  const [start, end] = error.pos;
  switch (error.code) {
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "BAD_COLLECTION_TYPE":
      return { kind: "tag", detail: text.slice(start, end), start, end };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
      return { kind: "alias", detail: text.slice(start, end), start, end };
    case "BAD_DIRECTIVE":
      return null;
    case "RESOURCE_EXHAUSTION":
      return { kind: "depth", detail: "", start, end: start };
  }
  const tab = tabBefore(text, start);
  if (tab !== null) return { kind: "tab", detail: "", start: tab, end: tab + 1 };
  if (error.code === "MISSING_CHAR" && /closing/.test(error.message)) {
    const open = openQuote(document, start);
    return { kind: "syntax", detail: "quote", start: open, end: endOfLine(text, open) };
  }
  const slip = slipOf(text, error);
  if (slip === "indent") {
    const line = error.code === "BAD_INDENT" ? start : endOfLine(text, start) + 1;
    const field = line + (/^\s*/.exec(text.slice(line, line + 200))?.[0].length ?? 0);
    return { kind: "syntax", detail: slip, start: field, end: endOfLine(text, field) };
  }
  return { kind: "syntax", detail: slip, start, end };
}
function slipOf(text, { code, message, pos: [start] }) {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return /:(?:\s|$)/.test(text.slice(start, endOfLine(text, start))) ? "colon" : "indent";
    case "BAD_INDENT":
      return /end with a/.test(message) ? "bracket" : "indent";
    case "BLOCK_IN_FLOW":
      return "bracket";
    case "BAD_SCALAR_START":
      return "first-character";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "MISSING_CHAR":
      if (/Comments/.test(message)) return "comment";
      if (/followed by map values/.test(message)) return "no-colon";
      return /items|end with a|flow/i.test(message) ? "bracket" : "other";
    case "UNEXPECTED_TOKEN":
      if (text[start] === "-") return "dash";
      return /at node end/.test(message) ? "rest" : /flow/.test(message) ? "bracket" : "other";
    default:
      return "other";
  }
}
function tabBefore(text, offset) {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const white = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? "";
  const tab = white.indexOf("	");
  return tab === -1 ? null : start + tab;
}
function openQuote(document, offset) {
  let open = 0;
  (0, import_yaml2.visit)(document, {
    Scalar(_key, node) {
      const start = node.range?.[0] ?? 0;
      const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
      if ((0, import_yaml2.isScalar)(node) && quoted && start <= offset) open = Math.max(open, start);
    }
  });
  return open;
}
function endOfLine(text, offset) {
  const end = text.indexOf("\n", offset);
  const stop = end === -1 ? text.length : end;
  return text[stop - 1] === "\r" && stop > offset ? stop - 1 : stop;
}

// core/yaml/read.ts
var maxProblems = 10;
var maxErrors = 100;
function parse(text) {
  return [
    ...(0, import_yaml3.parseAllDocuments)(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      strict: true,
      // The parser compares each key with every other; `refusedIn` looks for doubles in one go.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent"
    })
  ];
}
function readYaml(text) {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return refused(text, [tooDeep]);
  let documents;
  try {
    documents = parse(text);
  } catch (error) {
    if (error instanceof RangeError) return refused(text, [depth(0)]);
    throw error;
  }
  const [first, second] = documents;
  if (first === void 0) return { value: null, problems: [] };
  const found = [...first.errors, ...first.warnings].slice(0, maxErrors).map((error) => faultOf(text, first, error));
  found.push(directiveOf(text), second === void 0 ? null : beginning(text, second));
  const faults = [...found.filter((fault2) => fault2 !== null), ...refusedIn(text, first)];
  if (faults.length > 0) return refused(text, faults);
  return { value: first.toJS({ maxAliasCount: 0 }), problems: [] };
}
function tooDeepAt(text) {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "{") open += 1;
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
    if (open > 10 * maxDepth) return depth(at);
  }
  const dashes = /^[ \t]*(?:[-?:][ \t]+){40}/m.exec(text);
  return dashes === null ? null : depth(dashes.index);
}
function depth(at) {
  return { kind: "depth", detail: "", start: at, end: at };
}
function beginning(text, { range: [start] }) {
  const marker = text.startsWith("---", start) ? 3 : 0;
  return { kind: "documents", detail: "", start, end: start + marker };
}
function refused(text, faults) {
  const rangeOf2 = rangerOf(text);
  const inOrder = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const problems = inOrder.map(({ kind, detail: detail2, start, end }) => ({
    kind,
    detail: detail2,
    range: rangeOf2(start, Math.max(start, end))
  }));
  return { value: void 0, problems: worthTelling(problems).slice(0, maxProblems) };
}
function worthTelling(problems) {
  const named = new Set(problems.filter(({ kind }) => kind !== "syntax").map(({ range }) => range.line));
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ kind, range }) => {
    const key = `${kind} ${range.line}`;
    if (seen.has(key) || kind === "syntax" && named.has(range.line)) return false;
    return seen.add(key) !== void 0;
  });
}

// core/yaml/locate.ts
function locator(text) {
  const top = parse(text)[0]?.contents ?? null;
  const rangeOf2 = rangerOf(text);
  const fieldsOf = /* @__PURE__ */ new Map();
  const childOf = (node, step) => {
    if ((0, import_yaml4.isSeq)(node) && typeof step === "number") {
      return step < node.items.length ? { key: null, value: node.items[step] } : void 0;
    }
    if (!(0, import_yaml4.isMap)(node)) return void 0;
    const fields2 = fieldsOf.get(node) ?? childrenOf(node);
    fieldsOf.set(node, fields2);
    return fields2.get(String(step));
  };
  return (path, part) => {
    let node = top;
    let key = null;
    for (const step of path) {
      const found = childOf(node, step);
      if (found === void 0) return collapsed(rangeOf2((0, import_yaml4.isNode)(node) ? node.range?.[0] ?? 0 : 0, 0));
      node = found.value;
      key = found.key;
    }
    const target = part === "key" && key !== null ? key : (0, import_yaml4.isNode)(node) ? node : key;
    const start = target?.range?.[0];
    if (target === null || start === void 0) return startOfFile;
    const end = endOf(target);
    const [from, to] = start === end && key?.range ? [key.range[0], key.range[1]] : [start, end];
    return rangeOf2(from, Math.max(from, endOfText(text, from, to)));
  };
}
function childrenOf(map) {
  return new Map(
    map.items.flatMap(
      ({ key, value }) => (0, import_yaml4.isScalar)(key) ? [[String(key.value), { key: (0, import_yaml4.isNode)(key) ? key : null, value }]] : []
    )
  );
}
function collapsed({ line, column }) {
  return { line, column, endLine: line, endColumn: column };
}
function endOf(node) {
  if (!(0, import_yaml4.isCollection)(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last = node.items.at(-1);
  if (!(0, import_yaml4.isPair)(last)) return (0, import_yaml4.isNode)(last) ? endOf(last) : node.range?.[1] ?? 0;
  const { key, value } = last;
  const isEmpty = !(0, import_yaml4.isNode)(value) || value.range?.[0] === value.range?.[1] && (0, import_yaml4.isNode)(key);
  return isEmpty ? (0, import_yaml4.isNode)(key) ? endOf(key) : node.range?.[1] ?? 0 : endOf(value);
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
  add(rule57, file, complaints2) {
    for (const complaint of complaints2)
      this.#complaints.push({ rule: rule57, file: complaint.file ?? file, complaint });
  }
  /** Whether anything complained of so far is an error. */
  hasError() {
    return this.#complaints.some(({ rule: rule57, complaint }) => (complaint.severity ?? rule57.severity) === "error");
  }
  /** Every finding, each with its place. `textOf` gives a file's text, if it has any. */
  located(textOf) {
    const locators = /* @__PURE__ */ new Map();
    return this.#complaints.map(({ rule: rule57, file, complaint }) => ({
      rule: rule57.id,
      severity: complaint.severity ?? rule57.severity,
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
  const { window, groups, channels, objections, classes, require: require2, ...rest } = file;
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
    channels: (channels ?? []).map((channel) => ({ ...channel, required: channel.required ?? false })),
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
      $ref: "#/definitions/names"
    },
    former_names: {
      title: "Former names",
      description: "Earlier names of the service or the company.",
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
          $ref: "#/definitions/terms"
        },
        regions: {
          title: "Regions",
          description: "Customer regions it concerns.",
          $ref: "#/definitions/terms"
        },
        plans: { title: "Plans", description: "Plans it concerns.", $ref: "#/definitions/terms" },
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
      type: "object",
      additionalProperties: false,
      "x-expects": "texts such as `intro:`, `selection:`, `commitments:`",
      properties: {
        title: {
          title: "Title",
          description: "Heading of the page. Default: <publisher> subprocessors.",
          $ref: "#/definitions/name"
        },
        banner: {
          title: "Banner",
          description: "A note above everything else.",
          $ref: "#/definitions/markdown"
        },
        intro: {
          title: "Introduction",
          description: "What the list is.",
          $ref: "#/definitions/markdown"
        },
        selection: {
          title: "Selection",
          description: "How the company chooses subprocessors.",
          $ref: "#/definitions/markdown"
        },
        commitments: {
          title: "Commitments",
          description: "What subprocessors are bound to.",
          $ref: "#/definitions/markdown"
        },
        following: {
          title: "How to hear of changes",
          description: "Who gets the notice, and how to correct the address it goes to.",
          $ref: "#/definitions/markdown"
        },
        about: {
          title: "About this page",
          description: "Anything a reader should know of how this page came to be.",
          $ref: "#/definitions/markdown"
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
      type: "object",
      additionalProperties: false,
      "x-expects": "one or more of `data:`, `data_subjects:`, `products:`, `regions:`, `plans:`",
      properties: {
        data: { title: "Data", description: "Kinds of personal data.", $ref: "#/definitions/terms" },
        data_subjects: {
          title: "Whose data",
          description: "Kinds of people.",
          $ref: "#/definitions/terms"
        },
        products: {
          title: "Products",
          description: "The publisher's products.",
          $ref: "#/definitions/terms"
        },
        regions: { title: "Regions", description: "Customer regions.", $ref: "#/definitions/terms" },
        plans: { title: "Plans", description: "Plans customers are on.", $ref: "#/definitions/terms" }
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
            $ref: "#/definitions/name"
          },
          authorisation: {
            title: "Authorisation",
            description: "GDPR Art. 28(2). `general`: customers may object. `specific`: customers have to agree first, and silence is a no.",
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
          $ref: "#/definitions/markdown"
        },
        confirm_mailbox_read: {
          title: "Confirm that the mailbox was read",
          description: "After the deadline a person confirms that the mailbox was read, before a change goes on.",
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
            $ref: "#/definitions/slug"
          },
          kind: {
            title: "Kind",
            description: "`issue` is passive: it is published. `email` and `webhook` are active: they are sent.",
            type: "string",
            enum: ["issue", "email", "webhook"],
            "x-expects": "one of issue, email, webhook"
          },
          required: {
            title: "Required",
            description: "The window does not open before this channel has done its work.",
            type: "boolean",
            default: false,
            "x-expects": "true or false"
          },
          group: {
            title: "Group",
            description: "The group this channel reaches. Left out: all groups.",
            $ref: "#/definitions/slug"
          }
        }
      }
    },
    passive_only: {
      title: "Passive only",
      description: "Why nobody is written to. The page prints it. Without it a policy with general authorisation needs a required e-mail or webhook channel.",
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
      type: "object",
      additionalProperties: false,
      "x-expects": "`listed:` and `announced:`, each a list of fields",
      properties: {
        listed: {
          title: "To be listed",
          description: "Default: service, legal_name, category, website, contact.",
          $ref: "#/definitions/fields"
        },
        announced: {
          title: "To be announced",
          description: "Default: purpose, data, data_subjects, locations, established_in, used_from.",
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
        id: { title: "Id", description: "Id that entries use.", $ref: "#/definitions/slug" },
        label: { title: "Label", description: "What readers see.", $ref: "#/definitions/name" }
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

// core/source.ts
var maxFileBytes = 256 * 1024;

// core/yaml/decode.ts
function decode(bytes) {
  if (isUtf16(bytes)) {
    return { text: null, encoding: "utf-16", range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
  }
  const byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), byteOrderMark };
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

// core/rules/broken-email.ts
var address = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;
var isAddressField = (path) => path.at(-1) === "email" || path.length === 2 && path[0] === "publisher" && path[1] === "contact";
var rule = {
  id: "broken-email",
  severity: "error",
  title: "An e-mail address is one whole address",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!isAddressField(path) || address.test(text) && !text.includes("..")) continue;
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
      if (!isLinkField(path) || /^https:\/\//i.test(text.trim()) || text.trim() === "") continue;
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
      if (!isLinkField(path) || !/^\s*https:\/\//i.test(text)) continue;
      const why = fault(text);
      if (why !== null) yield { at: path, message: `${quote(text)} cannot be linked: ${why}` };
    }
  }
};
function fault(text) {
  if (/https?:\/\/.*\shttps?:\/\//i.test(text))
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

// core/rules/contact-without-address.ts
var rule5 = {
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
var rule6 = {
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
var rule7 = {
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
  channels,
  vocabulary
}) {
  const lists = [
    [["categories"], categories],
    [["groups"], groups],
    [["channels"], channels],
    ...Object.entries(vocabulary ?? {}).map(([name, terms2]) => [
      ["vocabulary", name],
      terms2
    ])
  ];
  return lists.map(([at, list2]) => ({ at, ids: (list2 ?? []).map(({ id }) => id) }));
}

// core/rules/duplicate-key.ts
var rule8 = {
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

// core/text/fold.ts
function foldName(name) {
  return name.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]+/gu, "");
}

// core/rules/duplicate-service.ts
var rule9 = {
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
var rule10 = {
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

// core/rules/file-name.ts
var slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
var rule11 = {
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
      } else if (slug.test(id) && id.length > 64) {
        yield {
          file: path,
          message: `The name of the file is the entry's id. It has ${id.length} characters; use at most 64.`
        };
      } else if (!slug.test(id)) {
        const better = suggestion(id);
        const such = better === "" ? "" : `, such as ${quote(`${better}.yaml`)}`;
        yield {
          file: path,
          message: `The name of the file is the entry's id. Use lower-case letters, digits and single hyphens${such}.`
        };
      }
    }
  }
};
function suggestion(id) {
  return id.normalize("NFKD").toLowerCase().replace(new RegExp("\\p{M}+", "gu"), "").replace(/[^a-z0-9]+/g, "-").slice(0, 64).replace(/^-+|-+$/g, "");
}

// core/rules/file-too-large.ts
var rule12 = {
  id: "file-too-large",
  severity: "error",
  title: "No file is larger than 256 KiB",
  on: "tree",
  *check(files) {
    for (const { path, size, kind } of files) {
      if (kind !== "file" || size <= maxFileBytes) continue;
      const kib = Math.ceil(size / 1024).toLocaleString("en");
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
var rule13 = {
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
  const rangeOf2 = rangerOf(text);
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
var rule14 = {
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
var rule15 = {
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
var dateFields = /* @__PURE__ */ new Set(["used_from", "since", "ends_on", "data_deleted_on", "last", "next", "ended"]);
var rule16 = {
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
var rule17 = {
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
        message: `${subject} is too long (${String(value).length.toLocaleString("en")} characters). It must be ${expects}.`
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
var rule18 = {
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
var rule19 = {
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
var rule20 = {
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
var rule21 = {
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
var rule22 = {
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
var rule23 = {
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
var rule24 = {
  id: "no-active-channel",
  severity: "error",
  title: "Customers who may object are written to",
  on: "policy",
  *check({ fields: fields2, states, policy: policy2 }) {
    if (policy2 === null || states("passive_only")) return;
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
var rule25 = {
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
var rule26 = {
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
var rule27 = {
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
var rule28 = {
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
var rule29 = {
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

// core/rules/placeholder.ts
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
var fillers = /* @__PURE__ */ new Set([...words3, ...marks, ...phrases]);
var holes = [
  /\{\{.{0,80}?\}\}|\$\{.{0,80}?\}|<[A-Z][A-Z _-]{1,80}>|(?:^|\s)%[A-Z_]{3,80}%/,
  /<(?:insert|your|company)\b[^>]{0,80}>|\[(?:insert|your|company|name|todo|tbc|tbd)\b[^\]]{0,80}\]/i
];
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
var rule30 = {
  id: "placeholder",
  severity: "error",
  title: "No placeholders where a value should be",
  on: "file",
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (codes.has(String(path.at(-1)))) continue;
      const bare = text.trim().toLowerCase().replace(/\s+/g, " ");
      if (text !== "" && bare === "") {
        yield { at: path, message: `\`${pathInWords(path)}\` is blank. Fill it in, or take the line away.` };
      } else if (fillers.has(bare) || fillers.has(bare.replace(/[.!]+$/, "")) || holes.some((hole) => hole.test(text))) {
        yield { at: path, message: `${quote(text)} says nothing. ${remedy3(path)}` };
      }
    }
  }
};
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
var rule31 = {
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
var rule32 = {
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
var rule33 = {
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
var rule34 = {
  id: "policy-with-entries",
  severity: "error",
  title: "Policy and entries change in pull requests of their own",
  on: "change",
  *check({ before, after, change, policyFile: policyFile2 }) {
    if (change.treatment !== "window" && change.treatment !== "notice") return;
    const [first] = comparePolicies(before.policy, after.policy);
    if (first === void 0) return;
    yield {
      file: policyFile2,
      message: `This changes the policy (${first.term}) together with entries that customers have to be told of. Split it: the policy first, in a pull request of its own.`
    };
  }
};

// core/rules/renamed-file.ts
var rule35 = {
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
var rule36 = {
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
var rule37 = {
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
var rule38 = {
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
var rule39 = {
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

// core/rules/retired-id.ts
var rule40 = {
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
var rule41 = {
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
var rule42 = {
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
var rule43 = {
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
var rule44 = {
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
var rule45 = {
  id: "unexpected-file",
  severity: "error",
  title: "Only files that belong to the registry stand in its folder",
  on: "tree",
  *check(files) {
    for (const { path, kind } of files) {
      if (known2.includes(path) || path === "subprocessors") continue;
      if (kind !== "file" && kind !== "folder") continue;
      if (/^subprocessors\/[^/]+\.yaml$/.test(path)) continue;
      if (kind === "folder") {
        if (files.some((file) => file.path.startsWith(`${path}/`))) continue;
        yield { file: path, message: `The folder ${quote(path)} is no part of the registry. Delete it.` };
        continue;
      }
      yield { file: path, message: `${quote(path)} is no part of the registry. ${remedy4(path)}` };
    }
  }
};
function remedy4(path) {
  const name = /^(?:.*\/)?([^/]+)\.(?:ya?ml|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (name === void 0) return "Move it out of the registry, or delete it.";
  if (known2.includes(`${name}.yaml`)) return `If it is meant as ${name}.yaml, that is its name and place.`;
  return `If it is an entry, name it ${quote(`subprocessors/${name}.yaml`)}; if not, delete it.`;
}

// core/rules/unknown-category.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var rule46 = {
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
var rule47 = {
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
var rule48 = {
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
var rule49 = {
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
var rule50 = {
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
var rule51 = {
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
var rule52 = {
  id: "unknown-time-zone",
  severity: "error",
  title: "The time zone is one of the IANA database",
  on: "policy",
  *check({ fields: fields2 }) {
    const zone = fields2.window?.time_zone;
    if (zone === void 0) return;
    const remedy6 = "Write it as area and city, such as Europe/Berlin, America/New_York or UTC.";
    if (/^(?:[+-]|etc\/gmt|utc[+-]|gmt[+-])/i.test(zone) || /^(?:CET|EET|WET|MET|EST|MST|HST|[A-Z]{3}\d[A-Z]{3})$/.test(zone)) {
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
var rule53 = {
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

// core/rules/vague-place.ts
var rule54 = {
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
var rule55 = {
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
var rule56 = {
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
  rule2,
  rule19,
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
  rule36,
  rule35,
  rule37,
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
  rule56
];

// core/load/rules-on.ts
var kinds = /* @__PURE__ */ new Map();
for (const rule57 of rules) kinds.set(rule57.on, [...kinds.get(rule57.on) ?? [], rule57]);
function rulesOn(on) {
  return kinds.get(on) ?? [];
}

// core/load/read-file.ts
function readFile(file, schema, validate, findings, keepText) {
  if (file.kind !== "file" || file.bytes === null || file.size > maxFileBytes) return null;
  const decoded = decode(file.bytes);
  if (decoded.text === null) {
    for (const rule57 of rulesOn("bytes")) findings.add(rule57, file.path, [rule57.check(decoded)]);
    return null;
  }
  const { text, byteOrderMark } = decoded;
  keepText(file.path, text);
  const { value: data2, problems } = readYaml(text);
  for (const problem of problems) {
    for (const rule57 of rulesOn("yaml"))
      findings.add(
        rule57,
        file.path,
        [rule57.check(problem)].filter((found) => found !== null)
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
  for (const rule57 of rulesOn("file")) findings.add(rule57, file.path, rule57.check(view));
  if (!isMapping) return null;
  const violations = violationsOf(schema, validate, data2);
  for (const violation of violations) {
    for (const rule57 of rulesOn("violation"))
      findings.add(
        rule57,
        file.path,
        [rule57.check(violation)].filter((found) => found !== null)
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
  for (const rule57 of rulesOn("tree")) findings.add(rule57, "", rule57.check(files));
  const at = (path) => files.find((file) => file.path === path);
  const policyRead = readIf(
    at(policyFile),
    (file) => readFile(file, "policy", policy, findings, keepText)
  );
  const policy2 = policyRead === null ? null : policyAsRead(policyRead);
  if (policyRead !== null) {
    for (const rule57 of rulesOn("policy")) {
      const { fields: fields2, raw } = policyRead;
      const states = (field) => Object.hasOwn(raw, field);
      findings.add(rule57, policyFile, rule57.check({ file: policyFile, fields: fields2, states, policy: policy2, level }));
    }
  }
  const retiredSource = at(retiredFile);
  const retiredRead = readIf(
    retiredSource,
    (file) => readFile(file, "retired", retired, findings, keepText)
  );
  const retired2 = retiredSource === void 0 ? [] : retiredRead?.fields.retired ?? null;
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
    for (const rule57 of rulesOn("entry")) findings.add(rule57, file.path, rule57.check(view, context));
    views.push(view);
    if (entry2 !== null) entries.push(entry2);
  }
  const ids = new Set(entryFiles.map(({ path }) => idOf(path)));
  for (const rule57 of rulesOn("registry")) {
    findings.add(
      rule57,
      policyFile,
      rule57.check({ policy: policy2, policyFile, entries: views, ids, retired: retired2, retiredFile })
    );
  }
  const sorted = entries.sort((a, b) => a.id < b.id ? -1 : 1);
  const registry = policy2 === null ? null : { policy: policy2, entries: sorted, retired: retired2 ?? [] };
  const clean = findings.hasError() ? null : registry;
  if (clean !== null && before !== void 0) checkChange(before, clean, findings);
  const told = inReadingOrder(findings.located((path) => texts.get(path)));
  return { registry: clean, entries: entryFiles.length, findings: told };
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
  for (const rule57 of rulesOn("change")) {
    findings.add(rule57, policyFile, rule57.check({ before, after, change, fileOf, policyFile }));
  }
}

// core/report/text.ts
function findingLine(finding, paint = (text) => text) {
  const { file, line, column, severity, rule: rule57, message } = finding;
  const place = paint(safeLine(`${file}:${line}:${column}`), "place");
  return `${place} ${paint(severity, severity)} ${paint(rule57, "rule")} ${safeLine(message)}`;
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
function counted(number2, one, many) {
  return `${number2.toLocaleString("en")} ${number2 === 1 ? one : many}`;
}
function safeLine(text) {
  return visible(text).replace(/^(\s*):(?=:)/, "$1: ").replace(/##(?=\[)/g, "## ");
}

// local/folder.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync
} from "node:fs";
import { join, resolve as resolve2 } from "node:path";

// local/limits.ts
var deepestFolder = 8;
var mostFiles = 2e5;
var mostBytes = 256 * 1024 * 1024;

// local/folder.ts
function readFolder(dir) {
  const files = [];
  const left = { bytes: mostBytes };
  const top = resolve2(dir);
  requireFolder(top, dir);
  list({ dir, top, path: "", depth: 0 }, files, left);
  return files.sort((a, b) => compareText(a.path, b.path));
}
function requireFolder(top, dir) {
  const stat = lstatSync(top, { throwIfNoEntry: false });
  if (stat === void 0) throw new LocalError(`There is no folder ${dir}.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${dir} is a symbolic link, which is not followed. Name the folder it points to.`);
  }
  if (!stat.isDirectory()) throw new LocalError(`${dir} is not a folder.`);
}
function list(folder, files, left) {
  if (folder.depth > deepestFolder) return `more than ${deepestFolder} folders deep`;
  let found;
  try {
    found = readdirSync(join(folder.top, folder.path), { withFileTypes: true });
  } catch (error) {
    if (folder.path === "") throw new LocalError(`${folder.dir} cannot be listed: ${systemWords(error)}.`);
    return systemWords(error);
  }
  for (const one of found) {
    if (files.length >= mostFiles) {
      throw new LocalError(
        `${folder.dir} holds more than ${mostFiles.toLocaleString("en")} files. Is this the registry's folder?`
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
function kindOf(found) {
  if (found.isSymbolicLink()) return "symlink";
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}
function readOne(top, path, left) {
  let file;
  try {
    file = openSync(
      join(top, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    );
  } catch (error) {
    if (systemCode(error) === "ELOOP") return { path, kind: "symlink", size: 0, bytes: null };
    const problem = path.includes("�") ? "its name is not UTF-8" : systemWords(error);
    return { path, kind: "file", size: 0, bytes: null, problem };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { path, kind: "other", size: 0, bytes: null };
    const { size } = stat;
    if (size > maxFileBytes) return { path, kind: "file", size, bytes: null };
    if (size > left.bytes) return { path, kind: "file", size, bytes: null, problem: tooMuch };
    left.bytes -= size;
    return { path, kind: "file", size, bytes: readWhole(file, size) };
  } catch (error) {
    return { path, kind: "file", size: 0, bytes: null, problem: systemWords(error) };
  } finally {
    closeSync(file);
  }
}
var tooMuch = `the files before it hold ${mostBytes / 1024 / 1024} MiB already`;
function readWhole(file, size) {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

export {
  treatments,
  plainText,
  canonicalEntry,
  compareRegistries,
  maxFileBytes,
  comparePolicies,
  loadRegistry,
  findingLine,
  tallyLine,
  counted,
  safeLine,
  mostFiles,
  mostBytes,
  readFolder
};
