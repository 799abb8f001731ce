import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  violationsOf
} from "./chunk-BFI2QCMQ.js";
import "./chunk-DYOGAMME.js";
export {
  violationsOf
};
