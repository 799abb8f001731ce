import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  connect
} from "./chunk-65UMHE7F.js";
import "./chunk-V4KM2P2D.js";
import "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import "./chunk-YJAMYOFQ.js";
import "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import "./chunk-YNOKW5L3.js";
export {
  connect
};
