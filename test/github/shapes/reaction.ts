import type { Reaction } from '../issues.ts';

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'] as const;

/** `reaction-rollup`: how many of each. */
export function reactionsShape(url: string, reactions: readonly Reaction[]): object {
  const count = (content: string) => reactions.filter(one => one.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(contents.map(content => [content, count(content)])),
  };
}
