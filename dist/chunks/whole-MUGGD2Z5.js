import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse,
  readWhole
} from "./chunk-UZT7MDTW.js";
import "./chunk-G5PPXXLG.js";
import "./chunk-X64GS3JO.js";
export {
  parse,
  readWhole
};
