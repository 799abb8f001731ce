// Our own tables: what a notice says must not depend on the machine's language or on its Unicode data.
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * How a day is written. `full`: Monday 23 November 2026. `short`: Mon 23 Nov 2026. `brief`: Mon 23 Nov.
 * `plain`: 23 November 2026.
 */
export type DayStyle = 'full' | 'short' | 'brief' | 'plain';

/**
 * A calendar day in words: `2026-11-23` is `Mon 23 Nov 2026`.
 * @throws RangeError if the text is no day of the calendar: whoever writes dates has checked them.
 */
export function dayInWords(day: string, style: DayStyle = 'short'): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = weekdays[date.getUTCDay()];
  const month = months[date.getUTCMonth()];
  if (weekday === undefined || month === undefined || date.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day of the calendar, written year-month-day.`);
  }
  const number = date.getUTCDate();
  const year = day.slice(0, 4);
  switch (style) {
    case 'full':
      return `${weekday} ${number} ${month} ${year}`;
    case 'short':
      return `${weekday.slice(0, 3)} ${number} ${month.slice(0, 3)} ${year}`;
    case 'brief':
      return `${weekday.slice(0, 3)} ${number} ${month.slice(0, 3)}`;
    case 'plain':
      return `${number} ${month} ${year}`;
  }
}
