/** The one style sheet of all pages: for a phone first, in the light and in the dark, with the fonts that are there. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1b2430; --soft: #55606e; --line: #dcd8cf;
  --accent: #0b5a5c; --tint: #eef3f1;
  --green: #17603a; --amber: #7a4a00; --red: #9a1f1f;
  --green-tint: #e6f2ea; --amber-tint: #fbf0da; --red-tint: #fbe9e7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --card: #1a2028; --ink: #e7e9ec; --soft: #a9b3bf; --line: #323b46;
    --accent: #84d2c8; --tint: #1b2a2c;
    --green: #8fd6a8; --amber: #f0c274; --red: #f2a39b;
    --green-tint: #17291e; --amber-tint: #2c2314; --red-tint: #331c1b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 50rem; padding: 1.25rem 1.1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { font-family: ui-serif, Georgia, "Liberation Serif", "DejaVu Serif", serif; line-height: 1.2; text-wrap: balance; margin: 2.2rem 0 .6rem; }
h1 { font-size: clamp(1.75rem, 6vw, 2.6rem); letter-spacing: -.01em; margin-top: .6rem; }
h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; }
p, ul, ol, dl, figure, blockquote, pre, .wide { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; }
nav { font-size: .95rem; }
.lead { font-size: 1.15rem; color: var(--soft); }
.kicker { margin: 0; font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
code, pre { font-family: ui-monospace, "SF Mono", "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: .875em; }
code { background: var(--tint); border-radius: 4px; padding: .1em .35em; }
pre { background: var(--tint); border-radius: 8px; padding: .9rem 1rem; overflow-x: auto; line-height: 1.5; }
pre code { background: none; padding: 0; font-size: 1em; }
blockquote { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1rem; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .95rem; min-width: 60%; }
th, td { border: 1px solid var(--line); padding: .45rem .7rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
th { background: var(--tint); }
thead tr:not(:has(th:not(:empty))) { display: none; }
body.broad { max-width: 76rem; }
details { margin: 0 0 1rem; } summary { cursor: pointer; }

.facts { display: grid; grid-template-columns: repeat(2, 1fr); gap: .7rem; margin-top: 1.6rem; }
@media (min-width: 40rem) { .facts { grid-template-columns: repeat(3, 1fr); } }
.facts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .7rem .9rem; }
.facts dt { font-size: .85rem; color: var(--soft); line-height: 1.35; }
.facts dd { margin: .15rem 0 0; font-weight: 650; font-size: 1.1rem; line-height: 1.3; }

.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr)); gap: .8rem; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1rem; display: flex; flex-direction: column; }
.cards h3 { margin: 0 0 .3rem; font-size: 1.1rem; }
.cards p { margin: 0; font-size: .95rem; color: var(--soft); flex: 1; }
.cards .files { flex: 0; margin-top: .5rem; }
.files { font-size: .9rem; }

.story { list-style: none; padding: 0; margin-top: 1.5rem; border-left: 2px solid var(--line); margin-left: .9rem; }
.story > li { padding: 0 0 2.4rem 1.6rem; position: relative; }
.story > li:last-child { padding-bottom: .5rem; }
.story h3 { margin: 0 0 .6rem; font-size: 1.35rem; }
.when { margin: 0 0 .1rem; color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
.number { position: absolute; left: -1rem; top: -.2rem; width: 2rem; height: 2rem; border-radius: 50%; background: var(--accent); color: var(--paper);
  font-weight: 650; font-size: .9rem; display: grid; place-items: center; border: 3px solid var(--paper); box-sizing: content-box; margin-left: -3px; margin-top: -3px; }
figure { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .7rem 1rem; }
figcaption { font-size: .85rem; color: var(--soft); }
figure blockquote { margin: .2rem 0 0; border: 0; padding: 0; color: var(--ink); }
.gate { border-radius: 10px; padding: .55rem .9rem; border: 1px solid var(--line); }
.gate::before { content: "The gate"; display: block; font-size: .85rem; color: var(--soft); }
.gate .state { font-weight: 700; margin-right: .35rem; }
.gate.success { background: var(--green-tint); } .gate.success .state { color: var(--green); }
.gate.pending { background: var(--amber-tint); } .gate.pending .state { color: var(--amber); }
.gate.failure, .gate.error { background: var(--red-tint); } .gate.failure .state, .gate.error .state { color: var(--red); }
.seen { list-style: none; padding: 0; font-size: .95rem; color: var(--green); }
.seen li { padding-left: 1.5rem; position: relative; }
.seen li::before { content: "✓"; position: absolute; left: .1rem; font-weight: 700; }

.thread { list-style: none; padding: 0; }
.thread > li { margin-bottom: 1rem; }
.post article, .mail { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.post header { padding: .5rem 1rem; background: var(--tint); border-bottom: 1px solid var(--line); font-size: .9rem; color: var(--soft); }
.post header h2 { display: inline; font: inherit; font-weight: 700; color: var(--ink); margin: 0; }
.part { font-weight: 400; color: var(--soft); }
.hint { font-style: italic; }
.words { padding: .9rem 1rem 0; } .words ul { list-style: disc; padding-left: 1.3rem; }
.words h2, .words h3, .words h4 { font-size: 1.1rem; margin: 1.2rem 0 .5rem; }
.event { font-size: .92rem; color: var(--soft); padding-left: 1rem; border-left: 3px solid var(--line); }
.event pre { margin-top: .5rem; color: var(--ink); }
.mail { padding: .2rem 1.1rem .4rem; margin-bottom: 1.4rem; }
.mail h2 { margin-top: 1rem; font-size: 1.2rem; }
.headers { font-size: .9rem; } .headers dt { color: var(--soft); } .headers dd { margin: 0 0 .3rem; min-width: 0; }
@media (min-width: 40rem) { .headers div { display: grid; grid-template-columns: 8.5rem 1fr; } .headers dd { margin: 0; } }
.mail pre { white-space: pre-wrap; }
.commits { padding-left: 1.4rem; font-size: .95rem; } .commits li { margin-bottom: .6rem; } .commits time { color: var(--soft); }
`;
