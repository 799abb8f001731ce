// Generated from schemas/ by `npm run generate`. Do not edit.
/** One violation, as Ajv reports it. Paths are JSON Pointers. */
export interface Violation {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A compiled schema: says whether a value fits, and leaves what does not in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
