import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-2KNEHXOR.js";
import "./chunk-UKDJFMNA.js";
import "./chunk-2TNCXFAH.js";
import "./chunk-BAP66SUX.js";
import "./chunk-YU7FI26W.js";
import "./chunk-AV7TIYLB.js";
export {
  run
};
