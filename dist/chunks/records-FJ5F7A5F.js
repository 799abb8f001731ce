import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  noRecords
} from "./chunk-JTP5DCHY.js";
import "./chunk-PH6FVWZT.js";
export {
  noRecords
};
