import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  validate
} from "./chunk-OAI6UWKI.js";
import "./chunk-4S5R35YX.js";
export {
  validate
};
