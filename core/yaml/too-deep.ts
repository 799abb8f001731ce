/** Mappings and lists inside each other. A registry needs five. */
export const maxDepth = 20;

/** Where brackets or list dashes nest so deep that no person wrote them; looked at before any parser does. */
export function tooDeepAt(text: string): number | null {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x5b: // [
      case 0x7b: // {
        open += 1;
        if (open > 10 * maxDepth) return at;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open = Math.max(0, open - 1);
    }
  }
  return /^[ \t]*(?:[-?:][ \t]+){40}/m.exec(text)?.index ?? null;
}
