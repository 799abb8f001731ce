// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Kinds of personal data.
 *
 * @maxItems 1000
 */
export type Terms = Term[];
/**
 * Kinds of people.
 *
 * @maxItems 1000
 */
export type Terms1 = Term[];
/**
 * The publisher's products.
 *
 * @maxItems 1000
 */
export type Terms2 = Term[];
/**
 * Customer regions.
 *
 * @maxItems 1000
 */
export type Terms3 = Term[];
/**
 * Plans customers are on.
 *
 * @maxItems 1000
 */
export type Terms4 = Term[];
/**
 * `window`: notice and time to object. `notice`: notice only. `changelog`: a line in the list of changes.
 */
export type Treatment = 'window' | 'notice' | 'changelog';
/**
 * Default: service, legal_name, category, website, contact.
 *
 * @maxItems 50
 */
export type Fields = (
  | 'service'
  | 'legal_name'
  | 'category'
  | 'website'
  | 'contact'
  | 'purpose'
  | 'data'
  | 'data_subjects'
  | 'locations'
  | 'established_in'
  | 'transfer'
  | 'used_from'
  | 'address'
  | 'registration'
  | 'applies_to'
  | 'since'
  | 'privacy_url'
  | 'dpa_url'
  | 'security_url'
  | 'their_subprocessors'
  | 'review'
)[];
/**
 * Default: purpose, data, data_subjects, locations, established_in, used_from.
 *
 * @maxItems 50
 */
export type Fields1 = (
  | 'service'
  | 'legal_name'
  | 'category'
  | 'website'
  | 'contact'
  | 'purpose'
  | 'data'
  | 'data_subjects'
  | 'locations'
  | 'established_in'
  | 'transfer'
  | 'used_from'
  | 'address'
  | 'registration'
  | 'applies_to'
  | 'since'
  | 'privacy_url'
  | 'dpa_url'
  | 'security_url'
  | 'their_subprocessors'
  | 'review'
)[];

/**
 * registry/registry.yaml: who publishes the list, how it is ordered, how long customers have to object, and how they are told. Read only from the default branch.
 */
export interface PolicyFile {
  /**
   * The company whose list this is.
   */
  publisher: {
    /**
     * Name as customers know it.
     */
    name: string;
    /**
     * Name of the legal entity that is the customers' processor.
     */
    legal_name?: string;
    /**
     * The company's website.
     */
    website?: string;
    /**
     * Shared mailbox for questions about the list.
     */
    contact: string;
  };
  /**
   * The company's own words on the public page, in Markdown. Nothing here is made up by the tool.
   */
  page?: {
    /**
     * Heading of the page. Default: <publisher> subprocessors.
     */
    title?: string;
    /**
     * A note above everything else.
     */
    banner?: string;
    /**
     * What the list is.
     */
    intro?: string;
    /**
     * How the company chooses subprocessors.
     */
    selection?: string;
    /**
     * What subprocessors are bound to.
     */
    commitments?: string;
    /**
     * Who gets the notice, and how to correct the address it goes to.
     */
    following?: string;
    /**
     * Anything a reader should know of how this page came to be.
     */
    about?: string;
  };
  /**
   * The public site: where it stands, and what it looks like.
   */
  site?: {
    /**
     * Where the site's folder is served: feeds and calendar link there. Left out: they link to the change issues.
     */
    url?: string;
    /**
     * The company's logo, a file beside registry.yaml.
     */
    logo?: 'logo.svg' | 'logo.png' | 'logo.webp';
    /**
     * The company's colour, for links and marks.
     */
    colours?: {
      /**
       * The colour on a light page.
       */
      accent: string;
      /**
       * The colour on a dark page. Left out: the accent, made lighter until it can be read there.
       */
      accent_dark?: string;
    };
  };
  /**
   * That the list stood elsewhere before it stood here. The page says so: what was in it on that day was not announced from here.
   */
  taken_over?: {
    /**
     * Day on which the list was taken over as it stood.
     */
    on: string;
    /**
     * Where it stood: an address, or the name of a file.
     */
    from?: string;
  };
  /**
   * Headings of the list, in the order of the page.
   *
   * @minItems 1
   * @maxItems 200
   */
  categories: Term[];
  /**
   * Closed lists of terms that entries may use. Without one, entries use words.
   */
  vocabulary?: {
    data?: Terms;
    data_subjects?: Terms1;
    products?: Terms2;
    regions?: Terms3;
    plans?: Terms4;
  };
  /**
   * Area inside which personal data move without a transfer. A place outside it needs a transfer mechanism.
   */
  home_area?: 'EEA' | 'UK' | 'CH' | 'none';
  /**
   * How the time to object is counted. Days and time zone come from the contract, so they have no default.
   */
  window: {
    /**
     * Length of the time to object, in days.
     */
    days: number;
    /**
     * Calendar days, or working days of the holiday calendar.
     */
    counting?: 'calendar' | 'working';
    /**
     * A window whose last day is a Saturday, a Sunday or a public holiday ends on the next working day.
     */
    rolls_over?: boolean;
    /**
     * Zone of the IANA database in which a day begins and ends.
     */
    time_zone: string;
    /**
     * Whose public holidays count: a country, or a country and its region.
     */
    holidays?: string;
    /**
     * Days after sending on which a notice counts as received. 0: on the day it is sent.
     */
    presumed_receipt_days?: number;
  };
  /**
   * Groups of customers whose contracts differ, under neutral names. Who is in a group never stands in the repository.
   *
   * @minItems 1
   * @maxItems 50
   */
  groups?: {
    /**
     * A neutral name.
     */
    id: string;
    /**
     * What the group is called on the page.
     */
    label?: string;
    /**
     * GDPR Art. 28(2). `general`: customers may object. `specific`: customers have to agree first, and silence is a no.
     */
    authorisation?: 'general' | 'specific';
    /**
     * This group's own length of the window, in days; never shorter than the policy's.
     */
    days?: number;
  }[];
  /**
   * Days that must lie between the announcement and the first use, counted backwards from the first use.
   */
  advance_notice_days?: number;
  /**
   * How customers object without a GitHub account, and what an objection does.
   */
  objections: {
    /**
     * Shared mailbox for objections that are not public.
     */
    email: string;
    /**
     * What the company promises to do while an objection is open, in its own words. Needed to announce.
     */
    effect?: string;
    /**
     * After the deadline a person confirms that the mailbox was read, before a change goes on.
     */
    confirm_mailbox_read?: boolean;
  };
  /**
   * How customers are told. Addresses, lists, hosts and secrets come from the environment, never from here.
   *
   * @maxItems 50
   */
  channels?: {
    /**
     * Name of the channel; the environment's settings carry it.
     */
    id: string;
    /**
     * `issue` is passive: it is published. `email` and `webhook` are active: they are sent.
     */
    kind: 'issue' | 'email' | 'webhook';
    /**
     * The window does not open before this channel has done its work.
     */
    required?: boolean;
    /**
     * The group this channel reaches. Left out: all groups.
     */
    group?: string;
  }[];
  /**
   * Why nobody is written to. The page prints it. Without it a policy with general authorisation needs a required e-mail or webhook channel.
   */
  passive_only?: string;
  /**
   * Classes of change that this company treats more strictly than the default.
   */
  classes?: {
    rename?: Treatment;
    removal?: Treatment;
    'transfer-change'?: Treatment;
    narrowing?: Treatment;
    details?: Treatment;
    addition?: Treatment;
    replacement?: Treatment;
    'entity-change'?: Treatment;
    'scope-change'?: Treatment;
    'place-change'?: Treatment;
  };
  /**
   * Which fields an entry needs to be listed, and which in addition before its change can be announced.
   */
  require?: {
    listed?: Fields;
    announced?: Fields1;
  };
}
export interface Term {
  /**
   * Id that entries use.
   */
  id: string;
  /**
   * What readers see.
   */
  label: string;
}
