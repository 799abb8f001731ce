import type { Part, Told } from '../telling/telling.ts';
import { html } from './escape.ts';
import { when } from './thread.ts';

/** A file of the folder, for the overview. */
export interface Card {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  /** Other forms of the same: name and file. */
  readonly also: readonly (readonly [string, string])[];
}

/** A number that stands out, and what it counts. */
export interface Fact {
  readonly what: string;
  readonly value: string;
}

/** The story with everything it left. */
export function indexHtml(told: readonly Told[], cards: readonly Card[], facts: readonly Fact[]): string {
  const checks = told.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'seen')).length;
  return `<header class="opening">
<p class="kicker">Subprocessor registry · the demo</p>
<h1>One change, from proposal to page</h1>
<p class="lead">A vendor asks to be listed. Customers are told before anything happens, one asks, one objects, somebody is in a hurry, and after five weeks the change stands on the page. This is what each of them saw.</p>
<dl class="facts">${facts.map(({ what, value }) => `<div><dt>${html(what)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>
</header>
<section aria-labelledby="files"><h2 id="files">What it left</h2>
<ul class="cards">
${cards.map(cardHtml).join('\n')}
</ul></section>
<section aria-labelledby="story"><h2 id="story">The story</h2>
<p>${told.length} steps, and ${checks} things that were looked at and found so. Times are Berlin’s.</p>
<ol class="story">
${told.map(stepHtml).join('\n')}
</ol></section>`;
}

function cardHtml({ file, title, about, also }: Card): string {
  const others = also.map(([name, href]) => `<a href="${html(href)}">${html(name)}</a>`).join(' · ');
  return `<li><h3><a href="${html(file)}">${html(title)}</a></h3><p>${html(about)}</p>${others === '' ? '' : `<p class="files">${others}</p>`}</li>`;
}

function stepHtml({ title, at, parts }: Told, index: number): string {
  const seen = parts.filter(part => part.kind === 'seen');
  const links = parts.filter(part => part.kind === 'link');
  return `<li id="step-${index + 1}"><article>
<p class="when"><span class="number">${index + 1}</span> ${when(at)}</p>
<h3>${html(title)}</h3>
${parts.map(partHtml).join('\n')}
${seen.length === 0 ? '' : `<ul class="seen">${seen.map(({ text }) => `<li>${html(text)}</li>`).join('')}</ul>`}
${links.length === 0 ? '' : `<p class="files">${links.map(({ text, file }) => `<a href="${html(file)}">${html(text)}</a>`).join(' · ')}</p>`}
</article></li>`;
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'says':
      return `<p>${quoted(part.text)}</p>`;
    case 'quote':
      return `<figure><figcaption>${html(part.what)}</figcaption><blockquote>${quoted(part.text)}</blockquote></figure>`;
    case 'gate':
      return `<p class="gate ${html(part.state)}"><span class="state">${html(part.state)}</span> ${html(part.text)}</p>`;
    // They stand together below the step.
    case 'seen':
    case 'link':
      return '';
  }
}

/** Text, escaped; line breaks and code show as such. */
function quoted(text: string): string {
  return html(text)
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
}
