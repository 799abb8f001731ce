import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-UGFYGTSL.js";
import "./chunk-J5POVT42.js";
import "./chunk-XTY6KY7E.js";
export {
  parse,
  readWhole
};
