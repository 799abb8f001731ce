// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * repository.yaml and main.yaml on the branch `ledger`: whose ledger it is, and what customers have been told of.
 */
export interface LedgerFile {
  repository: {
    schema: 1;
    /**
     * Numeric id of the repository. A copy of it has another one.
     */
    repository_id: number;
    /**
     * The one door that writes here.
     */
    writer: string;
  };
  main: {
    schema: 1;
    /**
     * Commit of the default branch at which this was so.
     */
    commit: string;
    /**
     * For each entry the digest of the material content that customers have been told of.
     */
    accounted: {
      [k: string]: string;
    };
  };
}
