import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/deadline/day-words.ts
var weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function dayInWords(day, style = "short") {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  const weekday = weekdays[date.getUTCDay()];
  const month = months[date.getUTCMonth()];
  if (weekday === void 0 || month === void 0 || date.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day of the calendar, written year-month-day.`);
  }
  const number = date.getUTCDate();
  const year = day.slice(0, 4);
  switch (style) {
    case "full":
      return `${weekday} ${number} ${month} ${year}`;
    case "short":
      return `${weekday.slice(0, 3)} ${number} ${month.slice(0, 3)} ${year}`;
    case "brief":
      return `${weekday.slice(0, 3)} ${number} ${month.slice(0, 3)}`;
    case "plain":
      return `${number} ${month} ${year}`;
  }
}

export {
  dayInWords
};
