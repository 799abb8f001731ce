import type { Probot } from 'probot';
import { type About, harmless, type Level, type Log } from './log.ts';

type ProbotLog = Probot['log'];

/** Milliseconds in which the same line is not written twice, so that a stranger's requests cannot fill the disk. */
const quiet = 10_000;
const mostRemembered = 100;

/**
 * Probot's own lines, in our log. Probot and Octokit hand over whole events and requests with their lines, in which
 * comments, names and tokens stand. Only the text of a line is kept, and of an error its message.
 */
export function probotLog(log: Log, now: () => number = () => performance.now()): ProbotLog {
  const said = new Map<string, number>();
  const say =
    (level: Level) =>
    (...words: unknown[]) => {
      const text = textOf(words);
      const at = now();
      const before = said.get(`${level} ${text}`);
      if (text === '' || (before !== undefined && at - before < quiet)) return;
      if (said.size >= mostRemembered) said.clear();
      said.set(`${level} ${text}`, at);
      log(level, text, { from: 'probot' });
    };
  const its = {
    level: 'info',
    trace: () => {},
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    fatal: say('error'),
    silent: () => {},
    child: () => its,
  };
  // Probot asks for a pino; these are the parts of one that it uses.
  return its as unknown as ProbotLog;
}

/** Our log on top of whatever log a Probot was given, for those who run Probot themselves. */
export function onProbotLog(pino: ProbotLog): Log {
  return (level, text, about: About = {}) => pino[level]({ ...about }, harmless(text));
}

function textOf(words: readonly unknown[]): string {
  const written = words.filter(word => typeof word === 'string').join(' ');
  if (written !== '') return written;
  const [first] = words;
  const error = first instanceof Error ? first : errorIn(first);
  return error === null ? '' : error.message;
}

/** `{err: error}`, as pino has it. */
function errorIn(value: unknown): Error | null {
  if (typeof value !== 'object' || value === null || !('err' in value)) return null;
  return value.err instanceof Error ? value.err : null;
}
