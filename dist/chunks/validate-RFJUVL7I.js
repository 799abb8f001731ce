import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-WSP74B7W.js";
import "./chunk-Z6DFRDZD.js";
import "./chunk-UZEIVHPQ.js";
import "./chunk-TAFS5FZK.js";
import "./chunk-3BYVN6OR.js";
export {
  run
};
