import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-7LQO2DS6.js";
import "./chunk-NI5P67BO.js";
import "./chunk-OGBQXLKU.js";
import "./chunk-4TS6W5DG.js";
import "./chunk-IWI4QSW3.js";
import "./chunk-FQRDBWET.js";
export {
  run
};
