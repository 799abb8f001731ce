import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readHtml
} from "./chunk-INAP62GY.js";
import "./chunk-SRBQ3ASK.js";
import "./chunk-FF6LZ7KC.js";
import "./chunk-ZIIDBAYK.js";
import "./chunk-XTY6KY7E.js";
export {
  readHtml
};
