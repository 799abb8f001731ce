import entrySchema from '../../schemas/entry.schema.json' with { type: 'json' };
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };
import retiredSchema from '../../schemas/retired.schema.json' with { type: 'json' };
import type { Violation } from '../generated/validator.ts';
import { type Path, pathOfPointer, valueAt } from '../yaml/path.ts';

const schemas = { entry: entrySchema, policy: policySchema, retired: retiredSchema } as const;

export type SchemaName = keyof typeof schemas;

/** A place where a file does not fit its schema, with what a person needs to mend it. */
export interface SchemaViolation {
  readonly schema: SchemaName;
  /** The value that does not fit; for a missing or unknown field, the mapping it should be or is in. */
  readonly at: Path;
  readonly value: unknown;
  readonly keyword: string;
  /** The field that is missing, or that nobody knows. */
  readonly field: string | null;
  /** What is expected, in words that continue "must be …". */
  readonly expects: string;
  /** Names of the fields that a mapping of this kind can have. */
  readonly fields: readonly string[];
  /** Why a field without a default is needed, if the schema says so. */
  readonly why: string | null;
}

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly 'x-expects'?: string;
  readonly 'x-why'?: string;
}

/** What a schema's validator says of data that does not fit, in our terms; every violation is told once. */
export function violationsOf(
  schema: SchemaName,
  errors: readonly Violation[],
  data: unknown,
): SchemaViolation[] {
  const told = new Set<string>();
  const found: SchemaViolation[] = [];
  for (const error of errors) {
    const violation = describe(schema, error, data);
    const key = JSON.stringify([violation.at, violation.field, violation.keyword]);
    if (told.has(key)) continue;
    told.add(key);
    found.push(violation);
  }
  return withoutEchoes(found);
}

function describe(schema: SchemaName, error: Violation, data: unknown): SchemaViolation {
  const at = pathOfPointer(error.instancePath, data);
  const value = valueAt(data, at);
  const node = nodeAt(schema, at);
  const orUnknown = Array.isArray(node.type) && node.type.includes('object');
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const base = {
    schema,
    at,
    value,
    expects: node['x-expects'] ?? 'something else',
    fields: Object.keys(node.properties ?? {}),
    why: null,
  };
  // A field that is a list, or `unknown: …`: a mapping of any other kind is of the wrong type.
  if (orUnknown && isMapping && !Object.hasOwn(value, 'unknown'))
    return { ...base, keyword: 'type', field: null };
  const missing = error.params['missingProperty'];
  if (typeof missing === 'string') {
    const property = resolve(schema, node.properties?.[missing]);
    return {
      ...base,
      keyword: 'required',
      field: missing,
      why: property?.['x-why'] ?? null,
      expects: property?.['x-expects'] ?? base.expects,
    };
  }
  const extra = error.params['additionalProperty'];
  return { ...base, keyword: error.keyword, field: typeof extra === 'string' ? extra : null };
}

/** What the schema says of the value at this path. */
function nodeAt(schema: SchemaName, at: Path): SchemaNode {
  let node: SchemaNode | undefined = schemas[schema] as SchemaNode;
  for (const step of at)
    node = resolve(schema, typeof step === 'number' ? node?.items : node?.properties?.[step]);
  return node ?? {};
}

/** A node with what it refers to; its own words weigh more. */
function resolve(schema: SchemaName, node: SchemaNode | undefined): SchemaNode | undefined {
  if (node?.$ref === undefined) return node;
  const target = valueAt(schemas[schema], node.$ref.slice(2).split('/')) as SchemaNode;
  return { ...target, ...node };
}

/** A value of the wrong type breaks other keywords too; only the type is worth telling. */
function withoutEchoes(violations: readonly SchemaViolation[]): SchemaViolation[] {
  const wrongType = new Set(violations.filter(v => v.keyword === 'type').map(v => JSON.stringify(v.at)));
  return violations.filter(v => v.keyword === 'type' || !wrongType.has(JSON.stringify(v.at)));
}
