import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { limitsOfGitHub } from '../../test/github/limiter.ts';
import type { Simulated } from '../afternoon.ts';
import type { Subject } from '../subject.ts';

/** Of the hours, those after the first looks and before anything happens. */
const quiet = { from: 1, to: 4 };

/** Whole afternoons of one process, in simulated time, with GitHub's limits switched on. */
export const subject: Subject = {
  name: 'capacity',
  title: 'What one installation can carry',
  async measure({ quick, progress }) {
    const all: Simulated[] = [];
    for (const count of quick ? [1, 10] : [1, 10, 100, 1000]) all.push(await simulate(count, progress));
    return report(all);
  },
};

async function simulate(count: number, progress: (what: string) => void): Promise<Simulated> {
  const child = fork(join(import.meta.dirname, '../afternoon.ts'), [String(count)]);
  let simulated: Simulated | null = null;
  child.on('message', (said: string | Simulated) => {
    if (typeof said === 'string') progress(said);
    else simulated = said;
  });
  const [code] = await once(child, 'exit');
  if (simulated === null) throw new Error(`The simulation of ${count} repositories ended with ${code}.`);
  return simulated;
}

function report(all: readonly Simulated[]): string {
  const range = (numbers: readonly number[]) => {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return numbers.length === 0 ? '–' : least === most ? String(least) : `${least} to ${most}`;
  };
  const mean = (numbers: readonly number[]) =>
    (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(0);
  const rows = all.map(one => [
    one.repositories.toLocaleString('en'),
    String(one.windows),
    mean(one.perHour.slice(quiet.from, quiet.to).map(({ counted }) => counted)),
    mean(one.lookedAt.slice(quiet.from, quiet.to)),
    String(Math.max(...one.perHour.map(({ counted }) => counted))),
    String(Math.max(...one.perHour.map(({ refused }) => refused))),
    one.announced === null ? '–' : String(one.announced),
    range(one.unannounced),
    `${one.lost} / ${one.opened}`,
    (one.kilobytes / 1000).toFixed(0),
    one.seconds.toFixed(0),
  ]);
  const heading = [
    'repositories',
    'windows',
    'requests in a quiet hour',
    'looked at in it',
    'most requests in an hour',
    'most refused in an hour',
    'minutes to notice: webhook',
    'none',
    'lost / opened',
    'MB',
    'real s',
  ];
  return `One process, one installation, simulated time, GitHub's limits as documented: 5,000 requests an hour, 900 points and 80 writes a minute,
500 writes an hour. From 18:00, when the process starts, to 02:00 UTC; no webhook arrives but one. Each repository has 2 entries; in a
tenth of them, or two, a window runs. At 22:07 somebody objects in each of these. At 23:00 **all windows end at once**, each with an
issue, a gate and a record to be written anew.

*Requests* are those that count; a quiet hour is the mean of the three from 19:00 on. *Lost*: objections that are not on record in the
end. *Opened*: gates that said success at any full hour; every one of these has an objection that nobody answered. *MB*: heap that the
app holds between passes, for all of them.

${markdownTable([heading, ...rows], { align: heading.map(() => 'r') })}

${bound(all)}`;
}

/** What the hour's requests come to in repositories, reckoned from those runs in which each was looked at every hour. */
function bound(all: readonly Simulated[]): string {
  const calm = all.filter(one => one.lookedAt.slice(quiet.from, quiet.to).every(n => n === one.repositories));
  const largest = calm.at(-1);
  if (largest === undefined) return '';
  const hours = largest.perHour.slice(quiet.from, quiet.to);
  const each = hours.reduce((sum, { counted }) => sum + counted, 0) / hours.length / largest.repositories;
  const first = (largest.perHour[0]?.counted ?? 0) / largest.repositories;
  const carried = Math.floor((limitsOfGitHub.requestsPerHour * 0.8) / each);
  return `A repository took ${each.toFixed(1)} requests in a quiet hour, among ${largest.repositories}, so that four fifths of an hour's requests carry about ${carried} of
them, each looked at once an hour. (The rest is kept for what a webhook or a deadline asks for.) The first look after a start reads all
of a repository and took ${first.toFixed(0)}: a thousand need some hours for that. More repositories are looked at less often, and deadlines and webhooks
go first; after a refusal the whole installation waits.`;
}
