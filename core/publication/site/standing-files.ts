import { siteMarker } from '../site-marker.ts';
import { paths } from './place.ts';

/**
 * Files of every site by their paths below its folder, whatever the list holds; whoever looks whether a site is whole need
 * not make one for that.
 */
export const standingFiles: readonly string[] = [
  siteMarker.name,
  paths.list,
  paths.history,
  paths.asOf,
  paths.notFound,
  paths.style,
  paths.script,
  'subprocessors.json',
  'subprocessors.schema.json',
  'subprocessors.csv',
  'feed.atom',
  'feed.json',
  'deadlines.ics',
  paths.historyData,
];
