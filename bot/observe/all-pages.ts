/** The most pages of one list: more comments than GitHub keeps on an issue. */
const mostPages = 200;

/** A page with the headers that say whether another follows. */
interface Page<Item> {
  readonly data: readonly Item[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * Every item of a list, to its last page. The first page alone is the commonest mistake in bots. Where the answer's
 * headers come along, they say whether there is more: GitHub leaves out what hidden accounts wrote after it has cut the
 * pages, so that a page in the middle may be short.
 */
export async function allPages<Item>(
  page: (number: number, perPage: number) => Promise<readonly Item[] | Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  const perPage = 100;
  for (let number = 1; number <= mostPages; number += 1) {
    const answer = await page(number, perPage);
    const some = 'headers' in answer ? answer.data : answer;
    items.push(...some);
    const more = 'headers' in answer ? /rel="next"/.test(answer.headers.link ?? '') : some.length >= perPage;
    if (!more) return items;
  }
  throw new Error(`A list has more than ${mostPages * perPage} items. Nothing is decided on a part of it.`);
}
