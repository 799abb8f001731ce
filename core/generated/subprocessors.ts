// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A day, `2026-12-09`.
 */
export type Day = string;
/**
 * `general`: these customers may object. `specific`: they are asked first, and no answer is a no (GDPR Art. 28(2)).
 */
export type Authorisation = 'general' | 'specific';
/**
 * A point in time, UTC.
 */
export type Instant = string;

/**
 * subprocessors.json: a company's list of subprocessors, the changes it has announced, and the changes so far. Fields may be added at any time; what is here keeps its name and meaning as long as `schema_version` stays. The file history.json beside it has the form of `#/definitions/history`.
 */
export interface SubprocessorsFile {
  /**
   * This schema, beside the file.
   */
  $schema: string;
  /**
   * Rises when something that is here goes or comes to mean something else.
   */
  schema_version: 1;
  /**
   * Whose list it is.
   */
  publisher: {
    /**
     * Name as customers know it.
     */
    name: string;
    /**
     * The legal entity that is the customers' processor.
     */
    legal_name: string | null;
    /**
     * Its website.
     */
    website: string | null;
    /**
     * Mailbox for questions about the list.
     */
    contact: string;
  };
  /**
   * Mailbox for objections; it is not public what is written there.
   */
  objections_to: string;
  /**
   * Address of the site that this file belongs to.
   */
  site: string | null;
  /**
   * Day on which the list last changed, by the records of changes.
   */
  last_changed_on: Day | null;
  /**
   * Day on which the list was taken over as it stood, without notices: as the publisher states it, or else the day on which the records of changes begin.
   */
  taken_over_on: Day | null;
  /**
   * Customers whose agreements share terms.
   */
  groups: {
    /**
     * Name of the group.
     */
    id: string;
    /**
     * What customers read.
     */
    label: string;
    authorisation: Authorisation;
  }[];
  /**
   * Headings of the list, in their order.
   */
  categories: Term[];
  /**
   * Labels of the terms that entries use. A field without terms here holds words.
   */
  vocabulary: {
    /**
     * Terms of `data`.
     */
    data: Term[];
    /**
     * Terms of `data_subjects`.
     */
    data_subjects: Term[];
    /**
     * Terms of `applies_to.products`.
     */
    products: Term[];
    /**
     * Terms of `applies_to.regions`.
     */
    regions: Term[];
    /**
     * Terms of `applies_to.plans`.
     */
    plans: Term[];
  };
  /**
   * The list as it is, by id.
   */
  entries: Entry[];
  /**
   * Entries that have left the list.
   */
  retired: {
    /**
     * An id that is never used again.
     */
    id: string;
    /**
     * What it stood for.
     */
    service: string;
    /**
     * A day, `2026-12-09`.
     */
    ended?: string;
  }[];
  /**
   * Announced, and not in the list by the rules yet. By number.
   */
  coming_changes: ComingChange[];
  /**
   * Those that have come to their end, the newest first.
   */
  past_changes: PastChange[];
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
/**
 * One company doing one service. What is not stated is not there.
 */
export interface Entry {
  /**
   * Optional. If it is written down, it equals the file name without .yaml.
   */
  id: string;
  /**
   * The id this entry had before its file was renamed. An id is never used again for something else.
   */
  former_id?: string;
  /**
   * The product or brand that is used, as customers know it.
   */
  service: string;
  /**
   * The company's name as its register has it. `unknown`: nobody knows yet, with whom was asked.
   */
  legal_name?: string | Unknown;
  /**
   * The id of one of the categories that registry.yaml lists.
   */
  category: string;
  /**
   * What the company is to the publisher. `listed-only` is for a company that is named for openness and is no subprocessor; say why in relationship_reason.
   */
  relationship: 'subprocessor' | 'group-company' | 'listed-only';
  /**
   * One sentence that says why a `listed-only` company is named although it is no subprocessor.
   */
  relationship_reason?: string;
  /**
   * Websites; may be empty.
   */
  website: string[];
  /**
   * Where to reach the company about personal data: shared mailboxes (never a person's), or pages with a label.
   */
  contact?: {
    /**
     * Mailbox.
     */
    email?: string;
    /**
     * Page.
     */
    url?: string;
    /**
     * What the page is called.
     */
    label?: string;
  }[];
  /**
   * What the company does with the data, in one or two sentences that a customer understands. `unknown`: nobody knows yet, with whom was asked.
   */
  purpose?: string | Unknown;
  /**
   * Which personal data the company can see. Ids, if registry.yaml has a vocabulary for data; else words. `unknown`: nobody knows yet, with whom was asked.
   */
  data?: string[] | Unknown;
  /**
   * Whose personal data it is: the customer's staff, callers, … `unknown`: nobody knows yet, with whom was asked.
   */
  data_subjects?: string[] | Unknown;
  /**
   * Where the data are, and from where they can be reached. `unknown`: nobody knows yet, with whom was asked.
   */
  locations?: Place[] | Unknown;
  /**
   * Country in which the legal entity is established: ISO 3166-1, two letters. `unknown`: nobody knows yet, with whom was asked.
   */
  established_in?: string | Unknown;
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
    /**
     * It is not known yet, with whom was asked.
     */
    unknown?: string;
  };
  /**
   * First day on which the company may handle personal data. It lies after the end of the time to object. `unknown`: nobody knows yet, with whom was asked.
   */
  used_from?: Day | Unknown;
  /**
   * Id of the entry whose place this one takes.
   */
  replaces?: string;
  /**
   * Other names of the service or the company in use today.
   */
  aka?: string[];
  /**
   * Earlier names of the service or the company.
   */
  former_names?: string[];
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
    /**
     * Products.
     */
    products?: string[];
    /**
     * Customer regions.
     */
    regions?: string[];
    /**
     * Plans.
     */
    plans?: string[];
    /**
     * A condition in words.
     */
    condition?: string;
  };
  /**
   * A day, `2026-12-09`.
   */
  since?: string;
  /**
   * A day, `2026-12-09`.
   */
  ends_on?: string;
  /**
   * A day, `2026-12-09`.
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
     * A day, `2026-12-09`.
     */
    last?: string;
    /**
     * A day, `2026-12-09`.
     */
    next?: string;
  };
  /**
   * Anything else that belongs in public.
   */
  note?: string;
}
export interface Unknown {
  /**
   * What is missing, and who was asked.
   */
  unknown: string;
}
/**
 * Where data are handled. A country or an area.
 */
export interface Place {
  /**
   * ISO 3166-1 code of a country.
   */
  country?: string;
  /**
   * An area with a name, such as EEA.
   */
  area?: string;
  /**
   * Part of the country.
   */
  region?: string;
  /**
   * What happens there.
   */
  kind: 'hosting' | 'support' | 'remote-access';
  /**
   * When it happens there.
   */
  when?: string;
}
export interface ComingChange {
  /**
   * Name of the change for ever: a URN. The same as in the feeds.
   */
  id: string;
  /**
   * Number of the change, as customers say it: `change 42`.
   */
  number: number;
  /**
   * Where it stands: its page on the site, or its issue.
   */
  url: string;
  /**
   * Its issue.
   */
  issue_url: string;
  /**
   * What happens, in one line.
   */
  title: string;
  /**
   * What kind of change, in a word or two.
   */
  kind: string;
  /**
   * What kind of change, computed from the fields that differ.
   */
  classes: (
    | 'addition'
    | 'replacement'
    | 'entity-change'
    | 'scope-change'
    | 'place-change'
    | 'removal'
    | 'rename'
    | 'transfer-change'
    | 'narrowing'
    | 'details'
    | 'cosmetic'
  )[];
  /**
   * Where it stands.
   */
  state: 'announcing' | 'open' | 'held' | 'window-closed';
  /**
   * Whom it concerns, in words.
   */
  concerns: string;
  /**
   * When it was announced.
   */
  announced_at: string;
  /**
   * Planned first use.
   */
  used_from: Day | null;
  /**
   * The end of the time to object, a group each; empty where there is none.
   */
  deadlines: Deadline[];
  /**
   * What it is about.
   */
  entries: {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * What happens to it, in one line.
     */
    title: string;
    /**
     * What differs, a line each.
     */
    words: string[];
    /**
     * The entry as it was; null if it was not there. Only of coming changes: what the list said before is in history.json.
     */
    before?: Entry | null;
    /**
     * The entry as it becomes; null if it leaves. Only of coming changes.
     */
    after?: Entry | null;
  }[];
  /**
   * How customers are told. Nothing in it says who.
   */
  notices: Notice[];
  /**
   * Numbers only: who objected, and why, is not published.
   */
  objections: {
    /**
     * All that are on record.
     */
    recorded: number;
    /**
     * Not settled yet.
     */
    open: number;
    /**
     * Made after the deadline.
     */
    late: number;
  };
  /**
   * What has happened, the oldest first, as far as the time of it is on record.
   */
  events: {
    /**
     * A point in time, UTC.
     */
    at: string;
    /**
     * What happened. `early`: it was in the list too soon. `held`: an objection was put on record.
     */
    what:
      | 'announced'
      | 'told'
      | 'early'
      | 'more-time'
      | 'held'
      | 'window-closed'
      | 'in-the-list'
      | 'cancelled'
      | 'replaced';
  }[];
  /**
   * Number of the change whose place it took.
   */
  replaces: number | null;
  /**
   * Number of the change that took its place.
   */
  replaced_by: number | null;
  /**
   * The same in words, with what is out of the ordinary.
   */
  state_words: string;
  /**
   * The proposal is closed. The time to object runs on.
   */
  paused: boolean;
  /**
   * Ids of its entries that stand in the list too soon.
   */
  in_the_list_already: string[];
}
/**
 * The end of the time to object, for one group.
 */
export interface Deadline {
  /**
   * Name of the group.
   */
  group: string;
  /**
   * What the group was called when the change was announced.
   */
  label: string;
  authorisation: Authorisation;
  /**
   * A day, `2026-12-09`.
   */
  last_day: string;
  /**
   * Zone of the IANA database in which that day ends.
   */
  time_zone: string;
  /**
   * The first instant after that day.
   */
  until: string;
  /**
   * The same as a sentence part: until the end of …
   */
  words: string;
  /**
   * How it was counted.
   */
  steps: string[];
}
export interface Notice {
  /**
   * Group it is for; null for everybody.
   */
  group: string | null;
  /**
   * `issue` is published; the others are sent.
   */
  channel: 'issue' | 'email' | 'webhook';
  /**
   * What it says.
   */
  kind: 'announcement' | 'after-the-fact' | 'more-time' | 'correction' | 'cancelled' | 'information';
  /**
   * What can be said of it. Nobody can know whether it was read.
   */
  evidence: 'waiting' | 'published' | 'handed-over' | 'accepted' | 'failed' | 'waived';
  /**
   * When that became so.
   */
  at: Instant | null;
}
export interface PastChange {
  /**
   * Name of the change for ever: a URN. The same as in the feeds.
   */
  id: string;
  /**
   * Number of the change, as customers say it: `change 42`.
   */
  number: number;
  /**
   * Where it stands: its page on the site, or its issue.
   */
  url: string;
  /**
   * Its issue.
   */
  issue_url: string;
  /**
   * What happens, in one line.
   */
  title: string;
  /**
   * What kind of change, in a word or two.
   */
  kind: string;
  /**
   * What kind of change, computed from the fields that differ.
   */
  classes: (
    | 'addition'
    | 'replacement'
    | 'entity-change'
    | 'scope-change'
    | 'place-change'
    | 'removal'
    | 'rename'
    | 'transfer-change'
    | 'narrowing'
    | 'details'
    | 'cosmetic'
  )[];
  /**
   * Where it stands.
   */
  state: 'in-the-list' | 'cancelled' | 'replaced';
  /**
   * Whom it concerns, in words.
   */
  concerns: string;
  /**
   * A point in time, UTC.
   */
  announced_at: string;
  /**
   * Planned first use.
   */
  used_from: Day | null;
  /**
   * The end of the time to object, a group each; empty where there is none.
   */
  deadlines: Deadline[];
  /**
   * What it is about.
   */
  entries: {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * What happens to it, in one line.
     */
    title: string;
    /**
     * What differs, a line each.
     */
    words: string[];
    /**
     * The entry as it was; null if it was not there. Only of coming changes: what the list said before is in history.json.
     */
    before?: Entry | null;
    /**
     * The entry as it becomes; null if it leaves. Only of coming changes.
     */
    after?: Entry | null;
  }[];
  /**
   * How customers are told. Nothing in it says who.
   */
  notices: Notice[];
  /**
   * Numbers only: who objected, and why, is not published.
   */
  objections: {
    /**
     * All that are on record.
     */
    recorded: number;
    /**
     * Not settled yet.
     */
    open: number;
    /**
     * Made after the deadline.
     */
    late: number;
  };
  /**
   * What has happened, the oldest first, as far as the time of it is on record.
   */
  events: {
    /**
     * A point in time, UTC.
     */
    at: string;
    /**
     * What happened. `early`: it was in the list too soon. `held`: an objection was put on record.
     */
    what:
      | 'announced'
      | 'told'
      | 'early'
      | 'more-time'
      | 'held'
      | 'window-closed'
      | 'in-the-list'
      | 'cancelled'
      | 'replaced';
  }[];
  /**
   * Number of the change whose place it took.
   */
  replaces: number | null;
  /**
   * Number of the change that took its place.
   */
  replaced_by: number | null;
  /**
   * A day, `2026-12-09`.
   */
  ended_on: string;
  /**
   * Day on which customers were told.
   */
  told_on: Day | null;
  /**
   * Last day of the time to object.
   */
  window_ended_on: Day | null;
  /**
   * What was out of the ordinary.
   */
  note: string | null;
}
