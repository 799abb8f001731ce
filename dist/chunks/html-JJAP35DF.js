import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-LDVDKRNX.js";
import "./chunk-7MWTYM53.js";
import "./chunk-USG5FTBE.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-3BYVN6OR.js";
export {
  readHtml
};
