import { parseRepository, type RepositoryName } from '../../github/repository.ts';

/** What a webhook makes us look at. */
export interface Trigger {
  readonly repository: RepositoryName | null;
  readonly installation: number | null;
  /** What is installed where may have changed. */
  readonly count: boolean;
}

/** Events after which a repository may have come, gone, or got another name or owner. */
const aboutWhatIsThere = /^(installation|installation_repositories|installation_target|repository)$/;

/** Reads nothing of a webhook but whom it is about: a payload may be lost, late or doubled, so it decides nothing. */
export function triggerIn(event: string, payload: unknown): Trigger {
  const repository = part(part(payload, 'repository'), 'full_name');
  const installation = part(part(payload, 'installation'), 'id');
  return {
    repository: typeof repository === 'string' ? named(repository) : null,
    installation: typeof installation === 'number' ? installation : null,
    count: aboutWhatIsThere.test(event),
  };
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as { [name: string]: unknown })[name]
    : undefined;
}

function named(fullName: string): RepositoryName | null {
  try {
    return parseRepository(fullName);
  } catch {
    return null;
  }
}
