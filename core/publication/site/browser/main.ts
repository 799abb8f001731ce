// What the site does beyond showing its pages: it searches and filters the list, and shows the list of a past day.
// Without it every page says all that it has to say.
import { setUpAsOf } from './as-of.ts';
import { setUpFilters } from './filters.ts';
import { setUpVersions } from './versions.ts';

setUpFilters(document);
setUpAsOf(document);
setUpVersions(document);
