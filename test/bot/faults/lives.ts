import type { Stage } from '../stage.ts';
import { speech, speechPath } from '../stage.ts';
import { announce, type Happening, theIssue } from './life.ts';

const proposed: readonly Happening[] = [
  { what: 'the app is installed', happen: () => {} },
  { what: 'Vera proposes', happen: stage => void stage.propose() },
];

const announced: readonly Happening[] = [...proposed, { what: 'Alice announces', happen: announce }];

const says = (what: string, login: string, body: string, at?: string): Happening => ({
  what,
  happen: async stage => {
    if (at !== undefined) stage.goTo(at);
    await stage.comment(login, await theIssue(stage), body);
  },
});

const closes = (deadline: string): readonly Happening[] => [
  { what: 'the deadline passes', happen: stage => stage.goTo(`${deadline}T23:20:00Z`) },
  says('Alice has read the mailbox', 'alice', '/mailbox-read'),
];

const merges: Happening = { what: 'Alice merges', happen: stage => void stage.repo.merge(1) };

/** Our mail system says no, until it says yes again. */
const mailIsDown = (down: boolean) => (stage: Stage) => {
  stage.mail = () =>
    down
      ? { failed: 'The mail server refused it.', retry: true }
      : { evidence: 'handed-over', detail: 'handed over' };
};

export const givenMoreTime: readonly Happening[] = [
  ...announced,
  says('Alice gives more time', 'alice', '/extend 2026-12-16 The holidays are near.', '2026-12-01T09:00:00Z'),
  ...closes('2026-12-16'),
  merges,
];

export const cancelled: readonly Happening[] = [
  ...announced,
  says('Carol objects', 'carol', '/object', '2026-11-24T09:00:00Z'),
  says('Alice gives it up', 'alice', '/cancel-change Customers do not want it.', '2026-11-25T09:00:00Z'),
  { what: 'the proposal is closed', happen: stage => stage.repo.as('alice').closePull(1) },
];

export const announcedAgain: readonly Happening[] = [
  ...announced,
  says('Carol objects', 'carol', '/object', '2026-11-24T09:00:00Z'),
  {
    what: 'Vera pushes something else',
    happen: stage => stage.push({ [speechPath]: speech.replace('call audio', 'call audio, voice prints') }),
  },
  {
    what: 'Alice announces that',
    happen: async stage => {
      stage.goTo('2026-11-26T09:00:00Z');
      await announce(stage);
    },
  },
  says('Bob answers', 'bob', '/answer 1 agreed', '2026-11-27T09:00:00Z'),
];

export const pushedPast: readonly Happening[] = [
  ...proposed.slice(0, 1),
  {
    what: 'Bob pushes',
    happen: stage => {
      stage.goTo('2026-11-23T12:00:00Z');
      stage.repo.commit('main', { [speechPath]: speech });
    },
  },
  ...closes('2026-12-09'),
];

export const mergedEarly: readonly Happening[] = [
  ...proposed,
  { what: 'the mail system goes down', happen: mailIsDown(true) },
  { what: 'Alice announces', happen: announce },
  { what: 'Alice merges', happen: stage => void stage.repo.merge(1) },
  {
    what: 'the mail system is up again',
    happen: stage => {
      stage.goTo('2026-11-25T09:00:00Z');
      mailIsDown(false)(stage);
    },
  },
  ...closes('2026-12-11'),
];

export const issueDeleted: readonly Happening[] = [
  ...announced,
  {
    what: 'an administrator deletes the issue',
    happen: async stage => {
      stage.goTo('2026-11-24T09:00:00Z');
      stage.repo.deleteIssue(await theIssue(stage));
    },
  },
  says('Carol objects on the new one', 'carol', '/object'),
];
