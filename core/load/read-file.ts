import type { Validator, Violation } from '../generated/validator.ts';
import type { FileView } from '../rules/rule.ts';
import type { SchemaName, SchemaViolation } from '../schema/violation.ts';
import { maxFileBytes, type SourceFile } from '../source.ts';
import { decode } from '../yaml/decode.ts';
import { textsIn } from '../yaml/path.ts';
import { readYaml } from '../yaml/read.ts';
import type { Findings } from './findings.ts';
import { rulesOn } from './rules-on.ts';

/** What a file holds, as far as it is well-formed. */
export interface ReadFile<Shape> {
  readonly path: string;
  /** Fields whose shape fits the schema; the others are left out. */
  readonly fields: Partial<Shape>;
  /** Everything the file states, whatever its shape. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Whether every field that nothing works without is there and nothing is wrong with any. */
  readonly whole: boolean;
}

/**
 * Reads one file up to its schema, and says what is wrong on the way. `null` where the file holds no fields at all,
 * which has been said then.
 */
export async function readFile<Shape>(
  file: SourceFile,
  schema: SchemaName,
  validate: Validator,
  findings: Findings,
  keepText: (path: string, text: string) => void,
): Promise<ReadFile<Shape> | null> {
  if (file.kind !== 'file' || file.bytes === null || file.size > maxFileBytes) return null;
  const decoded = decode(file.bytes);
  if (decoded.text === null) {
    for (const rule of rulesOn('bytes')) findings.add(rule, file.path, [rule.check(decoded)]);
    return null;
  }
  const { text, byteOrderMark } = decoded;
  keepText(file.path, text);
  const { value: data, problems } = await readYaml(text);
  for (const problem of problems) {
    for (const rule of rulesOn('yaml'))
      findings.add(
        rule,
        file.path,
        [rule.check(problem)].filter(found => found !== null),
      );
  }
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  const view: FileView = {
    file: file.path,
    text,
    byteOrderMark,
    data,
    texts: isMapping ? textsIn(data) : [],
  };
  for (const rule of rulesOn('file')) findings.add(rule, file.path, rule.check(view));
  if (!isMapping) return null;
  // Leaves in `errors` what does not fit.
  validate(data);
  const violations = validate.errors ? await inWords(schema, validate.errors, data) : [];
  for (const violation of violations) {
    for (const rule of rulesOn('violation'))
      findings.add(
        rule,
        file.path,
        [rule.check(violation)].filter(found => found !== null),
      );
  }
  const raw = data as Record<string, unknown>;
  return {
    path: file.path,
    fields: withoutMisshapen(raw, violations) as Partial<Shape>,
    raw,
    whole: violations.length === 0,
  };
}

/** The schemas themselves, which say what was expected, are only loaded for a file that does not fit. */
async function inWords(
  schema: SchemaName,
  errors: readonly Violation[],
  data: unknown,
): Promise<SchemaViolation[]> {
  const { violationsOf } = await import('../schema/violation.ts');
  return violationsOf(schema, errors, data);
}

/** The fields in whose shape nothing is wrong, so that rules can rely on what they see. */
export function withoutMisshapen(
  data: Record<string, unknown>,
  violations: readonly SchemaViolation[],
): Record<string, unknown> {
  if (violations.length === 0) return data;
  const misshapen = new Set(violations.map(({ at, field }) => at[0] ?? field));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !misshapen.has(name)));
}
