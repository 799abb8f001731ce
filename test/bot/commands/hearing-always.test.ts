import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import type { Record } from '../../../bot/record.ts';
import { pass, people, running } from './thread.ts';

const change = await running();
const { carol, dave, ghost, tim } = people;

describe('any sequence of comments by outsiders', () => {
  const outsider = fc.constantFrom(carol, dave, tim, ghost);
  const body = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '/object',
          '/object no',
          '/withdraw 1',
          '/withdraw 2',
          '/still-object 1',
          '/help',
          '/HELP',
        ),
        fc.constantFrom(
          '/cancel-change x',
          '/answer 1 agreed',
          '/status',
          '/not-objection 1..9',
          '> /object',
          '```',
        ),
        fc.constantFrom('', 'No.', '    /object', '<!--', '-->'),
        fc.string({ maxLength: 12 }),
      ),
      { maxLength: 4 },
    )
    .map(lines => lines.join('\n'));
  const moment = fc.integer({
    min: Date.parse('2026-11-24T00:00:00Z'),
    max: Date.parse('2026-12-12T00:00:00Z'),
  });
  const comment: fc.Arbitrary<Comment> = fc
    .record({
      author: outsider,
      body,
      // A few ids only, so that reviews and comments on lines carry the numbers of other comments too.
      id: fc.integer({ min: 1, max: 12 }),
      source: fc.constantFrom('issue', 'pull', 'review', 'line'),
      at: moment,
      edited: fc.constantFrom(0, 1_000, 120_000),
    })
    .map(({ at, edited, ...rest }) => ({
      ...rest,
      number: rest.source === 'issue' ? 42 : 41,
      createdAt: second(at),
      updatedAt: second(at + edited),
    }));
  const thread = fc.uniqueArray(comment, { maxLength: 12, selector: ({ id, source }) => `${source} ${id}` });

  it('each is afterwards an objection, a command of theirs, or unread', () => {
    fc.assert(
      fc.property(thread, comments => {
        const heard = pass(change, comments);
        for (const { id, source, body: text } of comments) {
          const read = heard.comments.find(one => one.id === id && one.source === source);
          expect(read).toBeDefined();
          const objects = heard.objections.some(one => one.comment === id && one.source === source);
          expect(objects).toBe(read?.verdict === 'objection');
          if (read?.verdict === 'command')
            expect(text).toMatch(/^\s*(?:\/(?:help|withdraw \d|still-object \d)\s*)+$/i);
          expect(read?.verdict).not.toBe('not-objection');
        }
        expect(heard.comments).toHaveLength(comments.length);
        expect(heard.state).toBe('open');
        expect(heard.objections.map(({ n }) => n)).toEqual(heard.objections.map((_, index) => index + 1));
      }),
    );
  });

  it('hearing it twice changes nothing, and the order of the list does not matter', () => {
    fc.assert(
      fc.property(thread, fc.integer(), (comments, turn) => {
        const heard = pass(change, comments);
        expect(pass(heard, comments)).toBe(heard);
        const at = comments.length === 0 ? 0 : Math.abs(turn) % comments.length;
        const turned = [...comments.slice(at), ...comments.slice(0, at)].reverse();
        expect(pass(change, turned)).toEqual(heard);
      }),
    );
  });

  it('heard in several passes it gives the same record', () => {
    fc.assert(
      fc.property(thread, fc.array(moment, { maxLength: 4 }), (comments, moments) => {
        const passes = [...moments.sort((a, b) => a - b).map(second), '2027-01-01T00:00:00Z'];
        const bySteps = passes.reduce(
          (record, now) =>
            pass(
              record,
              comments.filter(({ createdAt }) => createdAt < now),
              now,
            ),
          change,
        );
        expect(withoutTimesOfPasses(bySteps)).toEqual(withoutTimesOfPasses(pass(change, comments)));
      }),
    );
  });

  it('names nobody and quotes nobody in the record', () => {
    const secret = 'ACME Confidential GmbH';
    fc.assert(
      fc.property(thread, comments => {
        const loud = comments.map(one => ({
          ...one,
          body: one.body.replaceAll(/(?<=\/[a-z-]+ )|^$/gm, `${secret} `),
        }));
        const kept = JSON.stringify(pass(change, loud));
        for (const word of [secret, carol.login, dave.login, tim.login]) expect(kept).not.toContain(word);
      }),
    );
  });
});

function second(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z/, 'Z');
}

function withoutTimesOfPasses({ comments, acts, ...rest }: Record) {
  return {
    ...rest,
    comments: comments.map(({ seen_at: _seen, ...one }) => one),
    acts: acts.map(({ at: _at, ...one }) => one),
  };
}
