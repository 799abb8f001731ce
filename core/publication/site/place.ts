import { Address } from './html/address.ts';

/** Paths of the site's files, below its folder. */
export const paths = {
  list: 'index.html',
  entry: (id: string) => `entries/${folderName(id)}/index.html`,
  change: (number: number) => `changes/${number}/index.html`,
  history: 'history/index.html',
  historyPart: (name: string) => `history/${name}/index.html`,
  asOf: 'as-of/index.html',
  asOfPart: (name: string) => `as-of/${name}/index.html`,
  notFound: '404.html',
  style: 'assets/site.css',
  script: 'assets/site.js',
  icon: 'assets/icon.svg',
  logo: (name: string) => `assets/${name}`,
  historyData: 'history.json',
} as const;

/** Makes links from one page to the site's other files. They are relative: the site works wherever it is put. */
export type To = (path: string, id?: string) => Address;

/** Links as they are written on this page. */
export function linksFrom(page: string): To {
  return (path, id) => Address.inside(page, path, id);
}

/** Ids are checked where they are read; whatever else stands here names one folder all the same, and none above it. */
function folderName(id: string): string {
  return id.toWellFormed().replace(/^\.+$|[/\\\0]/g, '-');
}
