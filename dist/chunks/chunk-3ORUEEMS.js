import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  linkable
} from "./chunk-YNOKW5L3.js";

// core/publication/site/html/address.ts
var Address = class _Address {
  /** As it is visited, not yet escaped. */
  text;
  constructor(text) {
    this.text = text;
  }
  /** An address from a file; `null` if it is neither `https:` nor `mailto:`. */
  static outside(address) {
    const text = linkable(address);
    return text === null ? null : new _Address(text);
  }
  /**
   * A place of this site, seen from one of its pages.
   *
   * @param from path of the page below the site's folder, `entries/example-speech/index.html`.
   * @param to path of the file that is meant; the same page if it is left out.
   * @param id of an element there.
   */
  static inside(from, to, id) {
    const fragment = id === void 0 ? "" : `#${encodeURIComponent(id.toWellFormed())}`;
    if (from === to && fragment !== "") return new _Address(fragment);
    const up = "../".repeat(from.split("/").length - 1);
    return new _Address(`${up}${to.split("/").map(encodeURIComponent).join("/")}${fragment}`);
  }
};

// core/publication/site/place.ts
var paths = {
  list: "index.html",
  entry: (id) => `entries/${folderName(id)}/index.html`,
  change: (number) => `changes/${number}/index.html`,
  history: "history/index.html",
  historyPart: (name) => `history/${name}/index.html`,
  asOf: "as-of/index.html",
  asOfPart: (name) => `as-of/${name}/index.html`,
  notFound: "404.html",
  style: "assets/site.css",
  script: "assets/site.js",
  icon: "assets/icon.svg",
  logo: (name) => `assets/${name}`,
  historyData: "history.json"
};
function linksFrom(page) {
  return (path, id) => Address.inside(page, path, id);
}
function folderName(id) {
  return id.toWellFormed().replace(/^\.+$|[/\\\0]/g, "-");
}

export {
  Address,
  paths,
  linksFrom
};
