import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-3QP64UHN.js";
import "./chunk-5DDRDSXY.js";
import "./chunk-POT5MYWZ.js";
import "./chunk-3U5ODOLZ.js";
import "./chunk-X64GS3JO.js";
export {
  run
};
