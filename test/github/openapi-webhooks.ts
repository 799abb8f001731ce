import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { said } from './openapi.ts';
import { converted, type Schema } from './openapi-schema.ts';

interface Document {
  readonly webhooks: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Judges webhooks by GitHub's own description (`@octokit/openapi-webhooks`), which is read once a process, at the first. */
export class WebhookContract {
  readonly #document: Document;
  readonly #ajv = new Ajv({ strict: false, logger: false, code: { optimize: false } });
  readonly #added = new Set<string>();
  readonly #compiled = new Map<string, ValidateFunction>();
  static #shared: WebhookContract | null = null;

  static shared(): WebhookContract {
    WebhookContract.#shared ??= new WebhookContract();
    return WebhookContract.#shared;
  }

  private constructor() {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@octokit/openapi-webhooks/generated/api.github.com.json');
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as Document;
    // The package is CommonJS: its function is the default export of the default export under Node.
    const formats = addFormats as unknown as (ajv: Ajv, options: { mode: 'fast' }) => void;
    formats(this.#ajv, { mode: 'fast' });
    // GitHub says "email" of what is `…[bot]@users.noreply…` wherever an App has written a commit.
    this.#ajv.addFormat('email', true);
  }

  /** What is wrong with a payload. An event without actions has a name alone. */
  problems(event: string, action: string | undefined, payload: object): string[] {
    const name = [event, action]
      .flatMap(part => part ?? [])
      .join('-')
      .replaceAll('_', '-');
    if (!(name in this.#document.webhooks)) return [`GitHub has no webhook ${name}`];
    const validate = this.#validator(`webhook-${name}`);
    if (validate(payload)) return [];
    return (validate.errors ?? []).map(error => `${name}${error.instancePath} ${said(error)}`);
  }

  #validator(schema: string): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const made = this.#ajv.compile({ $ref: this.#need(schema) });
    this.#compiled.set(schema, made);
    return made;
  }

  #need(name: string, open = false): string {
    const id = `${open ? 'open' : 'schema'}:${name}`;
    if (this.#added.has(id)) return id;
    this.#added.add(id);
    const schema = this.#document.components.schemas[name];
    if (!schema) throw new Error(`GitHub's description of webhooks refers to ${name}, which is not there`);
    this.#ajv.addSchema(
      converted(schema, (other, opened) => this.#need(other, opened), open),
      id,
    );
    return id;
  }
}
