/** The variables a process was started with. */
export type Environment = Readonly<{ [variable: string]: string | undefined }>;

/** Why a channel cannot work. */
export interface SetupProblem {
  /** Id of the channel. */
  readonly channel: string;
  /** The variable to set or correct. */
  readonly variable: string;
  /** A sentence that names the variable and says what to do. It never holds the value. */
  readonly message: string;
}

/** Tells what is wrong from what is right. */
export function isProblem<Right extends object>(outcome: Right | SetupProblem[]): outcome is SetupProblem[] {
  return Array.isArray(outcome);
}

/** Name of a variable that belongs to one channel: `NOTICE_CUSTOMERS_TO` for the channel `customers`. */
export function variableOf(channel: string, what: 'TO' | 'URL' | 'SECRET'): string {
  return `NOTICE_${channel.toUpperCase().replaceAll('-', '_')}_${what}`;
}

/** A part of a channel's settings that was read, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

/** Reads one variable. White space alone is as good as nothing: that is how an unset secret arrives in a workflow. */
export function readSetting<Value>(
  env: Environment,
  variable: string,
  missing: string,
  read: (text: string) => Read<Value>,
): Read<Value> {
  const text = env[variable]?.trim() ?? '';
  return text === '' ? { wrong: `is not set. ${missing}` } : read(text);
}

/** The problem of a channel that a part which was read stands for; none if it is right. */
export function problemsOf(channel: string, variable: string, part: Read<unknown>): SetupProblem[] {
  return 'value' in part
    ? []
    : [
        {
          channel,
          variable,
          message: `Channel \`${channel}\`: \`${variable}\` ${part.wrong}${part.wrong.endsWith('.') ? '' : '.'}`,
        },
      ];
}
