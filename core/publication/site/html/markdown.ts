import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { Address } from './address.ts';
import { Attributes } from './attributes.ts';
import { type Html, html } from './html.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type Parent = Extract<Node, { children: unknown }> | Root;

/**
 * Blocks of the Markdown page as HTML, so that the site says word for word what the page says. It has been made safe
 * already (`core/render/company-words.ts`), and is made safe here once more: HTML is text, a picture is a link to it,
 * and a link leads to `https:`, `mailto:` or a section that this page has.
 *
 * @param section the link to a section of the page by the name that GitHub gives its heading, `how-to-object`.
 */
export function markdownHtml(
  blocks: readonly string[],
  section: (name: string) => Address | null = () => null,
): Html {
  const root = fromMarkdown(blocks.join('\n\n'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return inside(root, section);
}

type Section = (name: string) => Address | null;

function inside(parent: Parent, section: Section): Html {
  return html`${parent.children.map(child => nodeHtml(child, section))}`;
}

function nodeHtml(node: Node, section: Section): Html {
  switch (node.type) {
    case 'text':
    // Both would be read by somebody else's rules: here they are what somebody has written.
    case 'html':
    case 'yaml':
      return html`${node.value}`;
    case 'paragraph':
      return html`<p>${inside(node, section)}</p>`;
    case 'heading':
      return heading(node.depth, inside(node, section));
    case 'emphasis':
      return html`<em>${inside(node, section)}</em>`;
    case 'strong':
      return html`<strong>${inside(node, section)}</strong>`;
    case 'delete':
      return html`<del>${inside(node, section)}</del>`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'code':
      return html`<pre><code>${node.value}</code></pre>`;
    case 'break':
      return html`<br>`;
    case 'thematicBreak':
      return html`<hr>`;
    case 'blockquote':
      return html`<blockquote>${inside(node, section)}</blockquote>`;
    case 'list':
      return node.ordered === true
        ? html`<ol${new Attributes({ start: node.start ?? 1 })}>${inside(node, section)}</ol>`
        : html`<ul>${inside(node, section)}</ul>`;
    case 'listItem':
      return html`<li>${item(node, section)}</li>`;
    case 'table':
      return table(node, section);
    case 'tableRow':
      return html`<tr>${inside(node, section)}</tr>`;
    case 'tableCell':
      return html`<td dir="auto">${inside(node, section)}</td>`;
    case 'link':
      return link(node.url, inside(node, section), section);
    case 'image':
      return link(node.url, html`${node.alt ?? node.url}`, section);
    case 'linkReference':
    case 'footnoteDefinition':
      return inside(node, section);
    case 'imageReference':
      return html`${node.alt ?? ''}`;
    case 'footnoteReference':
      return html`[${node.label ?? node.identifier}]`;
    case 'definition':
      return html``;
  }
}

/** A list whose items are a line each needs no paragraphs. */
function item(node: Extract<Node, { type: 'listItem' }>, section: Section): Html {
  const [only, ...more] = node.children;
  return only?.type === 'paragraph' && more.length === 0 ? inside(only, section) : inside(node, section);
}

function table({ children: [head, ...rows] }: Extract<Node, { type: 'table' }>, section: Section): Html {
  const headings = head?.children.map(cell => html`<th scope="col" dir="auto">${inside(cell, section)}</th>`);
  return html`<div class="scroll" tabindex="0" role="group"><table><thead><tr>${headings ?? null}</tr></thead><tbody>${rows.map(row => nodeHtml(row, section))}</tbody></table></div>`;
}

function link(url: string, label: Html, section: Section): Html {
  const target = url.startsWith('#') ? section(url.slice(1)) : Address.outside(url);
  return target === null ? label : html`<a href="${target}">${label}</a>`;
}

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, words: Html): Html {
  switch (depth) {
    case 1:
    case 2:
      return html`<h2>${words}</h2>`;
    case 3:
      return html`<h3>${words}</h3>`;
    case 4:
      return html`<h4>${words}</h4>`;
    case 5:
      return html`<h5>${words}</h5>`;
    case 6:
      return html`<h6>${words}</h6>`;
  }
}
