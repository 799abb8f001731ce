import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { converted, type Schema } from './openapi-schema.ts';
import type { Route } from './router.ts';

type Operated = Pick<Route, 'method' | 'path'>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  readonly required?: boolean;
}
interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | Reference>>;
}
interface Reference {
  readonly $ref: string;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Judges requests and answers by GitHub's own OpenAPI description (`@octokit/openapi`). The description is 13 MB: it is
 * read once a process, at the first request, and only the schemas of routes that are asked for are compiled.
 */
export class Contract {
  readonly #document: Document;
  readonly #bodies: Ajv;
  readonly #queries: Ajv;
  readonly #compiled = new Map<string, ValidateFunction | null>();
  readonly #inBodies = new Set<string>();
  readonly #inQueries = new Set<string>();
  static #shared: Contract | null = null;

  static shared(): Contract {
    Contract.#shared ??= new Contract();
    return Contract.#shared;
  }

  private constructor() {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as Document;
    // Polishing the compiled code takes longer than it saves in a test's life.
    const options = { strict: false, logger: false, code: { optimize: false } } as const;
    this.#bodies = new Ajv(options);
    this.#queries = new Ajv({ ...options, coerceTypes: true });
    // The package is CommonJS: its function is the default export of the default export under Node.
    const formats = addFormats as unknown as (ajv: Ajv, options: { mode: 'fast' }) => void;
    // A page of a hundred comments has thousands of addresses.
    formats(this.#bodies, { mode: 'fast' });
    formats(this.#queries, { mode: 'fast' });
  }

  /** Whether GitHub has such an operation, whatever this embedded one has. */
  declares(method: string, path: string): boolean {
    return Object.entries(this.#document.paths).some(([template, operations]) => {
      const pattern = template.replace(/[.+*]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
      return operations[method.toLowerCase()] !== undefined && new RegExp(`^${pattern}$`).test(path);
    });
  }

  /** What is wrong with a request: undeclared or ill-typed query parameters and body fields. */
  requestProblems(route: Operated, query: URLSearchParams, body: unknown): string[] {
    const operation = this.#operation(route);
    if (!operation) return [`GitHub has no ${route.method} ${route.path}`];
    const parameters = this.#validator(`${route.method} ${route.path} query`, this.#queries, () =>
      this.#querySchema(operation),
    );
    const problems = this.#problems('query', parameters, Object.fromEntries(query));
    const declared = operation.requestBody;
    if (!declared) return body === undefined ? problems : [...problems, 'body: this request takes none'];
    if (body === undefined) return declared.required ? [...problems, 'body: missing'] : problems;
    const validate = this.#validator(`${route.method} ${route.path} body`, this.#bodies, () =>
      jsonSchema(declared),
    );
    return [...problems, ...this.#problems('body', validate, body)];
  }

  /** What is wrong with an answer of this embedded GitHub. */
  answerProblems(route: Operated, status: number, body: unknown): string[] {
    const found = this.#operation(route)?.responses[String(status)];
    // GitHub's description leaves out most refusals that any route may give; they all look like `basic-error`.
    if (status >= 400) return this.#refusalProblems(body);
    if (!found) return [`status ${status} is not declared for ${route.method} ${route.path}`];
    const key = `${route.method} ${route.path} ${status}`;
    const validate = this.#validator(key, this.#bodies, () => jsonSchema(this.#resolved<Content>(found)));
    if (!validate) return body === undefined ? [] : [`answer ${status}: declared without a body`];
    return this.#problems(`answer ${status}`, validate, body);
  }

  #refusalProblems(body: unknown): string[] {
    const error = body as { message?: unknown; documentation_url?: unknown } | undefined;
    const plain = typeof error?.message === 'string' && typeof error.documentation_url === 'string';
    return plain ? [] : ['answer: a refusal needs message and documentation_url'];
  }

  #operation(route: Operated): Operation | undefined {
    return this.#document.paths[route.path]?.[route.method.toLowerCase()];
  }

  #querySchema(operation: Operation): Schema {
    const parameters = (operation.parameters ?? [])
      .map(one => this.#resolved<Parameter>(one))
      .filter(one => one.in === 'query');
    return {
      type: 'object',
      properties: Object.fromEntries(parameters.map(one => [one.name, one.schema])),
      required: parameters.filter(one => one.required).map(one => one.name),
    };
  }

  #validator(key: string, ajv: Ajv, schema: () => Schema | undefined): ValidateFunction | null {
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const found = schema();
    const compiled = found
      ? ajv.compile(converted(found, (name, open) => this.#need(ajv, name, open)))
      : null;
    this.#compiled.set(key, compiled);
    return compiled;
  }

  /** Adds a schema that is referred to, and what it refers to in turn, under the id that the reference is turned into. */
  #need(ajv: Ajv, name: string, open: boolean): string {
    const id = `${open ? 'open' : 'schema'}:${name}`;
    const added = ajv === this.#bodies ? this.#inBodies : this.#inQueries;
    if (added.has(id)) return id;
    // Noted first: some of them refer to themselves.
    added.add(id);
    const schema = this.#document.components['schemas']?.[name];
    if (!schema) throw new Error(`GitHub's description refers to ${name}, which is not there`);
    ajv.addSchema(
      converted(schema as Schema, (other, opened) => this.#need(ajv, other, opened), open),
      id,
    );
    return id;
  }

  #problems(where: string, validate: ValidateFunction | null, value: unknown): string[] {
    if (!validate || validate(value)) return [];
    return (validate.errors ?? []).map(error => `${where}${error.instancePath} ${said(error)}`);
  }

  #resolved<Shape>(one: Shape | Reference): Shape {
    if (typeof one !== 'object' || one === null || !('$ref' in one)) return one as Shape;
    const [, , kind = '', name = ''] = one.$ref.split('/');
    return this.#document.components[kind]?.[name] as Shape;
  }
}

function jsonSchema(content: Content): Schema | undefined {
  return content.content?.['application/json']?.schema;
}

/** What a validator complains of, in a few words. */
export function said(error: ErrorObject): string {
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  return extra === undefined ? (error.message ?? error.keyword) : `has the undeclared field "${extra}"`;
}
