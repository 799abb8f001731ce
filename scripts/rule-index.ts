export function ruleIndex(_root: string): Map<string, string> {
  return new Map();
}
