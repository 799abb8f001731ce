// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The company's name as its register has it.
 */
export type NameOrUnknown =
  | string
  | {
      unknown: Reason;
    };
/**
 * What is missing, and who is asked. It has to be known before the change can be announced.
 */
export type Reason = string;
export type Link = string;
/**
 * What the company does with the data, in one or two sentences that a customer understands.
 */
export type SentenceOrUnknown =
  | string
  | {
      unknown: Reason;
    };
/**
 * Which personal data the company can see. Ids, if registry.yaml has a vocabulary for data; else words.
 *
 * @minItems 1
 * @maxItems 100
 */
export type TermsOrUnknown =
  | Term[]
  | {
      unknown: Reason;
    };
export type Term = string;
/**
 * Whose personal data it is: the customer's staff, callers, …
 *
 * @minItems 1
 * @maxItems 100
 */
export type TermsOrUnknown1 =
  | Term[]
  | {
      unknown: Reason;
    };
/**
 * First day on which the company may handle personal data. It lies after the end of the time to object.
 */
export type DateOrUnknown =
  | string
  | {
      unknown: Reason;
    };
export type Name = string;
/**
 * Other names of the service or the company in use today.
 *
 * @minItems 1
 * @maxItems 50
 */
export type Names = Name[];
/**
 * Earlier names of the service or the company.
 *
 * @minItems 1
 * @maxItems 50
 */
export type Names1 = Name[];
/**
 * Products it concerns.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Terms = Term[];
/**
 * Customer regions it concerns.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Terms1 = Term[];
/**
 * Plans it concerns.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Terms2 = Term[];

/**
 * One company doing one service for the publisher. The file is registry/subprocessors/<id>.yaml; the file name is the entry's id, for ever.
 */
export interface EntryFile {
  /**
   * Optional. If it is written down, it equals the file name without .yaml.
   */
  id?: string;
  /**
   * The id this entry had before its file was renamed. An id is never used again for something else.
   */
  former_id?: string;
  /**
   * The product or brand that is used, as customers know it.
   */
  service: string;
  legal_name?: NameOrUnknown;
  /**
   * The id of one of the categories that registry.yaml lists.
   */
  category: string;
  /**
   * What the company is to the publisher. `listed-only` is for a company that is named for openness and is no subprocessor; say why in relationship_reason.
   */
  relationship?: 'subprocessor' | 'group-company' | 'listed-only';
  /**
   * One sentence that says why a `listed-only` company is named although it is no subprocessor.
   */
  relationship_reason?: string;
  /**
   * One or more https addresses of the service or the company.
   *
   * @minItems 1
   * @maxItems 20
   */
  website?: string | Link[];
  /**
   * Where to reach the company about personal data: shared mailboxes (never a person's), or pages with a label.
   *
   * @minItems 1
   * @maxItems 20
   */
  contact?: {
    /**
     * A shared mailbox of the company, such as privacy@…
     */
    email?: string;
    /**
     * A page with a form or an address.
     */
    url?: string;
    /**
     * What the link is called on the page.
     */
    label?: string;
  }[];
  purpose?: SentenceOrUnknown;
  data?: TermsOrUnknown;
  data_subjects?: TermsOrUnknown1;
  /**
   * Where the data are, and from where they can be reached.
   *
   * @minItems 1
   * @maxItems 100
   */
  locations?:
    | {
        /**
         * ISO 3166-1 code of two letters.
         */
        country?: string;
        /**
         * Only where no country can be named: an area such as EEA or worldwide.
         */
        area?: 'EEA' | 'EU' | 'worldwide';
        /**
         * What happens there.
         */
        kind: 'hosting' | 'support' | 'remote-access';
        /**
         * A provider's region or a city.
         */
        region?: string;
        /**
         * When this place is used, if not always.
         */
        when?: string;
      }[]
    | {
        unknown: Reason;
      };
  /**
   * Country in which the legal entity is established: ISO 3166-1, two letters.
   */
  established_in?:
    | string
    | {
        unknown: Reason;
      };
  /**
   * What a transfer out of the home area rests on.
   */
  transfer?: {
    /**
     * GDPR chapter V: what makes the transfer lawful.
     */
    mechanism?:
      | 'adequacy-decision'
      | 'data-privacy-framework'
      | 'standard-contractual-clauses'
      | 'binding-corporate-rules'
      | 'uk-addendum'
      | 'derogation';
    /**
     * Where it can be looked up.
     */
    reference?: string;
    unknown?: Reason;
  };
  used_from?: DateOrUnknown;
  /**
   * Id of the entry whose place this one takes.
   */
  replaces?: string;
  aka?: Names;
  former_names?: Names1;
  /**
   * Postal address of the legal entity, in one line.
   */
  address?: string;
  /**
   * Register and number of the legal entity. The same number under another name is a rename and no new company.
   */
  registration?: string;
  /**
   * Which customers it concerns. Left out: all of them.
   */
  applies_to?: {
    products?: Terms;
    regions?: Terms1;
    plans?: Terms2;
    /**
     * In words, when it concerns a customer.
     */
    condition?: string;
  };
  /**
   * Day from which an entry that stands already has been in use.
   */
  since?: string;
  /**
   * Last day of use.
   */
  ends_on?: string;
  /**
   * Day by which the data there are deleted after the last day of use.
   */
  data_deleted_on?: string;
  /**
   * The company's privacy notice.
   */
  privacy_url?: string;
  /**
   * The company's published data processing agreement.
   */
  dpa_url?: string;
  /**
   * The company's security page.
   */
  security_url?: string;
  /**
   * The page on which the company lists its own subprocessors.
   */
  their_subprocessors?: string;
  /**
   * When the publisher last looked at this entry, and when it will next.
   */
  review?: {
    /**
     * Day of the last review.
     */
    last?: string;
    /**
     * Day on which the next review is due.
     */
    next?: string;
  };
  /**
   * Anything else that belongs in public.
   */
  note?: string;
}
