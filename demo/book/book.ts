import { mailOf } from '../scene/mail-of.ts';
import type { Scene } from '../scene/scene.ts';
import type { Told } from '../telling/telling.ts';
import { document } from './document.ts';
import { html } from './escape.ts';
import { factsOf } from './facts.ts';
import { type Card, indexHtml } from './index-page.ts';
import { commitsText, ledgerHtml, ledgerOf } from './ledger.ts';
import { mailName, mailsHtml, mailText } from './mails.ts';
import { rendered, renderedOfBot } from './markdown.ts';
import { threadHtml, threadMarkdown, threadOf } from './thread.ts';

/** Everything the story left, as files by their paths. */
export function bookOf(told: readonly Told[], scene: Scene): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const cards: Card[] = [
    ...markdownFiles(files, scene),
    siteFiles(files, scene),
    ...threadFiles(files, scene),
    mailFiles(files, scene),
    ledgerFiles(files, scene),
  ];
  files.set(
    'index.html',
    document('One change, from proposal to page', indexHtml(told, inOrder(cards), factsOf(scene)), {
      isStory: true,
    }),
  );
  return files;
}

/** In the order in which they came about. */
const order = [
  'page-before',
  'check-failed',
  'preview',
  'proposal',
  'mails',
  'page-announced',
  'change',
  'page-after',
  'site-after/index',
  'ledger',
];

function inOrder(cards: readonly Card[]): Card[] {
  return order.flatMap(name => cards.find(({ file }) => file === `${name}.html`) ?? []);
}

/** What is Markdown already: the page at three times, the preview, the summaries of the two checks. */
function markdownFiles(files: Map<string, string>, scene: Scene): Card[] {
  const cards: Card[] = [];
  for (const { name, title, about } of kept) {
    const markdown = scene.kept.get(name);
    if (markdown === undefined) throw new Error(`The story kept no ${name}.`);
    files.set(`${name}.md`, markdown);
    const isPage = name.startsWith('page-');
    const main = isPage
      ? rendered(markdown)
      : `<h1>${html(title)}</h1>\n<p class="lead">${html(about)}</p>\n<div class="sheet">${renderedOfBot(markdown)}</div>`;
    files.set(`${name}.html`, document(title, main, { isBroad: isPage }));
    const also: Card['also'] = [['Markdown', `${name}.md`]];
    // Both checks share a card.
    if (name === 'check-failed') {
      const second = [['The check that passed', 'check-passed.html']] as const;
      cards.push({ file: `${name}.html`, title, about, also: second });
    } else if (name !== 'check-passed') cards.push({ file: `${name}.html`, title, about, also });
  }
  return cards;
}

const kept = [
  { name: 'page-before', title: 'The page before', about: 'What customers read on the first morning.' },
  {
    name: 'page-announced',
    title: 'The page while the time runs',
    about: 'The change stands on it before it happens, with its dates.',
  },
  {
    name: 'page-after',
    title: 'The page after',
    about: 'Example Speech is in the list, and how it got there is on record.',
  },
  {
    name: 'check-failed',
    title: 'The check that failed',
    about: 'The job summary of the vendor’s first try.',
  },
  {
    name: 'check-passed',
    title: 'The check that passed',
    about: 'The job summary after the vendor has mended the file.',
  },
  {
    name: 'preview',
    title: 'The preview',
    about: 'What staff saw on the pull request before they announced it, word for word.',
  },
] as const;

/** The public site at three times, each in a folder of its own, as it is served. */
function siteFiles(files: Map<string, string>, scene: Scene): Card {
  for (const [folder, site] of scene.keptSites)
    for (const [path, text] of site) files.set(`${folder}/${path}`, text);
  return {
    file: 'site-after/index.html',
    title: 'The site',
    about: 'The list with search, a page for each company and each change, any past day, feeds and data.',
    also: [
      ['Before', 'site-before/index.html'],
      ['While the time ran', 'site-announced/index.html'],
    ],
  };
}

function threadFiles(files: Map<string, string>, scene: Scene): Card[] {
  const threads = [
    {
      name: 'proposal',
      number: scene.pull,
      title: 'The pull request',
      about: 'From the vendor’s first try to the merge.',
    },
    {
      name: 'change',
      number: scene.record.issue ?? 0,
      title: 'The change issue',
      about: 'What customers could read, ask and object to.',
    },
  ] as const;
  return threads.map(({ name, number, title, about }) => {
    const happenings = scene.happenings.filter(({ thread }) => thread === name);
    const thread = threadOf(scene.repo.issue(number), happenings[0]?.at ?? scene.now, happenings);
    files.set(`${name}.md`, threadMarkdown(thread));
    files.set(`${name}.html`, document(thread.title, threadHtml(thread, about)));
    return { file: `${name}.html`, title, about, also: [['Markdown', `${name}.md`]] };
  });
}

function mailFiles(files: Map<string, string>, scene: Scene): Card {
  const mails = scene.mail.received.map(mailOf);
  for (const [index, mail] of mails.entries()) {
    files.set(`${mailName(mail, index)}.eml`, mail.raw);
    files.set(`${mailName(mail, index)}.txt`, mailText(mail));
  }
  files.set('mails.html', document('The mails', mailsHtml(mails)));
  return {
    file: 'mails.html',
    title: 'The mails',
    about: 'One for each kind of agreement, with the date that is right for it.',
    also: mails.map((mail, index) => [`${mail.to.split('@')[0]}.eml`, `${mailName(mail, index)}.eml`]),
  };
}

function ledgerFiles(files: Map<string, string>, scene: Scene): Card {
  const ledger = ledgerOf(scene.repo);
  for (const [path, text] of Object.entries(ledger.files)) files.set(`ledger/${path}`, text);
  files.set('ledger-commits.txt', commitsText(ledger));
  files.set('ledger.html', document('The ledger', ledgerHtml(ledger)));
  const record = Object.keys(ledger.files).find(path => path.startsWith('closed/')) ?? '';
  return {
    file: 'ledger.html',
    title: 'The ledger',
    about: 'What an auditor reads a year later: who did what, and when.',
    also: [
      ['The record', `ledger/${record}`],
      ['The commits', 'ledger-commits.txt'],
    ],
  };
}
