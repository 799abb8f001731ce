import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  pathOfPointer,
  valueAt
} from "./chunk-YNOKW5L3.js";

// schemas/entry.schema.json
var entry_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "entry.schema.json",
  title: "Entry file",
  description: "One company doing one service for the publisher. The file is registry/subprocessors/<id>.yaml; the file name is the entry's id, for ever.",
  type: "object",
  additionalProperties: false,
  required: ["service", "category"],
  "x-expects": "a list of fields, one `field: value` to a line",
  properties: {
    id: {
      title: "Id",
      description: "Optional. If it is written down, it equals the file name without .yaml.",
      type: "string",
      examples: ["example-speech"],
      "x-expects": "the file name without .yaml, such as example-speech"
    },
    former_id: {
      title: "Former id",
      description: "The id this entry had before its file was renamed. An id is never used again for something else.",
      examples: ["example-dictation"],
      $ref: "#/definitions/slug"
    },
    service: {
      title: "Service",
      description: "The product or brand that is used, as customers know it.",
      examples: ["Example Speech"],
      $ref: "#/definitions/name"
    },
    legal_name: {
      title: "Legal name",
      description: "The company's name as its register has it.",
      examples: ["Example Speech GmbH"],
      $ref: "#/definitions/nameOrUnknown"
    },
    category: {
      title: "Category",
      description: "The id of one of the categories that registry.yaml lists.",
      examples: ["infrastructure"],
      "x-expects": "the id of a category that registry.yaml lists, such as infrastructure",
      $ref: "#/definitions/slug"
    },
    relationship: {
      title: "Relationship",
      description: "What the company is to the publisher. `listed-only` is for a company that is named for openness and is no subprocessor; say why in relationship_reason.",
      type: "string",
      enum: ["subprocessor", "group-company", "listed-only"],
      default: "subprocessor",
      examples: ["subprocessor"],
      "x-expects": "one of subprocessor, group-company, listed-only"
    },
    relationship_reason: {
      title: "Why it is listed only",
      description: "One sentence that says why a `listed-only` company is named although it is no subprocessor.",
      examples: ["It decides for itself what it does with the data (independent controller)."],
      $ref: "#/definitions/sentence"
    },
    website: {
      title: "Website",
      description: "One or more https addresses of the service or the company.",
      type: ["string", "array"],
      examples: [["https://speech.example/"]],
      "x-rule": "link-not-https",
      pattern: "^https://",
      minLength: 1,
      maxLength: 2e3,
      minItems: 1,
      maxItems: 20,
      items: { $ref: "#/definitions/link" },
      "x-expects": "an https address such as https://speech.example/, or a list of them"
    },
    contact: {
      title: "Contact",
      description: "Where to reach the company about personal data: shared mailboxes (never a person's), or pages with a label.",
      type: "array",
      minItems: 1,
      maxItems: 20,
      examples: [[{ email: "privacy@speech.example" }]],
      "x-expects": "a list, each item `- email: …`, or `- url: …` with a `label: …`",
      items: {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        "x-expects": "`email: …`, or `url: …` with a `label: …`",
        dependencies: { url: ["label"] },
        properties: {
          email: {
            title: "E-mail address",
            description: "A shared mailbox of the company, such as privacy@…",
            type: "string",
            "x-rule": "broken-email",
            pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
            maxLength: 254,
            examples: ["privacy@speech.example"],
            "x-expects": "one e-mail address"
          },
          url: {
            title: "Contact page",
            description: "A page with a form or an address.",
            examples: ["https://speech.example/privacy-request"],
            $ref: "#/definitions/link"
          },
          label: {
            title: "Label",
            description: "What the link is called on the page.",
            examples: ["Privacy request form"],
            $ref: "#/definitions/name"
          }
        }
      }
    },
    purpose: {
      title: "Purpose",
      description: "What the company does with the data, in one or two sentences that a customer understands.",
      examples: ["Turns call recordings into text for the transcript feature."],
      $ref: "#/definitions/sentenceOrUnknown"
    },
    data: {
      title: "Data",
      description: "Which personal data the company can see. Ids, if registry.yaml has a vocabulary for data; else words.",
      examples: [["call audio", "phone number"]],
      "x-expects": "a list of kinds of data, each item `- …`, or `unknown: <whom you asked>`",
      $ref: "#/definitions/termsOrUnknown"
    },
    data_subjects: {
      title: "Whose data",
      description: "Whose personal data it is: the customer's staff, callers, …",
      examples: [["callers", "customer's staff"]],
      $ref: "#/definitions/termsOrUnknown"
    },
    locations: {
      title: "Places",
      description: "Where the data are, and from where they can be reached.",
      type: ["array", "object"],
      minItems: 1,
      maxItems: 100,
      examples: [[{ country: "DE", kind: "hosting" }, { country: "PL", kind: "support" }]],
      "x-expects": "a list of places, each with `country: DE` (or `area: …`) and `kind: hosting`",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["kind"],
        minProperties: 2,
        "x-expects": "a place with `country: DE` (or `area: …`) and `kind: hosting`",
        properties: {
          country: {
            title: "Country",
            description: "ISO 3166-1 code of two letters.",
            examples: ["DE"],
            $ref: "#/definitions/country"
          },
          area: {
            title: "Area",
            description: "Only where no country can be named: an area such as EEA or worldwide.",
            type: "string",
            enum: ["EEA", "EU", "worldwide"],
            examples: ["EEA"],
            "x-expects": "one of EEA, EU, worldwide (or use `country:`)"
          },
          kind: {
            title: "Kind",
            description: "What happens there.",
            type: "string",
            enum: ["hosting", "support", "remote-access"],
            examples: ["hosting"],
            "x-expects": "one of hosting, support, remote-access"
          },
          region: {
            title: "Region",
            description: "A provider's region or a city.",
            examples: ["Frankfurt"],
            $ref: "#/definitions/name"
          },
          when: {
            title: "When",
            description: "When this place is used, if not always.",
            examples: ["outside European office hours"],
            $ref: "#/definitions/sentence"
          }
        }
      }
    },
    established_in: {
      title: "Established in",
      description: "Country in which the legal entity is established: ISO 3166-1, two letters.",
      type: ["string", "object"],
      pattern: "^[A-Z]{2}$",
      examples: ["DE"],
      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false
    },
    transfer: {
      title: "Transfer",
      description: "What a transfer out of the home area rests on.",
      type: "object",
      additionalProperties: false,
      examples: [
        { mechanism: "standard-contractual-clauses", reference: "module 3, signed 2026-10-01" }
      ],
      "x-expects": "`mechanism: …` with, if there is one, a `reference: …`",
      properties: {
        mechanism: {
          title: "Mechanism",
          description: "GDPR chapter V: what makes the transfer lawful.",
          type: "string",
          enum: [
            "adequacy-decision",
            "data-privacy-framework",
            "standard-contractual-clauses",
            "binding-corporate-rules",
            "uk-addendum",
            "derogation"
          ],
          examples: ["standard-contractual-clauses"],
          "x-expects": "one of adequacy-decision, data-privacy-framework, standard-contractual-clauses, binding-corporate-rules, uk-addendum, derogation"
        },
        reference: {
          title: "Reference",
          description: "Where it can be looked up.",
          examples: ["module 3, signed 2026-10-01"],
          $ref: "#/definitions/sentence"
        },
        unknown: { $ref: "#/definitions/reason" }
      },
      minProperties: 1,
      dependencies: { reference: ["mechanism"] }
    },
    used_from: {
      title: "Used from",
      description: "First day on which the company may handle personal data. It lies after the end of the time to object.",
      examples: ["2027-01-04"],
      $ref: "#/definitions/dateOrUnknown"
    },
    replaces: {
      title: "Replaces",
      description: "Id of the entry whose place this one takes.",
      examples: ["example-dictation"],
      $ref: "#/definitions/slug"
    },
    aka: {
      title: "Also known as",
      description: "Other names of the service or the company in use today.",
      examples: [["Example Voice"]],
      $ref: "#/definitions/names"
    },
    former_names: {
      title: "Former names",
      description: "Earlier names of the service or the company.",
      examples: [["Example Dictation"]],
      $ref: "#/definitions/names"
    },
    address: {
      title: "Address",
      description: "Postal address of the legal entity, in one line.",
      examples: ["Beispielweg 1, 10115 Berlin, Germany"],
      $ref: "#/definitions/sentence"
    },
    registration: {
      title: "Registration",
      description: "Register and number of the legal entity. The same number under another name is a rename and no new company.",
      examples: ["Amtsgericht Berlin HRB 000000"],
      $ref: "#/definitions/name"
    },
    applies_to: {
      title: "Applies to",
      description: "Which customers it concerns. Left out: all of them.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      examples: [
        { products: ["call-transcripts"], condition: "only if the customer switches transcripts on" }
      ],
      "x-expects": "one or more of `products:`, `regions:`, `plans:`, `condition:`",
      properties: {
        products: {
          title: "Products",
          description: "Products it concerns.",
          examples: [["call-transcripts"]],
          $ref: "#/definitions/terms"
        },
        regions: {
          title: "Regions",
          description: "Customer regions it concerns.",
          examples: [["EU", "NA"]],
          $ref: "#/definitions/terms"
        },
        plans: {
          title: "Plans",
          description: "Plans it concerns.",
          examples: [["enterprise"]],
          $ref: "#/definitions/terms"
        },
        condition: {
          title: "Condition",
          description: "In words, when it concerns a customer.",
          examples: ["only if the customer switches transcripts on"],
          $ref: "#/definitions/sentence"
        }
      }
    },
    since: {
      title: "In use since",
      description: "Day from which an entry that stands already has been in use.",
      examples: ["2024-05-01"],
      $ref: "#/definitions/date"
    },
    ends_on: {
      title: "Ends on",
      description: "Last day of use.",
      examples: ["2027-06-30"],
      $ref: "#/definitions/date"
    },
    data_deleted_on: {
      title: "Data deleted on",
      description: "Day by which the data there are deleted after the last day of use.",
      examples: ["2027-07-30"],
      $ref: "#/definitions/date"
    },
    privacy_url: {
      title: "Privacy page",
      description: "The company's privacy notice.",
      examples: ["https://speech.example/privacy"],
      $ref: "#/definitions/link"
    },
    dpa_url: {
      title: "Data processing agreement",
      description: "The company's published data processing agreement.",
      examples: ["https://speech.example/dpa"],
      $ref: "#/definitions/link"
    },
    security_url: {
      title: "Security page",
      description: "The company's security page.",
      examples: ["https://speech.example/security"],
      $ref: "#/definitions/link"
    },
    their_subprocessors: {
      title: "Their subprocessors",
      description: "The page on which the company lists its own subprocessors.",
      examples: ["https://speech.example/subprocessors"],
      $ref: "#/definitions/link"
    },
    review: {
      title: "Review",
      description: "When the publisher last looked at this entry, and when it will next.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      examples: [{ last: "2026-11-01", next: "2027-11-01" }],
      "x-expects": "`last:` and `next:`, each a date",
      properties: {
        last: {
          title: "Last",
          description: "Day of the last review.",
          examples: ["2026-11-01"],
          $ref: "#/definitions/date"
        },
        next: {
          title: "Next",
          description: "Day on which the next review is due.",
          examples: ["2027-11-01"],
          $ref: "#/definitions/date"
        }
      }
    },
    note: {
      title: "Note",
      description: "Anything else that belongs in public.",
      examples: ["Used for calls in German only."],
      type: "string",
      minLength: 1,
      maxLength: 2e3,
      "x-expects": "a text of at most 2,000 characters"
    }
  },
  definitions: {
    slug: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: 64,
      "x-expects": "lower-case letters, digits and single hyphens, such as example-speech"
    },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    names: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: { $ref: "#/definitions/name" },
      examples: [["Example Dictation"]],
      "x-expects": "a list of names"
    },
    sentence: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      "x-expects": "a text of 1 to 1,000 characters"
    },
    reason: {
      title: "Why it is not known",
      description: "What is missing, and who is asked. It has to be known before the change can be announced.",
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      examples: ["asked privacy@speech.example on 20 November"],
      "x-expects": "a sentence that says what is missing and who is asked"
    },
    nameOrUnknown: {
      type: ["string", "object"],
      minLength: 1,
      maxLength: 200,
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a text of 1 to 200 characters, or `unknown: <whom you asked>`"
    },
    sentenceOrUnknown: {
      type: ["string", "object"],
      minLength: 1,
      maxLength: 1e3,
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a text of 1 to 1,000 characters, or `unknown: <whom you asked>`"
    },
    term: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    terms: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/term" },
      "x-expects": "a list, each item `- …`"
    },
    termsOrUnknown: {
      type: ["array", "object"],
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/term" },
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a list, each item `- …`, or `unknown: <whom you asked>`"
    },
    link: {
      type: "string",
      "x-rule": "link-not-https",
      pattern: "^https://",
      maxLength: 2e3,
      "x-expects": "an https address such as https://speech.example/"
    },
    country: {
      type: "string",
      pattern: "^[A-Z]{2}$",
      "x-expects": "a country code of two capital letters (ISO 3166-1), such as DE"
    },
    date: {
      type: "string",
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-expects": "a date written as year-month-day, such as 2027-01-04"
    },
    dateOrUnknown: {
      type: ["string", "object"],
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      properties: { unknown: { $ref: "#/definitions/reason" } },
      required: ["unknown"],
      additionalProperties: false,
      "x-expects": "a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`"
    }
  }
};

// schemas/policy.schema.json
var policy_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "policy.schema.json",
  title: "Policy file",
  description: "registry/registry.yaml: who publishes the list, how it is ordered, how long customers have to object, and how they are told. Read only from the default branch.",
  type: "object",
  additionalProperties: false,
  required: ["publisher", "categories", "window", "objections"],
  "x-expects": "a list of fields, one `field: value` to a line",
  properties: {
    publisher: {
      title: "Publisher",
      description: "The company whose list this is.",
      examples: [{ name: "Example Calls", contact: "privacy@calls.example" }],
      type: "object",
      additionalProperties: false,
      required: ["name", "contact"],
      "x-expects": "`name:`, `contact:` and, if known, `legal_name:` and `website:`",
      properties: {
        name: {
          title: "Name",
          description: "Name as customers know it.",
          examples: ["Example Calls"],
          $ref: "#/definitions/name"
        },
        legal_name: {
          title: "Legal name",
          description: "Name of the legal entity that is the customers' processor.",
          examples: ["Example Calls Ltd"],
          $ref: "#/definitions/name"
        },
        website: {
          title: "Website",
          description: "The company's website.",
          examples: ["https://calls.example/"],
          $ref: "#/definitions/link"
        },
        contact: {
          title: "Contact",
          description: "Shared mailbox for questions about the list.",
          examples: ["privacy@calls.example"],
          $ref: "#/definitions/email"
        }
      }
    },
    page: {
      title: "Page",
      description: "The company's own words on the public page, in Markdown. Nothing here is made up by the tool.",
      examples: [{ intro: "These companies handle personal data for us." }],
      type: "object",
      additionalProperties: false,
      "x-expects": "texts such as `intro:`, `selection:`, `commitments:`",
      properties: {
        title: {
          title: "Title",
          description: "Heading of the page. Default: <publisher> subprocessors.",
          examples: ["Example Calls subprocessors"],
          $ref: "#/definitions/name"
        },
        banner: {
          title: "Banner",
          description: "A note above everything else.",
          examples: ["Example Calls Ltd became Example Calls GmbH on 1 November 2026."],
          $ref: "#/definitions/markdown"
        },
        intro: {
          title: "Introduction",
          description: "What the list is.",
          examples: ["These companies handle personal data of our customers for us."],
          $ref: "#/definitions/markdown"
        },
        selection: {
          title: "Selection",
          description: "How the company chooses subprocessors.",
          examples: ["We ask each company how it protects data before we use it, and again every year."],
          $ref: "#/definitions/markdown"
        },
        commitments: {
          title: "Commitments",
          description: "What subprocessors are bound to.",
          examples: [
            "Each company is bound by a written contract that protects the data as ours with you does."
          ],
          $ref: "#/definitions/markdown"
        },
        following: {
          title: "How to hear of changes",
          description: "Who gets the notice, and how to correct the address it goes to.",
          examples: [
            "Notices go to the address in your contract. Write to privacy@calls.example to change it."
          ],
          $ref: "#/definitions/markdown"
        },
        about: {
          title: "About this page",
          description: "Anything a reader should know of how this page came to be.",
          examples: ["This page is made from a list that we keep in Git."],
          $ref: "#/definitions/markdown"
        }
      }
    },
    site: {
      title: "Site",
      description: "The public site: where it stands, and what it looks like.",
      examples: [{ url: "https://subprocessors.example/", logo: "logo.svg" }],
      type: "object",
      additionalProperties: false,
      "x-expects": "one or more of `url:`, `logo:`, `colours:`",
      properties: {
        url: {
          title: "Address",
          description: "Where the site's folder is served: feeds and calendar link there. Left out: they link to the change issues.",
          examples: ["https://subprocessors.example/"],
          $ref: "#/definitions/link"
        },
        logo: {
          title: "Logo",
          description: "The company's logo, a file beside registry.yaml.",
          type: "string",
          enum: ["logo.svg", "logo.png", "logo.webp"],
          examples: ["logo.svg"],
          "x-expects": "one of logo.svg, logo.png, logo.webp"
        },
        colours: {
          title: "Colours",
          description: "The company's colour, for links and marks.",
          examples: [{ accent: "#0b57d0", accent_dark: "#8ab4f8" }],
          type: "object",
          additionalProperties: false,
          required: ["accent"],
          "x-expects": "`accent:` and, if it needs another one on dark, `accent_dark:`",
          properties: {
            accent: {
              title: "Accent",
              description: "The colour on a light page.",
              examples: ["#0b57d0"],
              $ref: "#/definitions/colour"
            },
            accent_dark: {
              title: "Accent on dark",
              description: "The colour on a dark page. Left out: the accent, made lighter until it can be read there.",
              examples: ["#8ab4f8"],
              $ref: "#/definitions/colour"
            }
          }
        }
      }
    },
    taken_over: {
      title: "Taken over",
      description: "That the list stood elsewhere before it stood here. The page says so: what was in it on that day was not announced from here.",
      examples: [{ on: "2026-11-25", from: "https://calls.example/subprocessors" }],
      type: "object",
      additionalProperties: false,
      required: ["on"],
      "x-expects": "`on:` and, if it can be told, `from:`",
      properties: {
        on: {
          title: "On",
          description: "Day on which the list was taken over as it stood.",
          examples: ["2026-11-25"],
          type: "string",
          pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          "x-expects": "a date written as year-month-day, such as 2026-11-25"
        },
        from: {
          title: "From",
          description: "Where it stood: an address, or the name of a file.",
          examples: ["https://calls.example/subprocessors"],
          $ref: "#/definitions/sentence"
        }
      }
    },
    categories: {
      title: "Categories",
      description: "Headings of the list, in the order of the page.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      examples: [[{ id: "infrastructure", label: "Infrastructure" }]],
      "x-expects": "a list, each item `- id: …` with a `label: …`",
      items: { $ref: "#/definitions/term" }
    },
    vocabulary: {
      title: "Vocabulary",
      description: "Closed lists of terms that entries may use. Without one, entries use words.",
      examples: [{ data: [{ id: "call-audio", label: "Call audio" }] }],
      type: "object",
      additionalProperties: false,
      "x-expects": "one or more of `data:`, `data_subjects:`, `products:`, `regions:`, `plans:`",
      properties: {
        data: {
          title: "Data",
          description: "Kinds of personal data.",
          examples: [[{ id: "call-audio", label: "Call audio" }]],
          $ref: "#/definitions/terms"
        },
        data_subjects: {
          title: "Whose data",
          description: "Kinds of people.",
          examples: [[{ id: "callers", label: "Callers" }]],
          $ref: "#/definitions/terms"
        },
        products: {
          title: "Products",
          description: "The publisher's products.",
          examples: [[{ id: "call-transcripts", label: "Call transcripts" }]],
          $ref: "#/definitions/terms"
        },
        regions: {
          title: "Regions",
          description: "Customer regions.",
          examples: [[{ id: "eu", label: "European Union" }]],
          $ref: "#/definitions/terms"
        },
        plans: {
          title: "Plans",
          description: "Plans customers are on.",
          examples: [[{ id: "enterprise", label: "Enterprise" }]],
          $ref: "#/definitions/terms"
        }
      }
    },
    home_area: {
      title: "Home area",
      description: "Area inside which personal data move without a transfer. A place outside it needs a transfer mechanism.",
      type: "string",
      enum: ["EEA", "UK", "CH", "none"],
      default: "EEA",
      examples: ["EEA"],
      "x-expects": "one of EEA, UK, CH, none"
    },
    window: {
      title: "Window",
      description: "How the time to object is counted. Days and time zone come from the contract, so they have no default.",
      examples: [{ days: 15, time_zone: "Europe/Berlin", holidays: "DE" }],
      type: "object",
      additionalProperties: false,
      required: ["days", "time_zone"],
      "x-expects": "`days:`, `time_zone:` and the further terms of the window",
      properties: {
        days: {
          title: "Days",
          description: "Length of the time to object, in days.",
          examples: [15],
          "x-why": "There is no default: the number stands in the contract with customers.",
          $ref: "#/definitions/days"
        },
        counting: {
          title: "Counting",
          description: "Calendar days, or working days of the holiday calendar.",
          type: "string",
          enum: ["calendar", "working"],
          default: "calendar",
          examples: ["calendar"],
          "x-expects": "one of calendar, working"
        },
        rolls_over: {
          title: "Rolls over",
          description: "A window whose last day is a Saturday, a Sunday or a public holiday ends on the next working day.",
          examples: [true],
          type: "boolean",
          default: true,
          "x-expects": "true or false"
        },
        time_zone: {
          title: "Time zone",
          description: "Zone of the IANA database in which a day begins and ends.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["Europe/Berlin"],
          "x-why": "There is no default: a day begins and ends in a zone, and the deadline depends on it.",
          "x-expects": "the name of a time zone, such as Europe/Berlin"
        },
        holidays: {
          title: "Holidays",
          description: "Whose public holidays count: a country, or a country and its region.",
          type: "string",
          pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$",
          examples: ["DE", "GB-ENG"],
          "x-expects": "a country code such as DE, or a country and region such as GB-ENG"
        },
        presumed_receipt_days: {
          title: "Presumed receipt",
          description: "Days after sending on which a notice counts as received. 0: on the day it is sent.",
          type: "integer",
          minimum: 0,
          maximum: 30,
          default: 1,
          examples: [1],
          "x-expects": "a whole number from 0 to 30"
        }
      }
    },
    groups: {
      title: "Groups",
      description: "Groups of customers whose contracts differ, under neutral names. Who is in a group never stands in the repository.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      examples: [
        [
          { id: "standard" },
          { id: "long-notice", days: 30 },
          { id: "prior-approval", authorisation: "specific" }
        ]
      ],
      "x-expects": "a list, each item `- id: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        "x-expects": "a group: `id: …` and what differs for it",
        properties: {
          id: {
            title: "Id",
            description: "A neutral name.",
            examples: ["standard"],
            $ref: "#/definitions/slug"
          },
          label: {
            title: "Label",
            description: "What the group is called on the page.",
            examples: ["Contracts with long notice"],
            $ref: "#/definitions/name"
          },
          authorisation: {
            title: "Authorisation",
            description: "GDPR Art. 28(2). `general`: customers may object. `specific`: customers have to agree first, and silence is a no.",
            examples: ["general"],
            type: "string",
            enum: ["general", "specific"],
            default: "general",
            "x-expects": "one of general, specific"
          },
          days: {
            title: "Days",
            description: "This group's own length of the window, in days; never shorter than the policy's.",
            examples: [30],
            $ref: "#/definitions/days"
          }
        }
      }
    },
    advance_notice_days: {
      title: "Advance notice",
      description: "Days that must lie between the announcement and the first use, counted backwards from the first use.",
      type: "integer",
      minimum: 0,
      maximum: 730,
      examples: [30],
      "x-expects": "a whole number from 0 to 730"
    },
    objections: {
      title: "Objections",
      description: "How customers object without a GitHub account, and what an objection does.",
      examples: [
        {
          email: "objections@calls.example",
          effect: "While an objection is open we do not start the change for the customer who raised it."
        }
      ],
      type: "object",
      additionalProperties: false,
      required: ["email"],
      "x-expects": "`email:` and the further terms for objections",
      properties: {
        email: {
          title: "Address",
          description: "Shared mailbox for objections that are not public.",
          "x-why": "Most customers have no GitHub account; without an address they cannot object.",
          examples: ["objections@calls.example"],
          $ref: "#/definitions/email"
        },
        effect: {
          title: "Effect",
          description: "What the company promises to do while an objection is open, in its own words. Needed to announce.",
          examples: [
            "While an objection is open we do not start the change for the customer who raised it."
          ],
          $ref: "#/definitions/markdown"
        },
        confirm_mailbox_read: {
          title: "Confirm that the mailbox was read",
          description: "After the deadline a person confirms that the mailbox was read, before a change goes on.",
          examples: [true],
          type: "boolean",
          default: true,
          "x-expects": "true or false"
        }
      }
    },
    channels: {
      title: "Channels",
      description: "How customers are told. Addresses, lists, hosts and secrets come from the environment, never from here.",
      type: "array",
      maxItems: 50,
      examples: [
        [
          { id: "issue", kind: "issue" },
          { id: "customers", kind: "email", required: true, group: "standard" }
        ]
      ],
      "x-expects": "a list, each item `- id: …` with a `kind: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "kind"],
        "x-expects": "a channel: `id: …`, `kind: issue`, `email` or `webhook`, `required: true`, `group: …`",
        properties: {
          id: {
            title: "Id",
            description: "Name of the channel; the environment's settings carry it.",
            examples: ["customers"],
            $ref: "#/definitions/slug"
          },
          kind: {
            title: "Kind",
            description: "`issue` is passive: it is published. `email` and `webhook` are active: they are sent.",
            examples: ["email"],
            type: "string",
            enum: ["issue", "email", "webhook"],
            "x-expects": "one of issue, email, webhook"
          },
          required: {
            title: "Required",
            description: "The window does not open before this channel has done its work.",
            examples: [true],
            type: "boolean",
            default: false,
            "x-expects": "true or false"
          },
          group: {
            title: "Group",
            description: "The group this channel reaches. Left out: all groups.",
            examples: ["standard"],
            $ref: "#/definitions/slug"
          }
        }
      }
    },
    passive_only: {
      title: "Passive only",
      description: "Why nobody is written to. The page prints it. Without it a policy with general authorisation needs a required e-mail or webhook channel.",
      examples: ["Our contracts say that customers follow this page."],
      $ref: "#/definitions/sentence"
    },
    classes: {
      title: "Classes",
      description: "Classes of change that this company treats more strictly than the default.",
      type: "object",
      additionalProperties: false,
      examples: [{ removal: "window" }],
      "x-expects": "a class and its treatment, such as `removal: window`",
      properties: {
        rename: { $ref: "#/definitions/treatment" },
        removal: { $ref: "#/definitions/treatment" },
        "transfer-change": { $ref: "#/definitions/treatment" },
        narrowing: { $ref: "#/definitions/treatment" },
        details: { $ref: "#/definitions/treatment" },
        addition: { $ref: "#/definitions/treatment" },
        replacement: { $ref: "#/definitions/treatment" },
        "entity-change": { $ref: "#/definitions/treatment" },
        "scope-change": { $ref: "#/definitions/treatment" },
        "place-change": { $ref: "#/definitions/treatment" }
      }
    },
    require: {
      title: "Required fields",
      description: "Which fields an entry needs to be listed, and which in addition before its change can be announced.",
      examples: [{ announced: ["purpose", "data", "locations", "used_from"] }],
      type: "object",
      additionalProperties: false,
      "x-expects": "`listed:` and `announced:`, each a list of fields",
      properties: {
        listed: {
          title: "To be listed",
          description: "Default: service, legal_name, category, website, contact.",
          examples: [["service", "legal_name", "category", "website", "contact"]],
          $ref: "#/definitions/fields"
        },
        announced: {
          title: "To be announced",
          description: "Default: purpose, data, data_subjects, locations, established_in, used_from.",
          examples: [["purpose", "data", "data_subjects", "locations", "established_in", "used_from"]],
          $ref: "#/definitions/fields"
        }
      }
    }
  },
  definitions: {
    slug: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: 64,
      "x-expects": "lower-case letters, digits and single hyphens, such as long-notice"
    },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      "x-expects": "a text of 1 to 200 characters"
    },
    sentence: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      "x-expects": "a text of 1 to 1,000 characters"
    },
    markdown: {
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      "x-expects": "a text of 1 to 20,000 characters"
    },
    email: {
      type: "string",
      "x-rule": "broken-email",
      pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
      maxLength: 254,
      "x-expects": "one e-mail address"
    },
    link: {
      type: "string",
      "x-rule": "link-not-https",
      pattern: "^https://",
      maxLength: 2e3,
      "x-expects": "an https address such as https://calls.example/"
    },
    colour: {
      type: "string",
      pattern: "^#[0-9a-fA-F]{6}$",
      "x-expects": 'a colour as six hexadecimal digits in quotation marks, such as "#0b57d0"'
    },
    days: {
      type: "integer",
      minimum: 1,
      maximum: 365,
      "x-expects": "a whole number of days from 1 to 365"
    },
    term: {
      type: "object",
      additionalProperties: false,
      required: ["id", "label"],
      "x-expects": "`id: …` with a `label: …`",
      properties: {
        id: {
          title: "Id",
          description: "Id that entries use.",
          examples: ["infrastructure"],
          $ref: "#/definitions/slug"
        },
        label: {
          title: "Label",
          description: "What readers see.",
          examples: ["Infrastructure"],
          $ref: "#/definitions/name"
        }
      }
    },
    terms: {
      type: "array",
      maxItems: 1e3,
      items: { $ref: "#/definitions/term" },
      "x-expects": "a list, each item `- id: …` with a `label: …`"
    },
    treatment: {
      title: "Treatment",
      description: "`window`: notice and time to object. `notice`: notice only. `changelog`: a line in the list of changes.",
      examples: ["window"],
      type: "string",
      enum: ["window", "notice", "changelog"],
      "x-expects": "one of window, notice, changelog"
    },
    fields: {
      type: "array",
      maxItems: 50,
      "x-expects": "a list of field names of an entry",
      items: {
        type: "string",
        enum: [
          "service",
          "legal_name",
          "category",
          "website",
          "contact",
          "purpose",
          "data",
          "data_subjects",
          "locations",
          "established_in",
          "transfer",
          "used_from",
          "address",
          "registration",
          "applies_to",
          "since",
          "privacy_url",
          "dpa_url",
          "security_url",
          "their_subprocessors",
          "review"
        ],
        "x-expects": "the name of a field of an entry, such as purpose"
      }
    }
  }
};

// schemas/retired.schema.json
var retired_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "retired.schema.json",
  title: "Retired file",
  description: "registry/retired.yaml: ids of entries that have left the list. An id is never used again, so that a link or a record from years ago still means one company.",
  type: "object",
  additionalProperties: false,
  required: ["retired"],
  "x-expects": "`retired:` with a list under it",
  properties: {
    retired: {
      title: "Retired",
      description: "Entries that have left the list.",
      examples: [[{ id: "example-dictation", service: "Example Dictation" }]],
      type: "array",
      maxItems: 1e4,
      "x-expects": "a list, each item `- id: …` with a `service: …`",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "service"],
        "x-expects": "`id: …`, `service: …` and, if known, `ended: …`",
        properties: {
          id: {
            title: "Id",
            description: "The id the entry had.",
            type: "string",
            pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
            maxLength: 64,
            examples: ["example-dictation"],
            "x-expects": "lower-case letters, digits and single hyphens, such as example-dictation"
          },
          service: {
            title: "Service",
            description: "The service it stood for.",
            type: "string",
            minLength: 1,
            maxLength: 200,
            examples: ["Example Dictation"],
            "x-expects": "a text of 1 to 200 characters"
          },
          ended: {
            title: "Ended",
            description: "Day on which it left the list.",
            type: "string",
            pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
            examples: ["2026-11-23"],
            "x-expects": "a date written as year-month-day, such as 2026-11-23"
          }
        }
      }
    }
  }
};

// core/schema/violation.ts
var schemas = { entry: entry_schema_default, policy: policy_schema_default, retired: retired_schema_default };
function violationsOf(schema, errors, data) {
  const told = /* @__PURE__ */ new Set();
  const found = [];
  for (const error of errors) {
    const violation = describe(schema, error, data);
    const key = JSON.stringify([violation.at, violation.field, violation.keyword]);
    if (told.has(key)) continue;
    told.add(key);
    found.push(violation);
  }
  return withoutEchoes(found);
}
function describe(schema, error, data) {
  const at = pathOfPointer(error.instancePath, data);
  const value = valueAt(data, at);
  const node = nodeAt(schema, at);
  const orUnknown = Array.isArray(node.type) && node.type.includes("object");
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  const base = {
    schema,
    at,
    value,
    expects: node["x-expects"] ?? "something else",
    fields: Object.keys(node.properties ?? {}),
    why: null
  };
  if (orUnknown && isMapping && !Object.hasOwn(value, "unknown"))
    return { ...base, keyword: "type", field: null };
  const missing = error.params["missingProperty"];
  if (typeof missing === "string") {
    const property = resolve(schema, node.properties?.[missing]);
    return {
      ...base,
      keyword: "required",
      field: missing,
      why: property?.["x-why"] ?? null,
      expects: property?.["x-expects"] ?? base.expects
    };
  }
  const extra = error.params["additionalProperty"];
  return { ...base, keyword: error.keyword, field: typeof extra === "string" ? extra : null };
}
function nodeAt(schema, at) {
  let node = schemas[schema];
  for (const step of at)
    node = resolve(schema, typeof step === "number" ? node?.items : node?.properties?.[step]);
  return node ?? {};
}
function resolve(schema, node) {
  if (node?.$ref === void 0) return node;
  const target = valueAt(schemas[schema], node.$ref.slice(2).split("/"));
  return { ...target, ...node };
}
function withoutEchoes(violations) {
  const wrongType = new Set(violations.filter((v) => v.keyword === "type").map((v) => JSON.stringify(v.at)));
  return violations.filter((v) => v.keyword === "type" || !wrongType.has(JSON.stringify(v.at)));
}

export {
  violationsOf
};
