// Generated from core/publication/site/ by `npm run generate`. Do not edit.

/** `assets/site.css` */
export const siteStyle = `/* The look of the site. In the file that is published the company's colours stand before this; they are checked against
   --paper, so links stand on nothing else. */

:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --tint: #f5f4f0;
  --ink: #1d1d1b;
  --soft: #57564f;
  --line: #d9d7cf;
  --edge: #85837a;
  --accent: var(--accent-light);
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c;
    --tint: #1f2329;
    --ink: #ebe9e4;
    --soft: #b3b1aa;
    --line: #3a3c40;
    --edge: #85878c;
    --accent: var(--accent-dark);
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  font: 100% / 1.55 var(--sans);
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}

body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 0 clamp(1rem, 4vw, 3rem) 3rem;
  overflow-wrap: anywhere;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  font-family: var(--serif);
  font-weight: 600;
  line-height: 1.2;
  text-wrap: balance;
  margin: 0 0 0.6em;
}

h1 {
  font-size: clamp(1.9rem, 1.5rem + 2.2vw, 3rem);
  letter-spacing: -0.01em;
  max-width: 24em;
}

h2 {
  font-size: 1.6rem;
}

h3 {
  font-size: 1.2rem;
}

h4,
h5,
h6 {
  font-size: 1rem;
}

p,
ul,
ol,
dl,
pre,
blockquote {
  margin: 0 0 1rem;
}

a {
  color: var(--accent);
  text-decoration-thickness: 0.07em;
  text-underline-offset: 0.18em;
}

a:hover {
  text-decoration-thickness: 0.14em;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

code,
pre {
  font:
    0.9em / 1.5 ui-monospace,
    "SF Mono",
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}

code {
  background: var(--tint);
  padding: 0.1em 0.35em;
  border-radius: 0.25em;
}

pre {
  background: var(--tint);
  padding: 0.75rem 1rem;
  white-space: pre-wrap;
}

blockquote {
  margin-inline: 0;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line);
  color: var(--soft);
}

hr {
  border: 0;
  border-top: 1px solid var(--line);
}

section {
  margin-top: 3.25rem;
}

section section,
.category {
  margin-top: 2rem;
}

/* Long lists: what is out of sight need not be laid out. */
.long .category {
  content-visibility: auto;
  contain-intrinsic-size: auto 60rem;
}

.prose,
.words,
.object {
  max-width: 44rem;
}

/* Top of every page */

.skip {
  position: absolute;
  inset-inline-start: 1rem;
  top: 0;
  padding: 0.6rem 1rem;
  background: var(--accent);
  color: var(--paper);
  transform: translateY(-120%);
}

.skip:focus {
  transform: none;
  z-index: 1;
}

.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 2rem;
  padding: 1.1rem 0;
  border-bottom: 1px solid var(--line);
  margin-bottom: clamp(2rem, 5vw, 3.5rem);
}

.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.7rem;
  min-height: 2rem;
  color: inherit;
  font-weight: 600;
  text-decoration: none;
}

.brand img {
  height: 2rem;
  width: auto;
  max-width: 12rem;
}

nav ul {
  list-style: none;
  padding: 0;
  margin: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
}

nav a {
  display: inline-block;
  padding: 0.3rem 0;
}

.top nav a[aria-current] {
  color: inherit;
  font-weight: 600;
  text-decoration: none;
  border-bottom: 2px solid var(--accent);
}

.crumb {
  margin-bottom: 0.75rem;
}

.crumb::before {
  content: "← " / "";
  color: var(--soft);
}

.lead {
  font-size: 1.15rem;
  color: var(--soft);
}

.opening {
  list-style: none;
  padding: 0;
  margin-bottom: 1.5rem;
  max-width: 52rem;
  color: var(--soft);
}

.opening li:first-child {
  font-size: 1.15rem;
  color: var(--ink);
  margin-bottom: 0.5rem;
}

.opening li:not(:first-child) {
  display: inline;
}

.opening li:not(:first-child, :last-child)::after {
  content: " · " / "";
}

.banner {
  border: 1px solid var(--line);
  border-inline-start: 4px solid var(--edge);
  padding: 0.9rem 1.1rem;
  margin-bottom: 1.5rem;
  max-width: 52rem;
}

.banner > :last-child,
.card > :last-child {
  margin-bottom: 0;
}

.aside,
caption {
  color: var(--soft);
  font-size: 0.9rem;
}

.none {
  color: var(--soft);
}

.count {
  color: var(--soft);
  font-variant-numeric: tabular-nums;
}

.mark {
  display: block;
  font-style: normal;
  font-weight: 600;
  border-inline-start: 4px solid var(--edge);
  padding-inline-start: 0.6rem;
  margin-block: 0.35rem 1rem;
}

/* Changes */

.cards {
  list-style: none;
  padding: 0;
  display: grid;
  gap: 1.25rem;
}

.card {
  border: 1px solid var(--line);
  border-inline-start: 4px solid var(--accent);
  padding: 1.25rem clamp(1rem, 3vw, 1.75rem);
}

.card h3 {
  font-size: 1.4rem;
}

.kind {
  margin-bottom: 0.35rem;
  color: var(--soft);
  font-size: 0.9rem;
  font-weight: 600;
}

.until {
  font-size: 1.1rem;
}

ul.until {
  padding-inline-start: 1.2rem;
}

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: 0.75rem 2rem;
}

.facts dt {
  color: var(--soft);
  font-size: 0.875rem;
}

.facts dd {
  margin: 0;
}

.facts.wide {
  display: block;
  max-width: 52rem;
}

.facts.wide > div {
  display: grid;
  grid-template-columns: 11rem 1fr;
  gap: 0 1.5rem;
  padding: 0.6rem 0;
  border-top: 1px solid var(--line);
}

.facts.wide dt {
  font-size: inherit;
}

[data-as-of-list] > h2 {
  margin-top: 2rem;
}

.lines li,
.days li {
  margin-bottom: 0.4rem;
}

.days {
  list-style: none;
  padding: 0;
}

.what:not(:last-child)::after {
  content: "; ";
}

.version {
  border-top: 1px solid var(--line);
  padding-top: 1rem;
  margin-top: 1rem;
}

.version:target,
tr:target {
  outline: 2px solid var(--accent);
  outline-offset: 3px;
}

summary {
  cursor: pointer;
  padding: 0.3rem 0;
  color: var(--accent);
}

/* Tables */

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.95rem;
}

caption {
  text-align: start;
  padding-bottom: 0.5rem;
}

.list caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

th,
td {
  text-align: start;
  vertical-align: top;
  padding: 0.75rem 1.25rem 0.75rem 0;
  border-top: 1px solid var(--line);
}

thead th {
  border-top: 0;
  padding-block: 0.25rem;
  color: var(--soft);
  font-size: 0.875rem;
  font-weight: 400;
  overflow-wrap: break-word;
}

tbody th {
  font-weight: 400;
}

.list {
  table-layout: fixed;
}

.list th > a {
  display: block;
  font-weight: 600;
  font-size: 1.05rem;
}

.list th > span {
  color: var(--soft);
}

.list p {
  margin: 0.35rem 0 0;
  font-size: 0.9rem;
  color: var(--soft);
}

.list p b {
  font-weight: 400;
}

/* An address begins a line of its own where it would not fit on this one, and breaks only where it fits on none. */
.list td a {
  display: inline-block;
  max-width: 100%;
}

/* Dates and our own words are short: they keep their words whole, and leave the room to names. */
.past td:not([data-l="Company"], [data-l="Note"]) {
  overflow-wrap: break-word;
}

.scroll {
  overflow-x: auto;
}

/* Search */

.filters {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  gap: 0.9rem 1.25rem;
  align-items: end;
  padding: 1.1rem 0 1.25rem;
}

.field {
  margin: 0;
}

.field.wide,
.hits {
  grid-column: 1 / -1;
}

.hits {
  margin: 0;
  color: var(--soft);
}

label {
  display: block;
  font-size: 0.875rem;
  color: var(--soft);
  margin-bottom: 0.2rem;
}

input,
select,
button {
  font: inherit;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: 0.3rem;
  padding: 0.5rem 0.7rem;
  min-height: 2.75rem;
  width: 100%;
}

button {
  background: none;
  color: var(--accent);
  border-color: currentColor;
  cursor: pointer;
}

.jump {
  padding-bottom: 0.5rem;
}

/* Foot of every page */

footer {
  margin-top: 4rem;
  padding-top: 1.25rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font-size: 0.9rem;
}

.colophon {
  margin: 1rem 0 0;
}

/* A narrow screen has no room for columns: each row becomes a card whose lines say what they are. */

@media screen and (max-width: 59.99rem) {
  table,
  caption,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
  }

  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tr {
    border-top: 1px solid var(--line);
    padding: 0.9rem 0;
  }

  th,
  td {
    border: 0;
    padding: 0.15rem 0;
  }

  td[data-l]::before {
    content: attr(data-l) ": ";
    color: var(--soft);
  }

  .scroll table,
  .scroll thead {
    display: table;
    position: static;
  }

  .facts.wide > div {
    display: block;
  }
}

[hidden] {
  display: none;
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff;
    --tint: #ffffff;
    --ink: #000000;
    --soft: #333333;
    --line: #999999;
    --accent: #000000;
  }

  html {
    font-size: 10pt;
  }

  body {
    max-width: none;
    padding: 0;
  }

  nav,
  .skip,
  .filters {
    display: none;
  }

  section {
    margin-top: 1.5rem;
  }

  .long .category {
    content-visibility: visible;
  }

  h2,
  h3 {
    break-after: avoid;
  }

  tr,
  .card,
  dl > div {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }

  details > * {
    display: block;
  }

  main a[href^="https:"]::after {
    content: " <" attr(href) ">";
    font-size: 0.85em;
  }

  .list a[href^="https:"]::after {
    content: none;
  }

  .list td a {
    display: inline;
  }
}
`;

/** `assets/site.js` */
export const siteScript = `"use strict";
(() => {
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
    const date = /* @__PURE__ */ new Date(\`\${day}T00:00:00Z\`);
    const weekday = weekdays[date.getUTCDay()];
    const month = months[date.getUTCMonth()];
    if (weekday === void 0 || month === void 0 || date.toISOString().slice(0, 10) !== day) {
      throw new RangeError(\`"\${day}" is no day of the calendar, written year-month-day.\`);
    }
    const number = date.getUTCDate();
    const year = day.slice(0, 4);
    switch (style) {
      case "full":
        return \`\${weekday} \${number} \${month} \${year}\`;
      case "short":
        return \`\${weekday.slice(0, 3)} \${number} \${month.slice(0, 3)} \${year}\`;
      case "brief":
        return \`\${weekday.slice(0, 3)} \${number} \${month.slice(0, 3)}\`;
      case "plain":
        return \`\${number} \${month} \${year}\`;
    }
  }

  // core/publication/site/browser/fold.ts
  function fold(text) {
    return text.normalize("NFKD").replace(/\\p{M}+/gu, "").toLowerCase();
  }

  // core/publication/site/browser/as-of.ts
  function setUpAsOf(page) {
    const form = page.querySelector("[data-as-of]");
    const list = page.querySelector("[data-as-of-list]");
    const day = form?.querySelector("input");
    if (form === null || list === null || !day || !page.location.protocol.startsWith("http")) return;
    const categories = new Map(Object.entries(JSON.parse(form.dataset["categories"] ?? "{}")));
    const from = form.dataset["from"] ?? "";
    let versions = null;
    const show = async () => {
      versions ?? (versions = load(form.dataset["asOf"] ?? ""));
      try {
        list.replaceChildren(...listOf(page, await versions, day.value, from, categories));
      } catch {
        versions = null;
        const said = page.createElement("p");
        said.textContent = "The data of past days could not be read just now. The days below lead to the same.";
        list.replaceChildren(said);
      }
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = new URL(page.location.href);
      address.searchParams.set("day", day.value);
      page.defaultView?.history.replaceState(null, "", address);
      void show();
    });
    const asked = new URL(page.location.href).searchParams.get("day");
    if (asked === null) return;
    day.value = asked;
    if (day.value !== "") void show();
  }
  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(\`\${answer.status}\`);
    const { versions } = await answer.json();
    return versions;
  }
  function listOf(page, versions, day, from, categories) {
    const heading = page.createElement("h2");
    heading.textContent = \`The list on \${dayInWords(day, "full")}\`;
    const said = page.createElement("p");
    if (day < from) {
      said.textContent = \`What stood in the list on that day is not known. It is known from \${dayInWords(from, "full")} on.\`;
      return [heading, said];
    }
    const standing = versions.filter((one) => one.from <= day && (one.until === null || day < one.until));
    said.textContent = \`\${standing.length} \${standing.length === 1 ? "entry" : "entries"}, as they stood when that day ended.\`;
    const list = page.createElement("ul");
    list.className = "lines";
    list.append(
      ...standing.map((one) => ({ one, key: fold(one.entry.service) })).sort(byKey).map(({ one }) => item(one))
    );
    return [heading, said, list];
    function item({ id, from: since, entry }) {
      const link = page.createElement("a");
      link.href = \`../entries/\${encodeURIComponent(id)}/index.html#v-\${since}\`;
      link.textContent = entry.service;
      link.dir = "auto";
      const line = page.createElement("li");
      const category = String(categories.get(entry.category) ?? entry.category);
      line.append(link, \`, \${companyOf(entry.legal_name)} – \${category}\${listedAs[entry.relationship] ?? ""}\`);
      return line;
    }
  }
  var listedAs = {
    "group-company": ", group company",
    "listed-only": ", listed only, not a subprocessor"
  };
  function companyOf(name) {
    if (typeof name === "string") return name;
    return name === void 0 ? "legal name not stated" : "legal name not known yet";
  }
  function byKey(a, b) {
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  }

  // core/publication/site/browser/filters.ts
  function setUpFilters(page) {
    const form = page.querySelector("[data-filters]");
    if (form === null) return;
    const search = form.querySelector("input");
    const selects = [...form.querySelectorAll("select")];
    const hits = form.querySelector("[data-hits]");
    const nothing = page.querySelector("[data-nothing]");
    if (search === null || hits === null) return;
    const sections = sectionsOf(page, selects);
    const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    const apply = () => {
      const words = fold(search.value).split(/\\s+/).filter(Boolean);
      const chosen = selects.map((select) => select.selectedIndex);
      const category = selects.find(({ name }) => name === "category")?.value ?? "";
      let found = 0;
      for (const { element, key, rows } of sections) {
        const here = category === "" || category === key;
        let shown = 0;
        for (const row of rows) {
          const fits = here && isMeant(row, chosen) && words.every((word) => row.text.includes(word));
          if (fits) shown += 1;
          if (row.hidden === fits) {
            row.hidden = !fits;
            row.element.hidden = row.hidden;
          }
        }
        if (element.hidden !== (shown === 0)) element.hidden = shown === 0;
        found += shown;
      }
      hits.textContent = found === total ? \`\${total} in the list.\` : \`\${found} of \${total} fit.\`;
      if (nothing !== null) nothing.hidden = found > 0;
    };
    const write = () => {
      const address = new URL(page.location.href);
      for (const { name, value } of [search, ...selects]) {
        address.searchParams.delete(name);
        if (value !== "") address.searchParams.append(name, value);
      }
      page.defaultView?.history.replaceState(null, "", address);
    };
    const read = () => {
      const asked = new URL(page.location.href).searchParams;
      for (const field of [search, ...selects]) field.value = asked.get(field.name) ?? "";
      for (const select of selects) if (select.selectedIndex < 0) select.selectedIndex = 0;
    };
    const changed = () => {
      apply();
      write();
    };
    form.hidden = false;
    page.querySelector("[data-alone]")?.remove();
    read();
    apply();
    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const field of [search, ...selects]) field.value = "";
      changed();
      search.focus();
    });
    page.defaultView?.addEventListener("popstate", () => {
      read();
      apply();
    });
    page.defaultView?.addEventListener("hashchange", () => reveal(page, form));
    reveal(page, form);
  }
  function sectionsOf(page, selects) {
    return [...page.querySelectorAll("[data-section]")].map((element) => ({
      element,
      key: element.dataset["section"] ?? "",
      rows: [...element.querySelectorAll("tbody > tr")].map((row) => ({
        element: row,
        text: fold(\`\${row.textContent} \${row.dataset["also"] ?? ""}\`),
        fits: selects.map(({ name }) => positions(row.dataset[name])),
        hidden: false
      }))
    }));
  }
  function positions(mark) {
    return mark === void 0 ? null : new Set(mark.split(" ").map(Number));
  }
  function isMeant({ fits }, chosen) {
    return chosen.every((position, index) => position <= 0 || (fits[index]?.has(position) ?? true));
  }
  function reveal(page, form) {
    const id = decodeURIComponent(page.location.hash.slice(1));
    const target = id === "" ? null : page.getElementById(id);
    if (target === null) return;
    if (target.closest("[hidden]") !== null) form.reset();
    target.scrollIntoView();
  }

  // core/publication/site/browser/versions.ts
  function setUpVersions(page) {
    const open = () => {
      const version = page.querySelector(".version:target");
      const details = version?.querySelector("details");
      if (details) details.open = true;
    };
    open();
    page.defaultView?.addEventListener("hashchange", open);
  }

  // core/publication/site/browser/main.ts
  setUpFilters(document);
  setUpAsOf(document);
  setUpVersions(document);
})();
`;
