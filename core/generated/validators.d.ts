// Generated from schemas/ by `npm run generate`. Do not edit.
/** One violation, as Ajv reports it. Paths are JSON Pointers. */
export interface Violation {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
export declare const entry: Validator;
export declare const policy: Validator;
export declare const retired: Validator;
