import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  renderPage
} from "./chunk-YNCI3ATF.js";
import "./chunk-ZYDZYXV7.js";
import "./chunk-BD2LHKH3.js";
import "./chunk-7HG6YBH6.js";
import "./chunk-74GNIT53.js";
import "./chunk-KGNC5G7F.js";
import "./chunk-PH6FVWZT.js";
export {
  renderPage
};
