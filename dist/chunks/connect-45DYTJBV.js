import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-XCR7KGG6.js";
import "./chunk-AYSANKSD.js";
import "./chunk-6SZJQXD5.js";
import "./chunk-Q6RGVMIU.js";
import "./chunk-4BL7GZFA.js";
import "./chunk-7R5PRCAK.js";
import "./chunk-IBTHR575.js";
import "./chunk-CIHZOMDI.js";
export {
  connect
};
