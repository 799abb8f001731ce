import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-UIR5DPN5.js";
import "./chunk-OXHO3AVV.js";
import "./chunk-4BDIY7NT.js";
import "./chunk-WYZX5LBR.js";
import "./chunk-EHMSPOHD.js";
import "./chunk-ZN7DJT4Z.js";
import "./chunk-353COWMV.js";
import "./chunk-DSU2SN5Z.js";
export {
  connect
};
