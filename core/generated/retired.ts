// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * registry/retired.yaml: ids of entries that have left the list. An id is never used again, so that a link or a record from years ago still means one company.
 */
export interface RetiredFile {
  /**
   * Entries that have left the list.
   *
   * @maxItems 10000
   */
  retired: {
    /**
     * The id the entry had.
     */
    id: string;
    /**
     * The service it stood for.
     */
    service: string;
    /**
     * Day on which it left the list.
     */
    ended?: string;
  }[];
}
