import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  clocksInWords
} from "./chunk-L5YQETOE.js";
import {
  announcementOn,
  dayBeside,
  endOf,
  inRange,
  zoneNamed
} from "./chunk-7QDPHZON.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  trustedYears
} from "./chunk-BHCRG4T4.js";
import {
  isRefusal,
  refuse
} from "./chunk-ONGCB2BB.js";
import {
  quote
} from "./chunk-YNOKW5L3.js";

// core/deadline/steps.ts
function announced({ day, instant }, zone) {
  const from = instant === null ? "" : ` (${instant} is this day in ${zone})`;
  return step("announced", day, `announced ${dayInWords(day.toString())}${from}`);
}
function received(day, presumedDays) {
  const on = dayInWords(day.toString());
  return step(
    "received",
    day,
    presumedDays === 0 ? `presumed received the same day, ${on}; this day is not counted` : `presumed received ${on} (${presumedDays} ${presumedDays === 1 ? "day" : "days"} after sending); this day is not counted`
  );
}
function firstDay(day, year, place) {
  const rule = place === null ? "" : `, a working day in ${place}; Saturdays, Sundays and public holidays are not counted`;
  return step("counted", day, `day 1 is ${dayBeside(day, year)}${rule}`);
}
function lastDay(day, year, number, note) {
  return step("counted", day, `day ${number} is ${dayBeside(day, year)}${note}`);
}
function notCounted(day, year, holiday, place) {
  return step(
    "not-counted",
    day,
    `${dayBeside(day, year)} is a public holiday in ${place} (${holiday}): not counted`
  );
}
function moved(from, year, { weekend, holiday }, place, arrived) {
  const reasons = [
    ...weekend ? [`a ${dayInWords(from.toString(), "full").split(" ")[0]}`] : [],
    ...holiday === null ? [] : [`a public holiday in ${place} (${holiday})`]
  ];
  const next = dayBeside(from.add({ days: 1 }), year);
  return step(
    "moved",
    from,
    `${dayBeside(from, year)} is ${reasons.join(" and ")}: the end moves on to ${next}${arrived ? `, a working day in ${place}` : ""}`
  );
}
function ends(day, end, asked) {
  const verb = asked === "objection" ? "object" : "answer";
  return step(
    "ends",
    day,
    `the time to ${verb} ends with that day, ${dayInWords(end.lastDay)}: ${clocksInWords(end, "short")}`
  );
}
function step(kind, day, words) {
  return { kind, date: day.toString(), words };
}

// core/deadline/count.ts
function needsHolidays({ counting, rolls_over }) {
  return rolls_over || counting === "working";
}
function countWindow(window, announcement, zone, calendar, asked) {
  const wrong = wrongTerms(window);
  if (wrong !== null) return wrong;
  const year = announcement.day.year;
  const receipt = announcement.day.add({ days: window.presumed_receipt_days });
  const start = [announced(announcement, zone), received(receipt, window.presumed_receipt_days)];
  const counted = stretch(window, receipt, year, calendar);
  if (isRefusal(counted)) return counted;
  const rolled = window.rolls_over && calendar !== null ? rollOver(counted.last, year, calendar) : { last: counted.last, steps: [] };
  if (isRefusal(rolled)) return rolled;
  const last = inRange(rolled.last, "the last day");
  if (isRefusal(last)) return last;
  const end = { lastDay: last.toString(), zone, utc: endOf(last, zone) };
  return {
    ...end,
    local: `${end.lastDay}T24:00`,
    steps: [...start, ...counted.steps, ...rolled.steps, ends(last, end, asked)]
  };
}
function stretch(window, receipt, year, calendar) {
  if (!needsHolidays(window))
    return calendarDays(window.days, receipt, year, "; weekends and public holidays do not move it");
  if (calendar === null) {
    return refuse(
      "holidays-missing",
      `The policy ${window.counting === "working" ? "counts working days" : "moves the last day over weekends and public holidays"}, and does not say whose holidays count. Add \`holidays\` to its window, such as DE or GB-ENG, or set \`rolls_over: false\` with \`counting: calendar\`.`
    );
  }
  if (window.counting === "working") return workingDays(window.days, receipt, year, calendar);
  const last = receipt.add({ days: window.days });
  const off = dayOff(last, calendar);
  if (isRefusal(off)) return off;
  return calendarDays(window.days, receipt, year, isOff(off) ? "" : `, a working day in ${calendar.place}`);
}
function calendarDays(days, receipt, year, note) {
  const last = receipt.add({ days });
  const first = days === 1 ? [] : [firstDay(receipt.add({ days: 1 }), year, null)];
  return { last, steps: [...first, lastDay(last, year, days, note)] };
}
function workingDays(days, receipt, year, calendar) {
  const steps = [];
  let last = receipt;
  for (let number = 0; number < days; ) {
    last = last.add({ days: 1 });
    const off = dayOff(last, calendar);
    if (isRefusal(off)) return off;
    if (isOff(off)) {
      if (!off.weekend && off.holiday !== null)
        steps.push(notCounted(last, year, off.holiday, calendar.place));
      continue;
    }
    number += 1;
    if (number === 1) steps.push(firstDay(last, year, calendar.place));
    if (number === days && days > 1) steps.push(lastDay(last, year, days, ""));
  }
  return { last, steps };
}
function rollOver(from, year, calendar) {
  const steps = [];
  let last = from;
  let off = dayOff(last, calendar);
  while (!isRefusal(off) && isOff(off)) {
    const next = last.add({ days: 1 });
    const nextOff = dayOff(next, calendar);
    steps.push(moved(last, year, off, calendar.place, !isRefusal(nextOff) && !isOff(nextOff)));
    [last, off] = [next, nextOff];
  }
  return isRefusal(off) ? off : { last, steps };
}
function dayOff(day, calendar) {
  if (day.year < trustedYears.first || day.year > calendar.lastYear) {
    return refuse(
      "no-holiday-data",
      `The public holidays of ${calendar.place} in ${day.year} are not known here: the holiday data are trusted for ${trustedYears.first} to ${calendar.lastYear}. ${day.year < trustedYears.first ? "Check the announcement day." : "Check the announcement day; if it is right, update this tool and count again."}`
    );
  }
  return { weekend: day.dayOfWeek >= 6, holiday: calendar.holidayOn(day.toString()) };
}
function isOff({ weekend, holiday }) {
  return weekend || holiday !== null;
}
function wrongTerms({ days, presumed_receipt_days }) {
  if (!Number.isSafeInteger(days) || days < 1 || days > mostDays) {
    return refuse(
      "window-terms",
      `A window of ${days} days cannot be counted. Set \`days\` to a whole number from 1 to ${mostDays}.`
    );
  }
  if (!Number.isSafeInteger(presumed_receipt_days) || presumed_receipt_days < 0 || presumed_receipt_days > mostDays) {
    return refuse(
      "window-terms",
      `${presumed_receipt_days} days of presumed receipt cannot be counted. Set \`presumed_receipt_days\` to a whole number, 0 or more.`
    );
  }
  return null;
}
var mostDays = 365;

// core/deadline/deadline.ts
function isDeadline(result) {
  return !isRefusal(result);
}
async function deadlinesOf(policy, announcedOn, { group: wanted } = {}) {
  const groups = policy.groups.filter((group) => wanted === void 0 || group.id === wanted);
  if (groups.length === 0 && wanted !== void 0) return [noSuchGroup(wanted, policy.groups)];
  return Promise.all(
    groups.map(async (group) => ({ group: group.id, ...await deadlineOfGroup(group, announcedOn) }))
  );
}
function latestOf(deadlines) {
  return deadlines.reduce(
    (latest, deadline) => latest === void 0 || deadline.utc > latest.utc ? deadline : latest,
    void 0
  );
}
function explain(result) {
  return isRefusal(result) ? [result.reason] : result.steps.map((step2) => step2.words);
}
async function deadlineOfGroup({ window, authorisation }, announcedOn) {
  const zone = zoneNamed(window.time_zone);
  if (typeof zone !== "string") return zone;
  const announcement = announcementOn(announcedOn, zone);
  if (isRefusal(announcement)) return announcement;
  const calendar = needsHolidays(window) && window.holidays !== void 0 ? await calendarNamed(window.holidays) : null;
  if (calendar !== null && isRefusal(calendar)) return calendar;
  return countWindow(
    window,
    announcement,
    zone,
    calendar,
    authorisation === "specific" ? "approval" : "objection"
  );
}
async function calendarNamed(code) {
  const { calendarOf } = await import("./holidays-EXLDFYBN.js");
  return calendarOf(code);
}
function noSuchGroup(wanted, groups) {
  const known = groups.map((group) => group.id).join(", ");
  return {
    group: wanted,
    ...refuse("unknown-group", `The policy has no group ${quote(wanted)}. Its groups are: ${known}.`)
  };
}

export {
  isDeadline,
  deadlinesOf,
  latestOf,
  explain
};
