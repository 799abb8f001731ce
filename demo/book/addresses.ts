/** The invented host, and the repository's root below it. */
const root = 'https://git.example/krispcall/subprocessors';

/** Addresses of the invented repository lead nowhere; those of things that stand in the folder lead there. */
export function localHref(href: string): string {
  if (!href.startsWith(`${root}/`)) return href;
  const path = href.slice(root.length + 1);
  const [, file] = places.find(([start]) => path.startsWith(start)) ?? [];
  return file ?? href;
}

/** The files of the folder by how the path of an address begins, the longer beginnings first. */
const places = [
  ['pull/', 'proposal.html'],
  ['issues', 'change.html'],
  ['blob/published/', 'page-after.html'],
  ['blob/ledger/', 'ledger.html'],
  ['tree/ledger', 'ledger.html'],
  ['commits/ledger', 'ledger.html'],
  // What else is named is the vendor's file, at some commit.
  ['blob/', 'proposal.html'],
] as const;
