import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NoLedger,
  ledgerForPage
} from "./chunk-6OATXPP7.js";
import "./chunk-WJXJZ73G.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-67KJ75PX.js";
import "./chunk-GMEPHF4X.js";
import "./chunk-PWI73WBY.js";
import "./chunk-SZQD3RIU.js";
import "./chunk-WRBLXBCG.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-H3EDIZBY.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-K5YHAVB5.js";
import "./chunk-ZN7DJT4Z.js";
import "./chunk-353COWMV.js";
import "./chunk-DSU2SN5Z.js";
export {
  NoLedger,
  ledgerForPage
};
