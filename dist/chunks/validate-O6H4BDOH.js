import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-KXHHITHL.js";
import "./chunk-7H6FENSK.js";
import "./chunk-ZKEKLQUN.js";
import "./chunk-WTBGO7CM.js";
import "./chunk-3KAHJSWT.js";
export {
  run
};
