import type { Probot } from 'probot';
import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { allPages } from '../observe/all-pages.ts';

/** Who this app is on its server. */
export interface Self {
  /** `app:<id>`, as the ledger names it. */
  readonly writer: string;
  /** Logins that the app writes, or wrote, under. */
  readonly identities: readonly string[];
}

/** A repository that the app may work on, and by which installation. */
export interface Installed extends RepositoryName {
  readonly installation: number;
}

/** Everything that is installed, as far as it could be seen. */
export interface Census {
  readonly repositories: readonly Installed[];
  /** Installations whose repositories could not be listed, with the reason. */
  readonly unseen: readonly { readonly installation: number; readonly error: unknown }[];
}

/** What is asked of GitHub besides a pass. */
export interface Hub {
  /** Asked once and again after a failure; `afresh` asks in any case, since an app can be renamed. */
  self(afresh?: boolean): Promise<Self>;
  census(): Promise<Census>;
  /** The installation that a repository belongs to; `null` where the app is not, or no longer, installed. */
  installationOf(repository: RepositoryName): Promise<number | null>;
  /** A connection in the name of an installation. It renews its own token. */
  connect(installation: number): Promise<Octokit>;
}

/** Asks through a Probot, whose connections know the app's key and keep below GitHub's limits. */
export function hubOf(probot: Pick<Probot, 'auth'>): Hub {
  let known: Promise<Self> | null = null;
  const self = (afresh = false) => {
    if (known !== null && !afresh) return known;
    const asked = askWhoWeAre(probot);
    known = asked;
    asked.catch(() => {
      if (known === asked) known = null;
    });
    return asked;
  };
  return {
    self,
    census: () => takeCensus(probot),
    installationOf: async ({ owner, repo }) => {
      const app = await probot.auth();
      try {
        const { data } = await app.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
        return data.suspended_at === null ? data.id : null;
      } catch (error) {
        if (failedRequest(error)?.status === 404) return null;
        throw error;
      }
    },
    connect: installation => probot.auth(installation),
  };
}

async function askWhoWeAre(probot: Pick<Probot, 'auth'>): Promise<Self> {
  const app = await probot.auth();
  const { data } = await app.request('GET /app');
  const slug = data?.slug;
  if (data === null || slug === undefined) throw new Error('GitHub does not say which app this is.');
  return { writer: `app:${data.id}`, identities: [`${slug}[bot]`, slug] };
}

/** Every repository of every installation, to the last page. Suspended installations and archives are left out. */
async function takeCensus(probot: Pick<Probot, 'auth'>): Promise<Census> {
  const app = await probot.auth();
  const installations = await allPages(async (page, per_page) => {
    const { data } = await app.request('GET /app/installations', { page, per_page });
    return data;
  });
  const repositories: Installed[] = [];
  const unseen: { installation: number; error: unknown }[] = [];
  for (const { id, suspended_at } of installations) {
    if (suspended_at !== null) continue;
    try {
      repositories.push(...(await repositoriesOf(probot, id)));
    } catch (error) {
      // One customer's trouble must not keep the others from being looked at.
      unseen.push({ installation: id, error });
    }
  }
  return { repositories, unseen };
}

async function repositoriesOf(probot: Pick<Probot, 'auth'>, installation: number): Promise<Installed[]> {
  const octokit = await probot.auth(installation);
  const all = await allPages(async (page, per_page) => {
    const { data } = await octokit.request('GET /installation/repositories', { page, per_page });
    return data.repositories;
  });
  return all
    .filter(({ archived, disabled }) => !archived && !disabled)
    .map(({ owner, name }) => ({ owner: owner.login, repo: name, installation }));
}
