import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// cli/colour.ts
import { inspect } from "node:util";
function styled(style, text, stream) {
  const [on, off] = inspect.colors[style] ?? [];
  return on === void 0 || !takesColours(stream) ? text : `\x1B[${on}m${text}\x1B[${off}m`;
}
function takesColours(stream) {
  const forced = process.env["FORCE_COLOR"];
  if (forced !== void 0) return ["", "1", "2", "3", "true"].includes(forced);
  return stream.isTTY === true && (stream.getColorDepth?.() ?? 4) > 2;
}

export {
  styled
};
