import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  run
} from "./chunk-RGGHTXC6.js";
import "./chunk-HS5ELVF2.js";
import "./chunk-DDNYE3YR.js";
import "./chunk-SFMLVBLG.js";
import "./chunk-XTY6KY7E.js";
export {
  run
};
