import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-BABYFZZN.js";
import "./chunk-NJW7B2UJ.js";
import "./chunk-KXHHITHL.js";
import "./chunk-7H6FENSK.js";
import "./chunk-ZKEKLQUN.js";
import "./chunk-WTBGO7CM.js";
import "./chunk-3KAHJSWT.js";
export {
  connect
};
