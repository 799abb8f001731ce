import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";

// core/deadline/zone-names.ts
var greenwich = { 0: "GMT" };
var british = { 0: "GMT", 60: "BST" };
var western = { 0: "WET", 60: "WEST" };
var central = { 60: "CET", 120: "CEST" };
var eastern = { 120: "EET", 180: "EEST" };
var names = [
  [{ 0: "UTC" }, "UTC Etc/UTC"],
  [greenwich, "Etc/GMT Atlantic/Reykjavik Africa/Abidjan Africa/Accra"],
  [british, "Europe/London Europe/Belfast Europe/Guernsey Europe/Jersey Europe/Isle_of_Man"],
  // Irish summer time is left out: its abbreviation is India's too.
  [greenwich, "Europe/Dublin"],
  [western, "Europe/Lisbon Atlantic/Madeira Atlantic/Canary Atlantic/Faroe"],
  [
    central,
    "Africa/Ceuta Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich Arctic/Longyearbyen"
  ],
  [
    eastern,
    "Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius"
  ],
  [{ [-300]: "EST", [-240]: "EDT" }, "America/New_York America/Detroit America/Toronto"],
  [{ [-360]: "CST", [-300]: "CDT" }, "America/Chicago America/Winnipeg"],
  [{ [-420]: "MST", [-360]: "MDT" }, "America/Denver America/Boise America/Phoenix America/Edmonton"],
  [{ [-480]: "PST", [-420]: "PDT" }, "America/Los_Angeles America/Vancouver"],
  [{ [-540]: "AKST", [-480]: "AKDT" }, "America/Anchorage"],
  [{ [-600]: "HST" }, "Pacific/Honolulu"],
  [{ [-240]: "AST", [-180]: "ADT" }, "America/Halifax"],
  [{ [-210]: "NST", [-150]: "NDT" }, "America/St_Johns"],
  [
    { 600: "AEST", 660: "AEDT" },
    "Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/Brisbane"
  ],
  [{ 570: "ACST", 630: "ACDT" }, "Australia/Adelaide Australia/Darwin"],
  [{ 480: "AWST" }, "Australia/Perth"],
  [{ 720: "NZST", 780: "NZDT" }, "Pacific/Auckland"],
  [{ 540: "JST" }, "Asia/Tokyo"],
  [{ 540: "KST" }, "Asia/Seoul"],
  [{ 480: "HKT" }, "Asia/Hong_Kong"],
  [{ 120: "SAST" }, "Africa/Johannesburg"]
];
var clockNames = new Map(
  names.flatMap(([clock, zones]) => zones.split(" ").map((zone) => [zone, clock]))
);
function clockName(zone, minutes) {
  const name = clockNames.get(zone)?.[minutes];
  if (name !== void 0) return name;
  if (minutes === 0) return "UTC";
  const distance = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

// core/deadline/end-words.ts
function untilInWords(end) {
  return `until ${endInFull(end)}`;
}
function endInFull(end) {
  return `the end of ${dayInWords(end.lastDay, "full")} (${clocksInWords(end, "full")})`;
}
function endInShort(end) {
  return `${dayInWords(end.lastDay)}, ${localClock(end)}`;
}
function clocksInWords(end, style) {
  const local = localClock(end);
  if (local === "24:00 UTC") return local;
  const utcDay = end.utc.slice(0, 10);
  return `${local}, ${end.utc.slice(11, 16)} UTC${utcDay === end.lastDay ? "" : ` on ${dayInWords(utcDay, style)}`}`;
}
function localClock({ lastDay, zone, utc }) {
  const minutes = (Date.parse(`${lastDay}T24:00:00Z`) - Date.parse(utc)) / 6e4;
  return `24:00 ${clockName(zone, minutes)}`;
}

export {
  clockName,
  untilInWords,
  endInFull,
  endInShort,
  clocksInWords
};
