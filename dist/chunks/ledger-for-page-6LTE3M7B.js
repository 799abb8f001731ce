import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-FGLSD44C.js";
import "./chunk-OGRNAOS4.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-UNCALDNK.js";
import "./chunk-DB2XKQ3X.js";
import "./chunk-IIW4NM53.js";
import "./chunk-Z73DAMMR.js";
import "./chunk-IJHBVRMI.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-UIQFDHNV.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-ET4NHOT4.js";
import "./chunk-ORM4C6ZU.js";
import "./chunk-QT225EYX.js";
import "./chunk-E7AWAF5A.js";
export {
  NoLedger,
  ledgerForPage
};
