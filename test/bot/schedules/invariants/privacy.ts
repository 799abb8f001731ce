import { pageRecordsOf } from '../../../../bot/page/page-records.ts';
import { secrets } from '../sayings.ts';
import { botLogin, type Scene } from '../scene.ts';
import type { Invariant, View } from '../view.ts';

/** Everything that the bot has written where the public can read it, by where it stands. */
function publicTexts({ grown, scene, newStatuses }: View): [where: string, text: string][] {
  return [
    ...(grown ?? []).flatMap(({ commit, texts, message }): [string, string][] => [
      [`the ledger's commit ${commit.slice(0, 7)}`, message],
      ...texts.map((text): [string, string] => ['the ledger', text]),
    ]),
    ...threads(scene),
    ...[...newStatuses.values()].flat().map(({ description }): [string, string] => ['a status', description]),
  ];
}

function threads({ repo, pulls }: Scene): [string, string][] {
  return [...repo.issues().map(({ number }) => number), ...pulls].flatMap(number => {
    const { author, title, body, labels, comments } = repo.issue(number);
    return [
      ...(author === botLogin ? ([[`issue #${number}`, `${title}\n${body}`]] as [string, string][]) : []),
      ...comments.flatMap((one): [string, string][] =>
        one.author === botLogin ? [[`#${number}`, one.body]] : [],
      ),
      ...labels.map((label): [string, string] => [`a label of #${number}`, label]),
    ];
  });
}

function found(texts: readonly (readonly [string, string])[]): string[] {
  return texts.flatMap(([where, text]) =>
    secrets
      .filter(secret => text.toLowerCase().includes(secret.toLowerCase()))
      .map(secret => `${where} names ${secret}`),
  );
}

export const aboutPrivacy: readonly Invariant[] = [
  {
    name: 'nothing private is public',
    says: 'No customer, address or login of somebody who objected stands in the ledger, its commit messages, issues, comments, labels or statuses that the bot writes.',
    check: view => found(publicTexts(view)),
  },
  {
    name: 'the page names nobody',
    says: 'Nor in what the public page is made from.',
    check: ({ isQuiet, records, scene }) => {
      if (!isQuiet) return [];
      const owner = { repositoryUrl: 'https://code.example/acme/registry', repositoryId: scene.repo.id };
      return found([['the page', JSON.stringify(pageRecordsOf([...records.values()], owner))]]);
    },
  },
  {
    name: 'nothing private is logged or mailed',
    says: 'Nor in the log, nor in a notice.',
    check: ({ scene: { stage, memory } }) =>
      found([
        ...stage.log.map(line => ['the log', line] as const),
        ...memory.mails.map(
          ({ notice }) => ['a notice', `${notice.subject}\n${notice.text}\n${notice.html}`] as const,
        ),
      ]),
  },
];
