import type { SourceFile } from '../core/source.ts';
import { blobSha } from '../github/blob-sha.ts';
import { Refusal } from '../github/refusal.ts';
import { firstParent, registryAt } from '../github/registry-at.ts';
import type { Base, Remote } from './base.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';

const deeper = 'With `fetch-depth: 2` in the step `actions/checkout` nobody needs to be asked.';

/**
 * Reads the base from GitHub, fetching only files whose content is not in the checkout already. A token that may read is
 * enough, which a pull request from a fork has.
 *
 * @param local the registry as it is checked out.
 */
export function remoteBase(
  { owner, repo }: Job,
  { token, directory }: Pick<Inputs, 'token' | 'directory'>,
  local: readonly SourceFile[],
): Remote {
  return async (commit, which) => {
    const lacking = 'the checkout does not hold the commit before this one';
    if (token === '') return missing(`${lacking} and there is no token to ask GitHub with`, deeper);
    const { connect } = await import('./connect.ts');
    const from = { octokit: connect(token), repository: { owner, repo } };
    try {
      const base = which === 'itself' ? commit : await firstParent({ ...from, commit });
      if (base === null) {
        return { kind: 'none', why: 'This is the first commit, so there is nothing to compare.' };
      }
      const files = await registryAt({ ...from, commit: base, directory, have: byId(local) });
      return { kind: 'found', commit: base, files };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return missing(`${lacking} and GitHub did not hand it over`, `${error.message} ${deeper}`);
    }
  };
}

function missing(why: string, remedy: string): Base {
  return { kind: 'missing', why, remedy };
}

/** The bytes at hand for the id that Git gives them. */
function byId(files: readonly SourceFile[]): (id: string) => Uint8Array | undefined {
  const known = new Map<string, Uint8Array>();
  for (const { bytes } of files) if (bytes !== null) known.set(blobSha(bytes), bytes);
  return id => known.get(id);
}
