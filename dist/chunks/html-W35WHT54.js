import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-B7553FA7.js";
import "./chunk-XRL3HLEN.js";
import "./chunk-344435YT.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-DYOGAMME.js";
export {
  readHtml
};
