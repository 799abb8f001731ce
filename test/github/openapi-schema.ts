/** A schema as OpenAPI 3.0 writes it, or as JSON Schema does. */
export type Schema = { readonly [keyword: string]: unknown };

/** Where OpenAPI keeps schemas within a schema. */
const lists = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema: `nullable` becomes a union with null, references go through `need`, and
 * an object that lists its properties takes no others, so that a field which GitHub does not know is seen.
 *
 * Named exceptions, where GitHub's file says something that its answers do not keep:
 * - `oneOf` is read as `anyOf`: several alternatives often fit at once (a string and a nullable string).
 * - an account of an installation is said to be a user and an enterprise at once (`allOf`): it is one of them.
 * - objects under `allOf` are left open: each part describes only its own share of the fields.
 * - the permissions of an App are left open: their copy within the list of installations lacks newer ones.
 */
export function converted(
  schema: Schema,
  need: (name: string, open: boolean) => string,
  open = false,
): Schema {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return { $ref: need(reference.split('/').pop() ?? '', open) };
  const { nullable, example: _, oneOf, ...kept } = schema;
  const result: Record<string, unknown> = { ...kept };
  if (oneOf) result['anyOf'] = oneOf;
  if (isAccount(result['allOf'])) {
    result['anyOf'] = result['allOf'];
    delete result['allOf'];
  }
  for (const list of lists) {
    const parts = result[list];
    if (Array.isArray(parts))
      result[list] = parts.map((part: Schema) => converted(part, need, open || list === 'allOf'));
  }
  if (isSchema(result['items'])) result['items'] = converted(result['items'], need);
  if (isSchema(result['additionalProperties'])) {
    result['additionalProperties'] = converted(result['additionalProperties'], need);
  }
  if (isSchema(result['properties'])) {
    const entries = Object.entries(result['properties']) as [string, Schema][];
    result['properties'] = Object.fromEntries(entries.map(([name, one]) => [name, converted(one, need)]));
    const whole = !open && !result['allOf'] && !result['anyOf'] && result['title'] !== 'App Permissions';
    if (whole && result['additionalProperties'] === undefined) {
      result['additionalProperties'] = false;
    }
  }
  return nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

function isAccount(parts: unknown): boolean {
  return Array.isArray(parts) && parts.some((part: Schema) => part['title'] === 'Enterprise');
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
