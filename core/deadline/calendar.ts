/** Whose public holidays count, and when they are. */
export interface HolidayCalendar {
  /** As the policy names it: `DE`, `GB-ENG`. */
  readonly code: string;
  /** For sentences: `Germany`, `England, United Kingdom`, `the Netherlands`. */
  readonly place: string;
  /** The last year the data can be trusted for; see `trustedYears`. */
  readonly lastYear: number;
  /** The name of the public holiday on a day (`2026-12-25`), or null. */
  readonly holidayOn: (day: string) => string | null;
}

/**
 * Years for which public holidays are believed. They are law, and law changes: what a rule of today says about a
 * far year is a guess. The data were last altered in September 2026 (date-holidays 3.37.0). Four years on is as long as
 * a window announced in good time can reach; before 2015 the one-off holidays and the moved ones were not kept with care.
 * Look at the upper end again with each update of the library.
 */
export const trustedYears = { first: 2015, last: 2030 } as const;

/** The years that the data of a library released in this year speak of as present. */
export const dataYear = 2026;
