import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-WOL7V4JO.js";
import "./chunk-RSEOSC6Q.js";
import "./chunk-LOSTLFKG.js";
import "./chunk-DKHZKZBW.js";
import "./chunk-U3LQMDXT.js";
import "./chunk-JSVNCZ7U.js";
export {
  run
};
