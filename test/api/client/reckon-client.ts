/* eslint-disable */
/* tslint:disable */
// @ts-nocheck
/*
 * ---------------------------------------------------------------
 * ## THIS FILE WAS GENERATED VIA SWAGGER-TYPESCRIPT-API        ##
 * ##                                                           ##
 * ## AUTHOR: acacode                                           ##
 * ## SOURCE: https://github.com/acacode/swagger-typescript-api ##
 * ---------------------------------------------------------------
 */

/** What went wrong (RFC 9457): each wrong input by its pointer, what was expected and what came. */
export interface Problem {
  /**
   * Stable; an address that explains it.
   * @maxLength 10000
   */
  type: string;
  /** @maxLength 10000 */
  title: string;
  /**
   * @format int64
   * @min 400
   * @max 599
   */
  status: number;
  /** @maxLength 10000 */
  detail: string;
  code:
    | "malformed"
    | "unauthenticated"
    | "forbidden"
    | "not-found"
    | "method-not-allowed"
    | "request-timeout"
    | "conflict"
    | "stale"
    | "too-large"
    | "unsupported-media-type"
    | "foreign-host"
    | "invalid"
    | "key-reused"
    | "unseen"
    | "too-many-requests"
    | "failure"
    | "busy"
    | "disk-full";
  /** @maxItems 10000 */
  errors?: {
    /** @maxLength 10000 */
    pointer: string;
    /** @maxLength 10000 */
    detail: string;
  }[];
  /**
   * Also in the log.
   * @maxLength 10000
   */
  requestId?: string;
}

export interface SourceList {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /** @maxItems 1000 */
  sources: Source[];
  nextAfter: number | null;
}

/** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
export interface Clocks {
  /**
   * A day, YYYY-MM-DD.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  asOf: string;
  /** An instant in UTC. */
  recordedBy: string | null;
}

/** A document as ingested; its text never changes. */
export interface Source {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * The same in every installation.
   * @format uuid
   * @maxLength 36
   * @pattern ^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$
   */
  uid: string;
  /** @maxLength 10000 */
  title: string;
  url: string | null;
  publisher: string | null;
  language: "zh" | "en";
  /**
   * A day, YYYY-MM-DD.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  statedOn: string;
  statedOnPrecision: "day" | "month" | "year";
  statedOnBasis: "recorded" | "published" | "estimated";
  /**
   * Of the text in UTF-8.
   * @maxLength 64
   * @pattern ^[0-9a-f]{64}$
   */
  sha256: string;
  /** @maxLength 10000 */
  actor: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /**
   * Counts the changes; the ETag is "r" and this number.
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  revision: number;
}

export interface Ingested {
  /** A document as ingested; its text never changes. */
  source: Source;
  /** False when Reckon held this very text already; nothing was changed then. */
  created: boolean;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  turns: number;
  /** @maxItems 10000 */
  speakers: string[];
  /**
   * How many statements the extractor proposes.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  proposals: number;
  /** @maxItems 1000 */
  warnings: string[];
}

/** One stretch of one speaker. */
export interface Turn {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  ordinal: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  start: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  end: number;
  speakerId: number | null;
  speaker: string | null;
}

/** Who did what to which row, and what stood there before. */
export interface Event {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /** @maxLength 10000 */
  actor: string;
  /** @maxLength 10000 */
  action: string;
  /** @maxLength 10000 */
  entity: string;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  entityId: number;
  before: Partial<Record<string, any>> | null;
  after: Partial<Record<string, any>> | null;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
}

export interface StatementList {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /** @maxItems 100 */
  statements: StatementItem[];
  nextCursor: string | null;
  facets: {
    /** @maxItems 1000 */
    kind?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    state?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    status?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    verdict?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    speaker?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    topic?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    source?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    hedgeLevel?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 1000 */
    contested?: {
      value: (string | number | boolean) | null;
      label: string | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
  } | null;
}

/** A statement of a list: whole, unless `fields` asks for less. */
export interface StatementItem {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * The same in every installation.
   * @format uuid
   * @maxLength 36
   * @pattern ^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$
   */
  uid?: string;
  /**
   * Counts the changes; the ETag is "r" and this number.
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  revision?: number;
  kind?: "prediction" | "claim";
  /** What an editor decided. */
  state?: "proposed" | "accepted" | "rejected" | "merged";
  stateReason?: string | null;
  mergedIntoId?: number | null;
  speakerId?: number | null;
  speaker?: string | null;
  source?: {
    /**
     * @format int64
     * @min 1
     * @max 9007199254740991
     */
    id: number;
    /** @maxLength 10000 */
    title: string;
    url: string | null;
  };
  /**
   * A day, YYYY-MM-DD.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  statedOn?: string;
  /**
   * The speaker's own words: the source's text from `start` to `end`.
   * @maxLength 50000000
   */
  exact?: string;
  /** @maxLength 10000 */
  prefix?: string;
  /** @maxLength 10000 */
  suffix?: string;
  /**
   * In UTF-16 code units, as W3C TextPositionSelector.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  start?: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  end?: number;
  gist?: string | null;
  /** How it will be judged. */
  criteria?: string | null;
  condition?: string | null;
  note?: string | null;
  /** The words of time, verbatim. */
  horizonText?: string | null;
  horizonStart?: number | null;
  horizonEnd?: number | null;
  /** A day, YYYY-MM-DD. */
  windowStart?: string | null;
  /** A day, YYYY-MM-DD. */
  windowEnd?: string | null;
  precision?:
    | "day"
    | "month"
    | "quarter"
    | "year"
    | "decade"
    | "century"
    | "vague"
    | null;
  windowBasis?: "spoken" | "context" | "editor" | null;
  hedge?: string | null;
  hedgeLevel?: "certain" | "likely" | "possible" | null;
  statedProbability?: number | null;
  /** A day, YYYY-MM-DD. */
  reviewBy?: string | null;
  /** @maxItems 1000 */
  topics?: string[];
  /** The extractor's, from 0 to 1; null when a person proposed it. */
  score?: number | null;
  /**
   * What made the extractor propose it.
   * @maxItems 1000
   */
  cues?: string[];
  /** @maxLength 10000 */
  actor?: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt?: string;
  /** The one that counts at the two clocks. */
  outcome?: Outcome | null;
  /** The latest by then. */
  checkIn?: CheckIn | null;
  status?:
    | "due"
    | "open"
    | "upcoming"
    | "undated"
    | "unchecked"
    | "true"
    | "partly_true"
    | "false"
    | "cannot_tell"
    | "void"
    | "proposed"
    | "rejected"
    | "merged";
  /** The first day on which a judgement is owed. */
  dueOn?: string | null;
  /** How the event lies to the window. */
  timeliness?: {
    kind: "early" | "in_window" | "late";
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    days: number;
    /** @maxLength 10000 */
    distance: string;
  } | null;
}

/** One recorded judgement of what happened; it is never changed. */
export interface Outcome {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  statementId: number;
  verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
  cannotTellReason: "vague" | "no_public_record" | "sources_conflict" | null;
  /** A day, month or year, as it is known. */
  occurredOn: string | null;
  /**
   * The day from which it counts.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  judgedOn: string;
  rationale: string | null;
  supersedesId: number | null;
  supersedesWhy: string | null;
  /** @maxLength 10000 */
  actor: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /** @maxItems 1000 */
  evidence: Evidence[];
}

export interface Evidence {
  /** @maxLength 10000 */
  url: string;
  /** @maxLength 10000 */
  title: string;
  publisher: string | null;
  /** A day, YYYY-MM-DD. */
  publishedOn: string | null;
  /** Words of the page itself. */
  excerpt: string | null;
  /** What it shows, in the recorder's own words. */
  note: string | null;
  stance: "supports" | "contradicts" | "context";
  archiveUrl: string | null;
}

/** A dated note on an open statement, without a verdict. */
export interface CheckIn {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  statementId: number;
  /**
   * A day, YYYY-MM-DD.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  onDay: string;
  standing: "on_track" | "slipping" | "no_news";
  note: string | null;
  /** @maxLength 10000 */
  actor: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /** @maxItems 1000 */
  evidence: Evidence[];
}

export interface SearchAnswer {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /** @maxItems 1000 */
  results: {
    /** What a speaker said, at the two clocks. */
    statement: Statement;
    relevance: number;
    snippet: {
      field: "quote" | "gist" | "topic";
      /** @maxLength 50000000 */
      before: string;
      /** @maxLength 50000000 */
      match: string;
      /** @maxLength 50000000 */
      after: string;
    };
  }[];
  nextOffset: number | null;
}

/** What a speaker said, at the two clocks. */
export interface Statement {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * The same in every installation.
   * @format uuid
   * @maxLength 36
   * @pattern ^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$
   */
  uid: string;
  /**
   * Counts the changes; the ETag is "r" and this number.
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  revision: number;
  kind: "prediction" | "claim";
  /** What an editor decided. */
  state: "proposed" | "accepted" | "rejected" | "merged";
  stateReason: string | null;
  mergedIntoId: number | null;
  speakerId: number | null;
  speaker: string | null;
  source: {
    /**
     * @format int64
     * @min 1
     * @max 9007199254740991
     */
    id: number;
    /** @maxLength 10000 */
    title: string;
    url: string | null;
  };
  /**
   * A day, YYYY-MM-DD.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  statedOn: string;
  /**
   * The speaker's own words: the source's text from `start` to `end`.
   * @maxLength 50000000
   */
  exact: string;
  /** @maxLength 10000 */
  prefix: string;
  /** @maxLength 10000 */
  suffix: string;
  /**
   * In UTF-16 code units, as W3C TextPositionSelector.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  start: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  end: number;
  gist: string | null;
  /** How it will be judged. */
  criteria: string | null;
  condition: string | null;
  note: string | null;
  /** The words of time, verbatim. */
  horizonText: string | null;
  horizonStart: number | null;
  horizonEnd: number | null;
  /** A day, YYYY-MM-DD. */
  windowStart: string | null;
  /** A day, YYYY-MM-DD. */
  windowEnd: string | null;
  precision:
    | "day"
    | "month"
    | "quarter"
    | "year"
    | "decade"
    | "century"
    | "vague"
    | null;
  windowBasis: "spoken" | "context" | "editor" | null;
  hedge: string | null;
  hedgeLevel: "certain" | "likely" | "possible" | null;
  statedProbability: number | null;
  /** A day, YYYY-MM-DD. */
  reviewBy: string | null;
  /** @maxItems 1000 */
  topics: string[];
  /** The extractor's, from 0 to 1; null when a person proposed it. */
  score: number | null;
  /**
   * What made the extractor propose it.
   * @maxItems 1000
   */
  cues: string[];
  /** @maxLength 10000 */
  actor: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /** The one that counts at the two clocks. */
  outcome: Outcome | null;
  /** The latest by then. */
  checkIn: CheckIn | null;
  status:
    | "due"
    | "open"
    | "upcoming"
    | "undated"
    | "unchecked"
    | "true"
    | "partly_true"
    | "false"
    | "cannot_tell"
    | "void"
    | "proposed"
    | "rejected"
    | "merged";
  /** The first day on which a judgement is owed. */
  dueOn: string | null;
  /** How the event lies to the window. */
  timeliness: {
    kind: "early" | "in_window" | "late";
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    days: number;
    /** @maxLength 10000 */
    distance: string;
  } | null;
}

export interface ManyReviewed {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  done: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  refused: number;
  /** @maxItems 1000 */
  items: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    index: number;
    done: Statement | null;
    refused: {
      code:
        | "malformed"
        | "unauthenticated"
        | "forbidden"
        | "not-found"
        | "method-not-allowed"
        | "request-timeout"
        | "conflict"
        | "stale"
        | "too-large"
        | "unsupported-media-type"
        | "foreign-host"
        | "invalid"
        | "key-reused"
        | "unseen"
        | "too-many-requests"
        | "failure"
        | "busy"
        | "disk-full";
      /** @maxLength 10000 */
      detail: string;
      /** @maxItems 10000 */
      errors: {
        /** @maxLength 10000 */
        pointer: string;
        /** @maxLength 10000 */
        message: string;
      }[];
    } | null;
  }[];
}

export interface ManyRecorded {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  done: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  refused: number;
  /** @maxItems 1000 */
  items: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    index: number;
    done: Recorded | null;
    refused: {
      code:
        | "malformed"
        | "unauthenticated"
        | "forbidden"
        | "not-found"
        | "method-not-allowed"
        | "request-timeout"
        | "conflict"
        | "stale"
        | "too-large"
        | "unsupported-media-type"
        | "foreign-host"
        | "invalid"
        | "key-reused"
        | "unseen"
        | "too-many-requests"
        | "failure"
        | "busy"
        | "disk-full";
      /** @maxLength 10000 */
      detail: string;
      /** @maxItems 10000 */
      errors: {
        /** @maxLength 10000 */
        pointer: string;
        /** @maxLength 10000 */
        message: string;
      }[];
    } | null;
  }[];
}

export interface Recorded {
  /** One recorded judgement of what happened; it is never changed. */
  outcome: Outcome;
  /** What a speaker said, at the two clocks. */
  statement: Statement;
  /**
   * What is odd about it, though it was taken.
   * @maxItems 1000
   */
  warnings: {
    /** @maxLength 10000 */
    pointer: string;
    /** @maxLength 10000 */
    message: string;
  }[];
}

export interface StatementDetail {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /** What a speaker said, at the two clocks. */
  statement: Statement;
  surroundings: {
    question: {
      speaker: string | null;
      /** @maxLength 50000000 */
      text: string;
    } | null;
    /** @maxLength 50000000 */
    before: string;
    /** @maxLength 50000000 */
    after: string;
  };
  /** @maxItems 1000 */
  outcomes: OutcomeAt[];
  /** @maxItems 1000 */
  checkIns: CheckIn[];
  /** @maxItems 1000 */
  history: Event[];
  /** @maxItems 1000 */
  links: StatementLink[];
}

export interface OutcomeAt {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  statementId: number;
  verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
  cannotTellReason: "vague" | "no_public_record" | "sources_conflict" | null;
  /** A day, month or year, as it is known. */
  occurredOn: string | null;
  /**
   * The day from which it counts.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  judgedOn: string;
  rationale: string | null;
  supersedesId: number | null;
  supersedesWhy: string | null;
  /** @maxLength 10000 */
  actor: string;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /** @maxItems 1000 */
  evidence: Evidence[];
  /** Whether it is the one that counts at the two clocks. */
  counts: boolean;
}

export interface StatementLink {
  relation: "restates" | "revises" | "withdraws" | "part_of";
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  from: number;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  to: number;
}

/** A person who is quoted; not a user of Reckon. */
export interface Speaker {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /**
   * The same in every installation.
   * @format uuid
   * @maxLength 36
   * @pattern ^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$
   */
  uid: string;
  /** @maxLength 10000 */
  name: string;
  /** @maxItems 1000 */
  aliases: string[];
  mergedIntoId: number | null;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  statements: number;
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  revision: number;
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
}

export interface Topic {
  /** @maxLength 10000 */
  slug: string;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  statements: number;
}

/** Who may ask; the token itself is shown once, when it is made. */
export interface Token {
  /**
   * @format int64
   * @min 1
   * @max 9007199254740991
   */
  id: number;
  /** @maxLength 10000 */
  name: string;
  role: "viewer" | "contributor" | "editor" | "admin";
  /**
   * An instant in UTC.
   * @format date-time
   * @maxLength 24
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  recordedAt: string;
  /** An instant in UTC. */
  lastUsedAt: string | null;
  /** An instant in UTC. */
  revokedAt: string | null;
}

/** What was said, what is due, what came of it, what changed, and how good the record is. */
export interface StatusReport {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /**
   * What happened from this day on is news.
   * @format date
   * @maxLength 10
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  since: string;
  /** What it is limited to; null = not limited. */
  scope: ReportScope;
  emptyReason:
    | "no_source"
    | "before_first_entry"
    | "nothing_in_scope"
    | "nothing_said"
    | null;
  emptyBecause: string | null;
  /**
   * Judgements recorded only after the day `asOf`: history entered later.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  recordedLater: number;
  headline: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    statements: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    sources: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    speakers: number;
    firstSaidOn: string | null;
    lastSaidOn: string | null;
    speaker: string | null;
    source: string | null;
  };
  predictions: {
    byStatus: CountsByStatus;
    /** From what was said to what can be scored. */
    funnel: Funnel;
  };
  claims: {
    byStatus: CountsByStatus;
    /** From what was said to what can be scored. */
    funnel: Funnel;
  };
  /** Some statements, and how many there are in all. */
  due: ReportSection;
  /** Some statements, and how many there are in all. */
  newlyJudged: ReportSection;
  changes: {
    /**
     * @format date
     * @maxLength 10
     * @pattern ^\d{4}-\d{2}-\d{2}$
     */
    since: string;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    judgedFirst: number;
    judgedAgain: {
      /** @maxItems 100 */
      statements: {
        /** What a speaker said, at the two clocks. */
        statement: Statement;
        before: {
          verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
          /**
           * @format date
           * @maxLength 10
           * @pattern ^\d{4}-\d{2}-\d{2}$
           */
          judgedOn: string;
          /**
           * @format date-time
           * @maxLength 24
           * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
           */
          recordedAt: string;
        };
        after: {
          verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
          /**
           * @format date
           * @maxLength 10
           * @pattern ^\d{4}-\d{2}-\d{2}$
           */
          judgedOn: string;
          /**
           * @format date-time
           * @maxLength 24
           * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
           */
          recordedAt: string;
        };
        why: string | null;
      }[];
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      total: number;
    };
    /** Some statements, and how many there are in all. */
    newlyDue: ReportSection;
    /** Some statements, and how many there are in all. */
    added: ReportSection;
    edited: {
      /** @maxItems 100 */
      statements: {
        /** What a speaker said, at the two clocks. */
        statement: Statement;
        /** @maxLength 10000 */
        action: string;
        /** @maxLength 10000 */
        actor: string;
        /**
         * @format date-time
         * @maxLength 24
         * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
         */
        at: string;
        /** @maxItems 100 */
        fields: string[];
      }[];
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      total: number;
    };
  };
  /** Some statements, and how many there are in all. */
  next: ReportSection;
  /** @maxItems 3 */
  comingDue: {
    /**
     * @format date
     * @maxLength 10
     * @pattern ^\d{4}-\d{2}-\d{2}$
     */
    from: string;
    /**
     * @format date
     * @maxLength 10
     * @pattern ^\d{4}-\d{2}-\d{2}$
     */
    until: string;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    days: number;
    /** @maxItems 100 */
    statements: Statement[];
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    totalUntil: number;
  }[];
  undated: {
    /** @maxItems 100 */
    statements: Statement[];
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    reviewDue: number;
  };
  /** Some statements, and how many there are in all. */
  contested: ReportSection;
  /** @maxItems 50 */
  bySpeaker: {
    /** @maxLength 10000 */
    name: string;
    id: number | null;
    predictions: CountsByStatus;
    claims: CountsByStatus;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
  }[];
  /** @maxItems 50 */
  byTopic: {
    /** @maxLength 10000 */
    name: string;
    id: number | null;
    predictions: CountsByStatus;
    claims: CountsByStatus;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
  }[];
  /** @maxItems 50 */
  bySource: {
    /** @maxLength 10000 */
    name: string;
    id: number | null;
    predictions: CountsByStatus;
    claims: CountsByStatus;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
  }[];
  groupTotals: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    speakers: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    topics: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    sources: number;
  };
  /** @maxItems 20000 */
  byDueMonth: {
    /**
     * @maxLength 7
     * @pattern ^\d{4}-\d{2}$
     */
    month: string;
    byStatus: CountsByStatus;
  }[];
  /** @maxItems 1000 */
  byJudgedMonth: {
    /**
     * @maxLength 7
     * @pattern ^\d{4}-\d{2}$
     */
    month: string;
    predictions: CountsByStatus;
    claims: CountsByStatus;
  }[];
  list: {
    /** @maxItems 10000 */
    statements: Statement[];
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
  };
  /** How good a record of statements has been. */
  scorecard: Scorecard;
  comparison: {
    /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
    clocks: Clocks;
    predictions: {
      byStatus: CountsByStatus;
      /** From what was said to what can be scored. */
      funnel: Funnel;
    };
    claims: {
      byStatus: CountsByStatus;
      /** From what was said to what can be scored. */
      funnel: Funnel;
    };
    /** @maxItems 1000 */
    moves: {
      kind: "prediction" | "claim";
      from:
        | "due"
        | "open"
        | "upcoming"
        | "undated"
        | "unchecked"
        | "true"
        | "partly_true"
        | "false"
        | "cannot_tell"
        | "void"
        | "proposed"
        | "rejected"
        | "merged"
        | null;
      to:
        | "due"
        | "open"
        | "upcoming"
        | "undated"
        | "unchecked"
        | "true"
        | "partly_true"
        | "false"
        | "cannot_tell"
        | "void"
        | "proposed"
        | "rejected"
        | "merged"
        | null;
      /**
       * @format int64
       * @min 0
       * @max 9007199254740991
       */
      count: number;
    }[];
    /** @maxItems 100 */
    statements: {
      /** What a speaker said, at the two clocks. */
      statement: Statement;
      from:
        | "due"
        | "open"
        | "upcoming"
        | "undated"
        | "unchecked"
        | "true"
        | "partly_true"
        | "false"
        | "cannot_tell"
        | "void"
        | "proposed"
        | "rejected"
        | "merged"
        | null;
    }[];
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    total: number;
  } | null;
}

/** What it is limited to; null = not limited. */
export interface ReportScope {
  source: string | null;
  sourceId: number | null;
  speaker: string | null;
  topic: string | null;
  kind: "prediction" | "claim" | null;
  saidFrom: string | null;
  saidTo: string | null;
}

export interface CountsByStatus {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  due: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  open: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  upcoming: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  undated: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  unchecked: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  true: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  partly_true: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  false: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  cannot_tell: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  void: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  proposed: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  rejected: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  merged: number;
}

/** From what was said to what can be scored. */
export interface Funnel {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  found: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  proposed: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  rejected: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  merged: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  accepted: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  datable: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  oneSided: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  windowClosed: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  closedJudged: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  scored: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  waiting: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  judged: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  decided: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  true: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  partlyTrue: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  false: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  cannotTell: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  void: number;
}

/** Some statements, and how many there are in all. */
export interface ReportSection {
  /** @maxItems 100 */
  statements: Statement[];
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  total: number;
}

/** How good a record of statements has been. */
export interface Scorecard {
  /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
  clocks: Clocks;
  /** What it is limited to; null = not limited. */
  scope: ReportScope;
  /**
   * Judgements recorded only after the day `asOf`: history entered later.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  recordedLater: number;
  /**
   * Under this n no rate, mean or median is given.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  minimumN: number;
  emptyReason:
    | "no_source"
    | "before_first_entry"
    | "nothing_in_scope"
    | "nothing_said"
    | null;
  emptyBecause: string | null;
  /** Everything that is told about a record of statements in numbers. */
  overall: Score;
  by: "speaker" | "topic" | "source" | "hedge" | null;
  /** @maxItems 50 */
  groups: {
    id: number | null;
    name: string | null;
    /** Everything that is told about a record of statements in numbers. */
    score: Score;
  }[];
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  groupsTotal: number;
}

/** Everything that is told about a record of statements in numbers. */
export interface Score {
  predictions: PredictionScore;
  claims: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    accepted: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    judged: number;
    /** How often it came out as said, strictly and leniently. */
    hits: HitRate;
    /** A share of cases with its denominator and its interval. */
    cannotTell: Proportion;
    /** A share of cases with its denominator and its interval. */
    void: Proportion;
  };
}

export interface PredictionScore {
  /** From what was accepted to what can be scored; each is a part of the one before it. */
  stations: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    accepted: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    datable: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    windowClosed: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    judged: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    scored: number;
  };
  /** The hit rate: predictions whose window has closed. */
  closedWindows: HitRate;
  /** Running windows and undated ones too; lower bounds are not in it. */
  allJudged: HitRate;
  /** Lower bounds only ("not before 2028"), counted apart. */
  oneSided: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    accepted: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    passed: number;
    /** How often it came out as said, strictly and leniently. */
    hits: HitRate;
  };
  checkability: {
    /** A share of cases with its denominator and its interval. */
    undated: Proportion;
    /** A share of cases with its denominator and its interval. */
    cannotTell: Proportion;
    /** A share of cases with its denominator and its interval. */
    void: Proportion;
    /** A share of cases with its denominator and its interval. */
    overdue: Proportion;
  };
  /** Days after the window (positive), before it (negative), 0 inside. */
  timeliness: {
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    n: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    early: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    inWindow: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    late: number;
    medianDays: number | null;
    quartileDays: {
      low: number;
      high: number;
    } | null;
    /** Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one. */
    reason: NoNumber;
  };
  /** What became of things said with "certain", "likely" and "possible". */
  calibration: Calibration;
  /** What became of things said with "certain", "likely" and "possible". */
  calibrationOfAllJudged: Calibration;
}

/** Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one. */
export type NoNumber = "no_data" | "too_few" | null;

/** A share of cases with its denominator and its interval. */
export interface Proportion {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  hits: number;
  /**
   * The denominator: every case that could have been a hit.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  n: number;
  /** hits / n; null with a reason. */
  rate: number | null;
  /** 95 % Wilson interval of the rate (Wilson 1927). */
  interval: {
    /**
     * @min 0
     * @max 1
     */
    low: number;
    /**
     * @min 0
     * @max 1
     */
    high: number;
  } | null;
  /** Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one. */
  reason: NoNumber;
}

/** How often it came out as said, strictly and leniently. */
export interface HitRate {
  /**
   * Judged true, partly true or false: the denominator of both rates.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  n: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  true: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  partlyTrue: number;
  /**
   * False, though it happened after the window's end.
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  late: number;
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  false: number;
  /** Only true counts. */
  strict: Proportion;
  /** Partly true counts one half, late counts whole; no proportion, so it has no interval. */
  lenient: {
    /** @min 0 */
    credit: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    n: number;
    rate: number | null;
    /** Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one. */
    reason: NoNumber;
  };
}

/** What became of things said with "certain", "likely" and "possible". */
export interface Calibration {
  /** @maxItems 10 */
  levels: {
    level: "certain" | "likely" | "possible" | null;
    /** How often it came out as said, strictly and leniently. */
    hits: HitRate;
    /** What readers take the word for: median and quartiles, see `wordSource`. */
    meaning: {
      /** @maxLength 10000 */
      word: string;
      /**
       * @min 0
       * @max 1
       */
      probability: number;
      /**
       * @min 0
       * @max 1
       */
      low: number;
      /**
       * @min 0
       * @max 1
       */
      high: number;
    } | null;
  }[];
  /** Of predictions whose speaker said a number. */
  stated: BrierScore;
  /** Inferred from words: the speaker said no number. */
  inferred: BrierScore;
  /** @maxLength 10000 */
  wordSource: string;
}

/** score = miscalibration - discrimination + uncertainty (Brier 1950, Murphy 1973). */
export interface BrierScore {
  /**
   * @format int64
   * @min 0
   * @max 9007199254740991
   */
  n: number;
  /** From 0 (perfect) to 1; always saying one half scores 0.25. */
  score: number | null;
  miscalibration: number | null;
  discrimination: number | null;
  uncertainty: number | null;
  /** Why there is no number: nothing to count, or fewer cases than `minimumN`; null when there is one. */
  reason: NoNumber;
  /** @maxItems 1000 */
  groups: {
    /**
     * @min 0
     * @max 1
     */
    probability: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    n: number;
    /**
     * @format int64
     * @min 0
     * @max 9007199254740991
     */
    hits: number;
  }[];
}

export type QueryParamsType = Record<string | number, any>;
export type ResponseFormat = keyof Omit<Body, "body" | "bodyUsed">;

export interface FullRequestParams extends Omit<RequestInit, "body"> {
  /** set parameter to `true` for call `securityWorker` for this request */
  secure?: boolean;
  /** request path */
  path: string;
  /** content type of request body */
  type?: ContentType;
  /** query params */
  query?: QueryParamsType;
  /** format of response (i.e. response.json() -> format: "json") */
  format?: ResponseFormat;
  /** request body */
  body?: unknown;
  /** base url */
  baseUrl?: string;
  /** request cancellation token */
  cancelToken?: CancelToken;
}

export type RequestParams = Omit<
  FullRequestParams,
  "body" | "method" | "query" | "path"
>;

export interface ApiConfig<SecurityDataType = unknown> {
  baseUrl?: string;
  baseApiParams?: Omit<RequestParams, "baseUrl" | "cancelToken" | "signal">;
  securityWorker?: (
    securityData: SecurityDataType | null,
  ) => Promise<RequestParams | void> | RequestParams | void;
  customFetch?: typeof fetch;
}

export interface HttpResponse<D extends unknown, E extends unknown = unknown>
  extends Response {
  data: D;
  error: E;
}

type CancelToken = Symbol | string | number;

export enum ContentType {
  Json = "application/json",
  JsonApi = "application/vnd.api+json",
  FormData = "multipart/form-data",
  UrlEncoded = "application/x-www-form-urlencoded",
  Text = "text/plain",
}

export class HttpClient<SecurityDataType = unknown> {
  public baseUrl: string = "/";
  private securityData: SecurityDataType | null = null;
  private securityWorker?: ApiConfig<SecurityDataType>["securityWorker"];
  private abortControllers = new Map<CancelToken, AbortController>();
  private customFetch = (...fetchParams: Parameters<typeof fetch>) =>
    fetch(...fetchParams);

  private baseApiParams: RequestParams = {
    credentials: "same-origin",
    headers: {},
    redirect: "follow",
    referrerPolicy: "no-referrer",
  };

  constructor(apiConfig: ApiConfig<SecurityDataType> = {}) {
    Object.assign(this, apiConfig);
  }

  public setSecurityData = (data: SecurityDataType | null) => {
    this.securityData = data;
  };

  protected encodeQueryParam(key: string, value: any) {
    const encodedKey = encodeURIComponent(key);
    return `${encodedKey}=${encodeURIComponent(typeof value === "number" ? value : `${value}`)}`;
  }

  protected addQueryParam(query: QueryParamsType, key: string) {
    return this.encodeQueryParam(key, query[key]);
  }

  protected addArrayQueryParam(query: QueryParamsType, key: string) {
    const value = query[key];
    return value.map((v: any) => this.encodeQueryParam(key, v)).join("&");
  }

  protected toQueryString(rawQuery?: QueryParamsType): string {
    const query = rawQuery || {};
    const keys = Object.keys(query).filter(
      (key) => "undefined" !== typeof query[key],
    );
    return keys
      .map((key) =>
        Array.isArray(query[key])
          ? this.addArrayQueryParam(query, key)
          : this.addQueryParam(query, key),
      )
      .join("&");
  }

  protected addQueryParams(rawQuery?: QueryParamsType): string {
    const queryString = this.toQueryString(rawQuery);
    return queryString ? `?${queryString}` : "";
  }

  private contentFormatters: Record<ContentType, (input: any) => any> = {
    [ContentType.Json]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    [ContentType.JsonApi]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    [ContentType.Text]: (input: any) =>
      input !== null && typeof input !== "string"
        ? JSON.stringify(input)
        : input,
    [ContentType.FormData]: (input: any) => {
      if (input instanceof FormData) {
        return input;
      }

      return Object.keys(input || {}).reduce((formData, key) => {
        const property = input[key];
        formData.append(
          key,
          property instanceof Blob
            ? property
            : typeof property === "object" && property !== null
              ? JSON.stringify(property)
              : `${property}`,
        );
        return formData;
      }, new FormData());
    },
    [ContentType.UrlEncoded]: (input: any) => this.toQueryString(input),
  };

  protected mergeRequestParams(
    params1: RequestParams,
    params2?: RequestParams,
  ): RequestParams {
    return {
      ...this.baseApiParams,
      ...params1,
      ...(params2 || {}),
      headers: {
        ...(this.baseApiParams.headers || {}),
        ...(params1.headers || {}),
        ...((params2 && params2.headers) || {}),
      },
    };
  }

  protected createAbortSignal = (
    cancelToken: CancelToken,
  ): AbortSignal | undefined => {
    if (this.abortControllers.has(cancelToken)) {
      const abortController = this.abortControllers.get(cancelToken);
      if (abortController) {
        return abortController.signal;
      }
      return void 0;
    }

    const abortController = new AbortController();
    this.abortControllers.set(cancelToken, abortController);
    return abortController.signal;
  };

  public abortRequest = (cancelToken: CancelToken) => {
    const abortController = this.abortControllers.get(cancelToken);

    if (abortController) {
      abortController.abort();
      this.abortControllers.delete(cancelToken);
    }
  };

  public request = async <T = any, E = any>({
    body,
    secure,
    path,
    type,
    query,
    format,
    baseUrl,
    cancelToken,
    ...params
  }: FullRequestParams): Promise<HttpResponse<T, E>> => {
    const secureParams =
      ((typeof secure === "boolean" ? secure : this.baseApiParams.secure) &&
        this.securityWorker &&
        (await this.securityWorker(this.securityData))) ||
      {};
    const requestParams = this.mergeRequestParams(params, secureParams);
    const queryString = query && this.toQueryString(query);
    const payloadFormatter = this.contentFormatters[type || ContentType.Json];
    const responseFormat = format || requestParams.format;

    return this.customFetch(
      `${baseUrl || this.baseUrl || ""}${path}${queryString ? `?${queryString}` : ""}`,
      {
        ...requestParams,
        headers: {
          ...(requestParams.headers || {}),
          ...(type && type !== ContentType.FormData
            ? { "Content-Type": type }
            : {}),
        },
        signal:
          (cancelToken
            ? this.createAbortSignal(cancelToken)
            : requestParams.signal) || null,
        body:
          typeof body === "undefined" || body === null
            ? null
            : payloadFormatter(body),
      },
    ).then(async (response) => {
      const r = response as HttpResponse<T, E>;
      r.data = null as unknown as T;
      r.error = null as unknown as E;

      const responseToParse = responseFormat ? response.clone() : response;
      const data = !responseFormat
        ? r
        : await responseToParse[responseFormat]()
            .then((data) => {
              if (r.ok) {
                r.data = data;
              } else {
                r.error = data;
              }
              return r;
            })
            .catch((e) => {
              r.error = e;
              return r;
            });

      if (cancelToken) {
        this.abortControllers.delete(cancelToken);
      }

      if (!response.ok) throw data;
      return data;
    });
  };
}

/**
 * @title Reckon
 * @version 1.0.0
 * @license MIT
 * @baseUrl /
 * @contact Reckon (https://example.org/reckon)
 *
 * Tracks claims and predictions: who said what would happen by when, and what came of it.
 *
 * Every list, report and read takes two clocks: `asOf`, a day of the world, and `recordedBy`, an instant of the ledger.
 *
 * A write may be sent again with the same `Idempotency-Key`; a row that can change has an `ETag`, and is changed only with `If-Match`.
 *
 * Problems are RFC 9457; their types are explained at /docs/problems.
 */
export class ReckonApi<
  SecurityDataType extends unknown,
> extends HttpClient<SecurityDataType> {
  api = {
    /**
     * @description Anybody may ask.
     *
     * @tags System
     * @name ReadRoot
     * @summary The links to everything
     * @request GET:/api/v1
     */
    readRoot: (params: RequestParams = {}) =>
      this.request<
        {
          /** @maxLength 10000 */
          name: string;
          links: Partial<Record<string, string>>;
        },
        Problem
      >({
        path: `/api/v1`,
        method: "GET",
        format: "json",
        ...params,
      }),

    /**
     * @description Anybody may ask.
     *
     * @tags System
     * @name ReadDocument
     * @summary This document
     * @request GET:/api/v1/openapi.json
     */
    readDocument: (params: RequestParams = {}) =>
      this.request<Partial<Record<string, any>>, Problem>({
        path: `/api/v1/openapi.json`,
        method: "GET",
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Sources
     * @name ListSources
     * @summary List sources
     * @request GET:/api/v1/sources
     * @secure
     */
    listSources: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * @format int64
         * @min 0
         * @max 9007199254740991
         * @default 0
         */
        after?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<SourceList, Problem>({
        path: `/api/v1/sources`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description As JSON, or as a form with the file in the field `file` and the other fields beside it. The extractor proposes statements unless `propose` is false. The very same text again changes nothing and answers 200. Needs the role `contributor` or a higher one.
     *
     * @tags Sources
     * @name IngestSource
     * @summary Take a transcript in
     * @request POST:/api/v1/sources
     * @secure
     */
    ingestSource: (
      data: {
        /**
         * The transcript: plain text, Markdown, captions or HTML.
         * @maxLength 50000000
         */
        text: string;
        title?: string | null;
        url?: string | null;
        publisher?: string | null;
        language?: "zh" | "en" | null;
        /**
         * @format date
         * @maxLength 10
         */
        statedOn: string;
        /** @default "day" */
        statedOnPrecision?: "day" | "month" | "year";
        /** @default "published" */
        statedOnBasis?: "recorded" | "published" | "estimated";
        /** @default true */
        propose?: boolean;
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<Ingested, Problem>({
        path: `/api/v1/sources`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Sources
     * @name ReadSource
     * @summary Read what is known of a source
     * @request GET:/api/v1/sources/{id}
     * @secure
     */
    readSource: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** A document as ingested; its text never changes. */
          source: Source;
        },
        Problem
      >({
        path: `/api/v1/sources/${id}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Its text and its day stay: the quotes point into the one, the windows follow from the other. Needs the role `editor` or a higher one.
     *
     * @tags Sources
     * @name CorrectSource
     * @summary Correct the title, address or publisher of a source
     * @request PATCH:/api/v1/sources/{id}
     * @secure
     */
    correctSource: (
      id: number,
      data: {
        /**
         * @minLength 1
         * @maxLength 500
         */
        title?: string;
        url?: string | null;
        publisher?: string | null;
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** A document as ingested; its text never changes. */
          source: Source;
        },
        Problem
      >({
        path: `/api/v1/sources/${id}`,
        method: "PATCH",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Character for character as it was ingested: `start` and `end` of every quote count its UTF-16 code units. Needs the role `viewer` or a higher one.
     *
     * @tags Sources
     * @name ReadSourceText
     * @summary Read the text of a source
     * @request GET:/api/v1/sources/{id}/text
     * @secure
     */
    readSourceText: (id: number, params: RequestParams = {}) =>
      this.request<string, Problem>({
        path: `/api/v1/sources/${id}/text`,
        method: "GET",
        secure: true,
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Sources
     * @name ListTurns
     * @summary List the turns of a source: who spoke from where to where
     * @request GET:/api/v1/sources/{id}/turns
     * @secure
     */
    listTurns: (
      id: number,
      query?: {
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The number of the turn after which the page begins.
         * @format int64
         * @min 0
         * @max 9007199254740991
         */
        after?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          turns: Turn[];
          nextAfter: number | null;
        },
        Problem
      >({
        path: `/api/v1/sources/${id}/turns`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Sources
     * @name ListSourceHistory
     * @summary List what was changed of a source, and by whom
     * @request GET:/api/v1/sources/{id}/history
     * @secure
     */
    listSourceHistory: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          history: Event[];
        },
        Problem
      >({
        path: `/api/v1/sources/${id}/history`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description In one turn, wherever a label stands, or in the whole source; the statements said there follow. A name that Reckon does not know becomes a new speaker. Needs the role `editor` or a higher one.
     *
     * @tags Sources
     * @name CorrectSpeakers
     * @summary Say who really spoke
     * @request PATCH:/api/v1/sources/{id}/speakers
     * @secure
     */
    correctSpeakers: (
      id: number,
      data: {
        speaker: string | null;
        /**
         * @format int64
         * @min 0
         * @max 9007199254740991
         */
        turn?: number;
        /**
         * @minLength 1
         * @maxLength 200
         */
        label?: string;
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /**
           * @format int64
           * @min 0
           * @max 9007199254740991
           */
          turns: number;
          /**
           * @format int64
           * @min 0
           * @max 9007199254740991
           */
          statements: number;
          /**
           * @format int64
           * @min 1
           * @max 9007199254740991
           */
          revision: number;
        },
        Problem
      >({
        path: `/api/v1/sources/${id}/speakers`,
        method: "PATCH",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description What editors decided on is recognised by its span and left alone. Needs the role `contributor` or a higher one.
     *
     * @tags Sources
     * @name ExtractSource
     * @summary Let the extractor read a source anew
     * @request POST:/api/v1/sources/{id}/extractions
     * @secure
     */
    extractSource: (
      id: number,
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /**
           * @format int64
           * @min 0
           * @max 9007199254740991
           */
          proposals: number;
        },
        Problem
      >({
        path: `/api/v1/sources/${id}/extractions`,
        method: "POST",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Each quote is found in the text; what stands there already at the same span is answered with its id. All or none are taken. Needs the role `contributor` or a higher one.
     *
     * @tags Sources
     * @name ProposeStatements
     * @summary Propose statements of a source by hand
     * @request POST:/api/v1/sources/{id}/statements
     * @secure
     */
    proposeStatements: (
      id: number,
      data: {
        /**
         * @maxItems 1000
         * @minItems 1
         */
        statements: {
          kind: "prediction" | "claim";
          quote:
            | {
                /**
                 * @format int64
                 * @min 0
                 * @max 9007199254740991
                 */
                start: number;
                /**
                 * @format int64
                 * @min 0
                 * @max 9007199254740991
                 */
                end: number;
                /** @maxLength 100000 */
                exact?: string;
              }
            | {
                /**
                 * @minLength 1
                 * @maxLength 100000
                 */
                exact: string;
                /**
                 * @format int64
                 * @exclusiveMin 0
                 * @max 9007199254740991
                 */
                occurrence?: number;
              };
          /** @maxLength 200 */
          speaker?: string;
          gist?: string | null;
          criteria?: string | null;
          condition?: string | null;
          note?: string | null;
          horizonText?: string | null;
          horizonStart?: number | null;
          horizonEnd?: number | null;
          windowStart?: string | null;
          windowEnd?: string | null;
          precision?:
            | "day"
            | "month"
            | "quarter"
            | "year"
            | "decade"
            | "century"
            | "vague"
            | null;
          windowBasis?: "spoken" | "context" | "editor" | null;
          hedge?: string | null;
          hedgeLevel?: "certain" | "likely" | "possible" | null;
          statedProbability?: number | null;
          reviewBy?: string | null;
          /** @maxItems 20 */
          topics?: string[];
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          statements: {
            /**
             * @format int64
             * @min 1
             * @max 9007199254740991
             */
            id: number;
            created: boolean;
          }[];
        },
        Problem
      >({
        path: `/api/v1/sources/${id}/statements`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Every filter narrows further. `Link` leads to the next page; the order stays as it is while statements are added, because a page begins after the key of the last row, not after a number of rows. Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListStatements
     * @summary List statements
     * @request GET:/api/v1/statements
     * @secure
     */
    listStatements: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /** Predictions or claims; by default both. */
        kind?: "prediction" | "claim";
        /**
         * What editors decided.
         * @maxItems 4
         * @minItems 1
         */
        state?: ("proposed" | "accepted" | "rejected" | "merged")[];
        /**
         * The one word a reader sees, on the day `asOf`.
         * @maxItems 13
         * @minItems 1
         */
        status?: (
          | "due"
          | "open"
          | "upcoming"
          | "undated"
          | "unchecked"
          | "true"
          | "partly_true"
          | "false"
          | "cannot_tell"
          | "void"
          | "proposed"
          | "rejected"
          | "merged"
        )[];
        /**
         * Of the outcome that counts at the two clocks.
         * @maxItems 5
         * @minItems 1
         */
        verdict?: ("true" | "partly_true" | "false" | "cannot_tell" | "void")[];
        /**
         * Where the window of a waiting prediction stands, or how the event of a judged one lies to it.
         * @maxItems 7
         * @minItems 1
         */
        timing?: (
          | "undated"
          | "upcoming"
          | "open"
          | "due"
          | "early"
          | "in_window"
          | "late"
        )[];
        /**
         * A name or an unshared alias.
         * @maxLength 200
         */
        speaker?: string;
        /**
         * The slug of a topic.
         * @maxLength 100
         */
        topic?: string;
        /**
         * The id of a source.
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        source?: number;
        /**
         * How sure the speaker was.
         * @maxItems 3
         * @minItems 1
         */
        hedgeLevel?: ("certain" | "likely" | "possible")[];
        /**
         * Said on this day or later.
         * @format date
         * @maxLength 10
         */
        statedFrom?: string;
        /**
         * Said on this day or earlier.
         * @format date
         * @maxLength 10
         */
        statedTo?: string;
        /**
         * Windows that reach this day or a later one.
         * @format date
         * @maxLength 10
         */
        windowFrom?: string;
        /**
         * Windows that begin on this day or earlier.
         * @format date
         * @maxLength 10
         */
        windowTo?: string;
        /**
         * Judged from this day on.
         * @format date
         * @maxLength 10
         */
        judgedFrom?: string;
        /**
         * Judged by this day.
         * @format date
         * @maxLength 10
         */
        judgedTo?: string;
        /**
         * A judgement is owed before this day.
         * @format date
         * @maxLength 10
         */
        dueBefore?: string;
        /** Predictions without a window (`true`) or with one (`false`). */
        undated?: "true" | "false";
        /** Whether recorded judgements disagree, or the sources of one do. */
        contested?: "true" | "false";
        /**
         * Words of the quote, the gist or a topic, Chinese or English.
         * @maxLength 200
         */
        text?: string;
        /**
         * A day, the score or the id; with `-` the latest or largest first. Statements without that day or score are left out.
         * @default "id"
         */
        sort?:
          | "id"
          | "-id"
          | "stated"
          | "-stated"
          | "window-start"
          | "-window-start"
          | "window-end"
          | "-window-end"
          | "due"
          | "-due"
          | "review"
          | "-review"
          | "judged"
          | "-judged"
          | "revised"
          | "-revised"
          | "score"
          | "-score";
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before.
         * @maxLength 400
         */
        cursor?: string;
        /**
         * Only these fields of each statement, and its id.
         * @maxItems 40
         * @minItems 1
         */
        fields?: (
          | "uid"
          | "revision"
          | "kind"
          | "state"
          | "stateReason"
          | "mergedIntoId"
          | "speakerId"
          | "speaker"
          | "source"
          | "statedOn"
          | "exact"
          | "prefix"
          | "suffix"
          | "start"
          | "end"
          | "gist"
          | "criteria"
          | "condition"
          | "note"
          | "horizonText"
          | "horizonStart"
          | "horizonEnd"
          | "windowStart"
          | "windowEnd"
          | "precision"
          | "windowBasis"
          | "hedge"
          | "hedgeLevel"
          | "statedProbability"
          | "reviewBy"
          | "topics"
          | "score"
          | "cues"
          | "actor"
          | "recordedAt"
          | "outcome"
          | "checkIn"
          | "status"
          | "dueOn"
          | "timeliness"
        )[];
        /**
         * How many of all matching statements have which value, at most 50 values each.
         * @maxItems 9
         * @minItems 1
         */
        facets?: (
          | "kind"
          | "state"
          | "status"
          | "verdict"
          | "speaker"
          | "topic"
          | "source"
          | "hedgeLevel"
          | "contested"
        )[];
      },
      params: RequestParams = {},
    ) =>
      this.request<StatementList, Problem>({
        path: `/api/v1/statements`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListPredictions
     * @summary List predictions
     * @request GET:/api/v1/predictions
     * @secure
     */
    listPredictions: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * What editors decided.
         * @maxItems 4
         * @minItems 1
         */
        state?: ("proposed" | "accepted" | "rejected" | "merged")[];
        /**
         * The one word a reader sees, on the day `asOf`.
         * @maxItems 13
         * @minItems 1
         */
        status?: (
          | "due"
          | "open"
          | "upcoming"
          | "undated"
          | "unchecked"
          | "true"
          | "partly_true"
          | "false"
          | "cannot_tell"
          | "void"
          | "proposed"
          | "rejected"
          | "merged"
        )[];
        /**
         * Of the outcome that counts at the two clocks.
         * @maxItems 5
         * @minItems 1
         */
        verdict?: ("true" | "partly_true" | "false" | "cannot_tell" | "void")[];
        /**
         * Where the window of a waiting prediction stands, or how the event of a judged one lies to it.
         * @maxItems 7
         * @minItems 1
         */
        timing?: (
          | "undated"
          | "upcoming"
          | "open"
          | "due"
          | "early"
          | "in_window"
          | "late"
        )[];
        /**
         * A name or an unshared alias.
         * @maxLength 200
         */
        speaker?: string;
        /**
         * The slug of a topic.
         * @maxLength 100
         */
        topic?: string;
        /**
         * The id of a source.
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        source?: number;
        /**
         * How sure the speaker was.
         * @maxItems 3
         * @minItems 1
         */
        hedgeLevel?: ("certain" | "likely" | "possible")[];
        /**
         * Said on this day or later.
         * @format date
         * @maxLength 10
         */
        statedFrom?: string;
        /**
         * Said on this day or earlier.
         * @format date
         * @maxLength 10
         */
        statedTo?: string;
        /**
         * Windows that reach this day or a later one.
         * @format date
         * @maxLength 10
         */
        windowFrom?: string;
        /**
         * Windows that begin on this day or earlier.
         * @format date
         * @maxLength 10
         */
        windowTo?: string;
        /**
         * Judged from this day on.
         * @format date
         * @maxLength 10
         */
        judgedFrom?: string;
        /**
         * Judged by this day.
         * @format date
         * @maxLength 10
         */
        judgedTo?: string;
        /**
         * A judgement is owed before this day.
         * @format date
         * @maxLength 10
         */
        dueBefore?: string;
        /** Predictions without a window (`true`) or with one (`false`). */
        undated?: "true" | "false";
        /** Whether recorded judgements disagree, or the sources of one do. */
        contested?: "true" | "false";
        /**
         * Words of the quote, the gist or a topic, Chinese or English.
         * @maxLength 200
         */
        text?: string;
        /**
         * A day, the score or the id; with `-` the latest or largest first. Statements without that day or score are left out.
         * @default "id"
         */
        sort?:
          | "id"
          | "-id"
          | "stated"
          | "-stated"
          | "window-start"
          | "-window-start"
          | "window-end"
          | "-window-end"
          | "due"
          | "-due"
          | "review"
          | "-review"
          | "judged"
          | "-judged"
          | "revised"
          | "-revised"
          | "score"
          | "-score";
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before.
         * @maxLength 400
         */
        cursor?: string;
        /**
         * Only these fields of each statement, and its id.
         * @maxItems 40
         * @minItems 1
         */
        fields?: (
          | "uid"
          | "revision"
          | "kind"
          | "state"
          | "stateReason"
          | "mergedIntoId"
          | "speakerId"
          | "speaker"
          | "source"
          | "statedOn"
          | "exact"
          | "prefix"
          | "suffix"
          | "start"
          | "end"
          | "gist"
          | "criteria"
          | "condition"
          | "note"
          | "horizonText"
          | "horizonStart"
          | "horizonEnd"
          | "windowStart"
          | "windowEnd"
          | "precision"
          | "windowBasis"
          | "hedge"
          | "hedgeLevel"
          | "statedProbability"
          | "reviewBy"
          | "topics"
          | "score"
          | "cues"
          | "actor"
          | "recordedAt"
          | "outcome"
          | "checkIn"
          | "status"
          | "dueOn"
          | "timeliness"
        )[];
        /**
         * How many of all matching statements have which value, at most 50 values each.
         * @maxItems 9
         * @minItems 1
         */
        facets?: (
          | "kind"
          | "state"
          | "status"
          | "verdict"
          | "speaker"
          | "topic"
          | "source"
          | "hedgeLevel"
          | "contested"
        )[];
      },
      params: RequestParams = {},
    ) =>
      this.request<StatementList, Problem>({
        path: `/api/v1/predictions`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListClaims
     * @summary List claims
     * @request GET:/api/v1/claims
     * @secure
     */
    listClaims: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * What editors decided.
         * @maxItems 4
         * @minItems 1
         */
        state?: ("proposed" | "accepted" | "rejected" | "merged")[];
        /**
         * The one word a reader sees, on the day `asOf`.
         * @maxItems 13
         * @minItems 1
         */
        status?: (
          | "due"
          | "open"
          | "upcoming"
          | "undated"
          | "unchecked"
          | "true"
          | "partly_true"
          | "false"
          | "cannot_tell"
          | "void"
          | "proposed"
          | "rejected"
          | "merged"
        )[];
        /**
         * Of the outcome that counts at the two clocks.
         * @maxItems 5
         * @minItems 1
         */
        verdict?: ("true" | "partly_true" | "false" | "cannot_tell" | "void")[];
        /**
         * Where the window of a waiting prediction stands, or how the event of a judged one lies to it.
         * @maxItems 7
         * @minItems 1
         */
        timing?: (
          | "undated"
          | "upcoming"
          | "open"
          | "due"
          | "early"
          | "in_window"
          | "late"
        )[];
        /**
         * A name or an unshared alias.
         * @maxLength 200
         */
        speaker?: string;
        /**
         * The slug of a topic.
         * @maxLength 100
         */
        topic?: string;
        /**
         * The id of a source.
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        source?: number;
        /**
         * How sure the speaker was.
         * @maxItems 3
         * @minItems 1
         */
        hedgeLevel?: ("certain" | "likely" | "possible")[];
        /**
         * Said on this day or later.
         * @format date
         * @maxLength 10
         */
        statedFrom?: string;
        /**
         * Said on this day or earlier.
         * @format date
         * @maxLength 10
         */
        statedTo?: string;
        /**
         * Windows that reach this day or a later one.
         * @format date
         * @maxLength 10
         */
        windowFrom?: string;
        /**
         * Windows that begin on this day or earlier.
         * @format date
         * @maxLength 10
         */
        windowTo?: string;
        /**
         * Judged from this day on.
         * @format date
         * @maxLength 10
         */
        judgedFrom?: string;
        /**
         * Judged by this day.
         * @format date
         * @maxLength 10
         */
        judgedTo?: string;
        /**
         * A judgement is owed before this day.
         * @format date
         * @maxLength 10
         */
        dueBefore?: string;
        /** Predictions without a window (`true`) or with one (`false`). */
        undated?: "true" | "false";
        /** Whether recorded judgements disagree, or the sources of one do. */
        contested?: "true" | "false";
        /**
         * Words of the quote, the gist or a topic, Chinese or English.
         * @maxLength 200
         */
        text?: string;
        /**
         * A day, the score or the id; with `-` the latest or largest first. Statements without that day or score are left out.
         * @default "id"
         */
        sort?:
          | "id"
          | "-id"
          | "stated"
          | "-stated"
          | "window-start"
          | "-window-start"
          | "window-end"
          | "-window-end"
          | "due"
          | "-due"
          | "review"
          | "-review"
          | "judged"
          | "-judged"
          | "revised"
          | "-revised"
          | "score"
          | "-score";
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before.
         * @maxLength 400
         */
        cursor?: string;
        /**
         * Only these fields of each statement, and its id.
         * @maxItems 40
         * @minItems 1
         */
        fields?: (
          | "uid"
          | "revision"
          | "kind"
          | "state"
          | "stateReason"
          | "mergedIntoId"
          | "speakerId"
          | "speaker"
          | "source"
          | "statedOn"
          | "exact"
          | "prefix"
          | "suffix"
          | "start"
          | "end"
          | "gist"
          | "criteria"
          | "condition"
          | "note"
          | "horizonText"
          | "horizonStart"
          | "horizonEnd"
          | "windowStart"
          | "windowEnd"
          | "precision"
          | "windowBasis"
          | "hedge"
          | "hedgeLevel"
          | "statedProbability"
          | "reviewBy"
          | "topics"
          | "score"
          | "cues"
          | "actor"
          | "recordedAt"
          | "outcome"
          | "checkIn"
          | "status"
          | "dueOn"
          | "timeliness"
        )[];
        /**
         * How many of all matching statements have which value, at most 50 values each.
         * @maxItems 9
         * @minItems 1
         */
        facets?: (
          | "kind"
          | "state"
          | "status"
          | "verdict"
          | "speaker"
          | "topic"
          | "source"
          | "hedgeLevel"
          | "contested"
        )[];
      },
      params: RequestParams = {},
    ) =>
      this.request<StatementList, Problem>({
        path: `/api/v1/claims`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Every word must stand in the quote, the gist or a topic. Chinese needs no spaces: a word of two characters is found. Ranked by BM25; of a very common word the newest thousand are ranked. Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name SearchStatements
     * @summary Search the words of statements, best first
     * @request GET:/api/v1/search
     * @secure
     */
    searchStatements: (
      query: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * Every word must be there; Chinese or English.
         * @minLength 1
         * @maxLength 200
         */
        text: string;
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * How many results to pass over.
         * @format int64
         * @min 0
         * @max 1000
         * @default 0
         */
        offset?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<SearchAnswer, Problem>({
        path: `/api/v1/search`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description `mode: all` does everything or nothing and names every fault; `mode: each` does what can be done and says of each item what became of it. Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name ReviewStatements
     * @summary Accept, reject or merge many statements
     * @request POST:/api/v1/statements/reviews
     * @secure
     */
    reviewStatements: (
      data: {
        /** @default "all" */
        mode?: "all" | "each";
        /**
         * @maxItems 500
         * @minItems 1
         */
        items: {
          /**
           * @format int64
           * @exclusiveMin 0
           * @max 9007199254740991
           */
          id: number;
          /**
           * The revision that was seen.
           * @format int64
           * @exclusiveMin 0
           * @max 9007199254740991
           */
          revision: number;
          decision:
            | {
                decision: "accept";
              }
            | {
                decision: "reject";
                /** @maxLength 2000 */
                reason: string;
              }
            | {
                decision: "merge";
                /**
                 * @format int64
                 * @exclusiveMin 0
                 * @max 9007199254740991
                 */
                into: number;
                /** @maxLength 2000 */
                reason?: string;
              };
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<ManyReviewed, Problem>({
        path: `/api/v1/statements/reviews`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name RecordOutcomes
     * @summary Record what happened to many statements
     * @request POST:/api/v1/outcomes
     * @secure
     */
    recordOutcomes: (
      data: {
        /** @default "all" */
        mode?: "all" | "each";
        /**
         * @maxItems 500
         * @minItems 1
         */
        items: {
          /**
           * @format int64
           * @exclusiveMin 0
           * @max 9007199254740991
           */
          statementId: number;
          outcome: {
            verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
            cannotTellReason?:
              | "vague"
              | "no_public_record"
              | "sources_conflict"
              | null;
            occurredOn?: string | null;
            judgedOn?: string | null;
            rationale?: string | null;
            supersedesWhy?: string | null;
            /** @maxItems 50 */
            evidence?: {
              /** @maxLength 2000 */
              url: string;
              /** @maxLength 500 */
              title: string;
              publisher?: string | null;
              publishedOn?: string | null;
              excerpt?: string | null;
              note?: string | null;
              /** @default "supports" */
              stance?: "supports" | "contradicts" | "context";
              archiveUrl?: string | null;
            }[];
          };
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<ManyRecorded, Problem>({
        path: `/api/v1/outcomes`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description With the words around its quote, the question before it, and everything that was decided and recorded. Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ReadStatement
     * @summary Read a statement whole
     * @request GET:/api/v1/statements/{id}
     * @secure
     */
    readStatement: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<StatementDetail, Problem>({
        path: `/api/v1/statements/${id}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description A field that is left out stays as it is; null empties it. The quote stays the source’s own characters, also at another span. Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name CorrectStatement
     * @summary Correct what Reckon says of a statement
     * @request PATCH:/api/v1/statements/{id}
     * @secure
     */
    correctStatement: (
      id: number,
      data: {
        gist?: string | null;
        criteria?: string | null;
        condition?: string | null;
        note?: string | null;
        horizonText?: string | null;
        horizonStart?: number | null;
        horizonEnd?: number | null;
        windowStart?: string | null;
        windowEnd?: string | null;
        precision?:
          | "day"
          | "month"
          | "quarter"
          | "year"
          | "decade"
          | "century"
          | "vague"
          | null;
        windowBasis?: "spoken" | "context" | "editor" | null;
        hedge?: string | null;
        hedgeLevel?: "certain" | "likely" | "possible" | null;
        statedProbability?: number | null;
        reviewBy?: string | null;
        /** @maxItems 20 */
        topics?: string[];
        kind?: "prediction" | "claim";
        speaker?: string | null;
        quote?:
          | {
              /**
               * @format int64
               * @min 0
               * @max 9007199254740991
               */
              start: number;
              /**
               * @format int64
               * @min 0
               * @max 9007199254740991
               */
              end: number;
              /** @maxLength 100000 */
              exact?: string;
            }
          | {
              /**
               * @minLength 1
               * @maxLength 100000
               */
              exact: string;
              /**
               * @format int64
               * @exclusiveMin 0
               * @max 9007199254740991
               */
              occurrence?: number;
            };
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** What a speaker said, at the two clocks. */
          statement: Statement;
        },
        Problem
      >({
        path: `/api/v1/statements/${id}`,
        method: "PATCH",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name ReviewStatement
     * @summary Accept, reject or merge a statement
     * @request POST:/api/v1/statements/{id}/reviews
     * @secure
     */
    reviewStatement: (
      id: number,
      data:
        | {
            decision: "accept";
          }
        | {
            decision: "reject";
            /** @maxLength 2000 */
            reason: string;
          }
        | {
            decision: "merge";
            /**
             * @format int64
             * @exclusiveMin 0
             * @max 9007199254740991
             */
            into: number;
            /** @maxLength 2000 */
            reason?: string;
          },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** What a speaker said, at the two clocks. */
          statement: Statement;
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/reviews`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Each part becomes an accepted statement of its own; the whole is rejected and linked to its parts. What a part leaves out it takes from the whole. Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name SplitStatement
     * @summary Split a statement that says two things
     * @request POST:/api/v1/statements/{id}/splits
     * @secure
     */
    splitStatement: (
      id: number,
      data: {
        /**
         * @maxItems 10
         * @minItems 2
         */
        parts: {
          kind?: "prediction" | "claim";
          quote:
            | {
                /**
                 * @format int64
                 * @min 0
                 * @max 9007199254740991
                 */
                start: number;
                /**
                 * @format int64
                 * @min 0
                 * @max 9007199254740991
                 */
                end: number;
                /** @maxLength 100000 */
                exact?: string;
              }
            | {
                /**
                 * @minLength 1
                 * @maxLength 100000
                 */
                exact: string;
                /**
                 * @format int64
                 * @exclusiveMin 0
                 * @max 9007199254740991
                 */
                occurrence?: number;
              };
          /** @maxLength 200 */
          speaker?: string;
          gist?: string | null;
          criteria?: string | null;
          condition?: string | null;
          note?: string | null;
          horizonText?: string | null;
          horizonStart?: number | null;
          horizonEnd?: number | null;
          windowStart?: string | null;
          windowEnd?: string | null;
          precision?:
            | "day"
            | "month"
            | "quarter"
            | "year"
            | "decade"
            | "century"
            | "vague"
            | null;
          windowBasis?: "spoken" | "context" | "editor" | null;
          hedge?: string | null;
          hedgeLevel?: "certain" | "likely" | "possible" | null;
          statedProbability?: number | null;
          reviewBy?: string | null;
          /** @maxItems 20 */
          topics?: string[];
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** What a speaker said, at the two clocks. */
          statement: Statement;
          /** @maxItems 1000 */
          parts: Statement[];
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/splits`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListOutcomes
     * @summary List what was recorded of a statement
     * @request GET:/api/v1/statements/{id}/outcomes
     * @secure
     */
    listOutcomes: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
          clocks: Clocks;
          /** @maxItems 1000 */
          outcomes: OutcomeAt[];
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/outcomes`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Appends an outcome; the one before is superseded and stays. `true`, `partly_true` and `false` need a rationale and evidence; `false` before the window ends needs to say why it has become impossible. Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name RecordOutcome
     * @summary Record what happened
     * @request POST:/api/v1/statements/{id}/outcomes
     * @secure
     */
    recordOutcome: (
      id: number,
      data: {
        verdict: "true" | "partly_true" | "false" | "cannot_tell" | "void";
        cannotTellReason?:
          | "vague"
          | "no_public_record"
          | "sources_conflict"
          | null;
        occurredOn?: string | null;
        judgedOn?: string | null;
        rationale?: string | null;
        supersedesWhy?: string | null;
        /** @maxItems 50 */
        evidence?: {
          /** @maxLength 2000 */
          url: string;
          /** @maxLength 500 */
          title: string;
          publisher?: string | null;
          publishedOn?: string | null;
          excerpt?: string | null;
          note?: string | null;
          /** @default "supports" */
          stance?: "supports" | "contradicts" | "context";
          archiveUrl?: string | null;
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<Recorded, Problem>({
        path: `/api/v1/statements/${id}/outcomes`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListCheckIns
     * @summary List the check-ins of a statement
     * @request GET:/api/v1/statements/{id}/check-ins
     * @secure
     */
    listCheckIns: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
          clocks: Clocks;
          /** @maxItems 1000 */
          checkIns: CheckIn[];
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/check-ins`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `contributor` or a higher one.
     *
     * @tags Statements
     * @name AddCheckIn
     * @summary Add a dated note on an open statement
     * @request POST:/api/v1/statements/{id}/check-ins
     * @secure
     */
    addCheckIn: (
      id: number,
      data: {
        onDay?: string | null;
        standing: "on_track" | "slipping" | "no_news";
        note?: string | null;
        /** @maxItems 50 */
        evidence?: {
          /** @maxLength 2000 */
          url: string;
          /** @maxLength 500 */
          title: string;
          publisher?: string | null;
          publishedOn?: string | null;
          excerpt?: string | null;
          note?: string | null;
          /** @default "supports" */
          stance?: "supports" | "contradicts" | "context";
          archiveUrl?: string | null;
        }[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** A dated note on an open statement, without a verdict. */
          checkIn: CheckIn;
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/check-ins`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListStatementHistory
     * @summary List what was changed of a statement, and by whom
     * @request GET:/api/v1/statements/{id}/history
     * @secure
     */
    listStatementHistory: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
          clocks: Clocks;
          /** @maxItems 1000 */
          history: Event[];
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/history`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Statements
     * @name ListLinks
     * @summary List how a statement belongs to others
     * @request GET:/api/v1/statements/{id}/links
     * @secure
     */
    listLinks: (
      id: number,
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** The two clocks of the answer: the world's (a day) and the ledger's (an instant; null = everything so far). */
          clocks: Clocks;
          /** @maxItems 1000 */
          links: StatementLink[];
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/links`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `editor` or a higher one.
     *
     * @tags Statements
     * @name LinkStatement
     * @summary Say how a statement belongs to another
     * @request POST:/api/v1/statements/{id}/links
     * @secure
     */
    linkStatement: (
      id: number,
      data: {
        /**
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        to: number;
        relation: "restates" | "revises" | "withdraws" | "part_of";
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /**
           * @format int64
           * @min 0
           * @max 9007199254740991
           */
          links: number;
        },
        Problem
      >({
        path: `/api/v1/statements/${id}/links`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Speakers
     * @name ListSpeakers
     * @summary List speakers
     * @request GET:/api/v1/speakers
     * @secure
     */
    listSpeakers: (
      query?: {
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The id after which the page begins.
         * @format int64
         * @min 0
         * @max 9007199254740991
         * @default 0
         */
        after?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          speakers: Speaker[];
          nextAfter: number | null;
        },
        Problem
      >({
        path: `/api/v1/speakers`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Speakers
     * @name ReadSpeaker
     * @summary Read a speaker
     * @request GET:/api/v1/speakers/{id}
     * @secure
     */
    readSpeaker: (id: number, params: RequestParams = {}) =>
      this.request<
        {
          /** A person who is quoted; not a user of Reckon. */
          speaker: Speaker;
        },
        Problem
      >({
        path: `/api/v1/speakers/${id}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description A name that is given up stays as an alias, so that what it found is found. Needs the role `editor` or a higher one.
     *
     * @tags Speakers
     * @name CorrectSpeaker
     * @summary Rename a speaker, or say other aliases
     * @request PATCH:/api/v1/speakers/{id}
     * @secure
     */
    correctSpeaker: (
      id: number,
      data: {
        /**
         * @minLength 1
         * @maxLength 200
         */
        name?: string;
        /** @maxItems 50 */
        aliases?: string[];
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** A person who is quoted; not a user of Reckon. */
          speaker: Speaker;
        },
        Problem
      >({
        path: `/api/v1/speakers/${id}`,
        method: "PATCH",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Turns, statements and aliases become the other’s; past days of the ledger’s clock still show who was thought to speak. Needs the role `editor` or a higher one.
     *
     * @tags Speakers
     * @name MergeSpeaker
     * @summary Say that a speaker is another one
     * @request POST:/api/v1/speakers/{id}/merges
     * @secure
     */
    mergeSpeaker: (
      id: number,
      data: {
        /**
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        into: number;
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** A person who is quoted; not a user of Reckon. */
          speaker: Speaker;
          /**
           * @format int64
           * @min 0
           * @max 9007199254740991
           */
          statements: number;
        },
        Problem
      >({
        path: `/api/v1/speakers/${id}/merges`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Topics
     * @name ListTopics
     * @summary List topics, with how many statements are about each
     * @request GET:/api/v1/topics
     * @secure
     */
    listTopics: (
      query?: {
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The slug after which the page begins.
         * @maxLength 100
         */
        after?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          topics: Topic[];
          nextAfter: string | null;
        },
        Problem
      >({
        path: `/api/v1/topics`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Audit
     * @name ListEvents
     * @summary List who did what, oldest first
     * @request GET:/api/v1/events
     * @secure
     */
    listEvents: (
      query?: {
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The id after which the page begins.
         * @format int64
         * @min 0
         * @max 9007199254740991
         * @default 0
         */
        after?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          events: Event[];
          nextAfter: number | null;
        },
        Problem
      >({
        path: `/api/v1/events`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `admin` or a higher one.
     *
     * @tags Tokens
     * @name ListTokens
     * @summary List tokens; the secrets themselves are kept nowhere
     * @request GET:/api/v1/tokens
     * @secure
     */
    listTokens: (
      query?: {
        /**
         * Rows of a page.
         * @format int64
         * @min 1
         * @max 100
         * @default 50
         */
        limit?: number;
        /**
         * The id after which the page begins.
         * @format int64
         * @min 0
         * @max 9007199254740991
         * @default 0
         */
        after?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @maxItems 1000 */
          tokens: Token[];
          nextAfter: number | null;
        },
        Problem
      >({
        path: `/api/v1/tokens`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `admin` or a higher one.
     *
     * @tags Tokens
     * @name CreateToken
     * @summary Make a token; it is shown this once
     * @request POST:/api/v1/tokens
     * @secure
     */
    createToken: (
      data: {
        /**
         * @minLength 1
         * @maxLength 100
         */
        name: string;
        role: "viewer" | "contributor" | "editor" | "admin";
      },
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** Who may ask; the token itself is shown once, when it is made. */
          created: Token;
          token: string | null;
        },
        Problem
      >({
        path: `/api/v1/tokens`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: ContentType.Json,
        format: "json",
        ...params,
      }),

    /**
     * @description From the next request on it is none. A token that is revoked already stays so. Needs the role `admin` or a higher one.
     *
     * @tags Tokens
     * @name RevokeToken
     * @summary Revoke a token
     * @request DELETE:/api/v1/tokens/{id}
     * @secure
     */
    revokeToken: (
      id: number,
      query?: {
        /** Everything is checked and answered, nothing is written. */
        dryRun?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** Who may ask; the token itself is shown once, when it is made. */
          revoked: Token;
        },
        Problem
      >({
        path: `/api/v1/tokens/${id}`,
        method: "DELETE",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description What was said, what is due, what came of it, what changed, and how good the record is, each number beside its denominator. Needs the role `viewer` or a higher one.
     *
     * @tags Reports
     * @name ReadStatusReport
     * @summary The status report of any day, as the ledger stood at any instant
     * @request GET:/api/v1/reports/status
     * @secure
     */
    readStatusReport: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * Only of this source, by its id.
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        source?: number;
        /**
         * Only of this speaker, by name or unshared alias.
         * @maxLength 200
         */
        speaker?: string;
        /**
         * Only with this topic.
         * @maxLength 50
         */
        topic?: string;
        /** Only predictions, or only claims. */
        kind?: "prediction" | "claim";
        /**
         * Only said on this day or later.
         * @format date
         * @maxLength 10
         */
        saidFrom?: string;
        /**
         * Only said on this day or earlier.
         * @format date
         * @maxLength 10
         */
        saidTo?: string;
        /**
         * What happened from this day on is news. By default three months.
         * @format date
         * @maxLength 10
         */
        since?: string;
        /**
         * An earlier day whose report this one is compared with.
         * @format date
         * @maxLength 10
         */
        compare?: string;
        /**
         * What the ledger held at the day of comparison; by default the same as for the report itself.
         * @maxLength 40
         */
        compareRecordedBy?: string;
        /**
         * Lines in each section; the rest is counted.
         * @format int64
         * @min 1
         * @max 100
         * @default 10
         */
        limit?: number;
        /**
         * Lines of the list of all statements.
         * @format int64
         * @min 0
         * @max 10000
         * @default 100
         */
        rows?: number;
        /**
         * JSON, or a file in one of the other forms.
         * @default "json"
         */
        format?: "text" | "markdown" | "html" | "json" | "csv";
        /**
         * Of headings, labels and dates; quotes stay as spoken.
         * @default "en"
         */
        lang?: "en" | "zh";
        /**
         * Begin CSV with a byte order mark.
         * @default "false"
         */
        bom?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<StatusReport, Problem>({
        path: `/api/v1/reports/status`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags Reports
     * @name ReadScorecard
     * @summary How good a record has been: hits, timeliness, calibration, with counts and intervals
     * @request GET:/api/v1/reports/scorecard
     * @secure
     */
    readScorecard: (
      query?: {
        /**
         * The world's clock, a day: statements said by then, outcomes that count from then. By default today (UTC).
         * @maxLength 40
         */
        asOf?: string;
        /**
         * The ledger's clock, an instant with its zone or a day: only what Reckon held by then. By default now.
         * @maxLength 40
         */
        recordedBy?: string;
        /**
         * Only of this source, by its id.
         * @format int64
         * @exclusiveMin 0
         * @max 9007199254740991
         */
        source?: number;
        /**
         * Only of this speaker, by name or unshared alias.
         * @maxLength 200
         */
        speaker?: string;
        /**
         * Only with this topic.
         * @maxLength 50
         */
        topic?: string;
        /** Only predictions, or only claims. */
        kind?: "prediction" | "claim";
        /**
         * Only said on this day or later.
         * @format date
         * @maxLength 10
         */
        saidFrom?: string;
        /**
         * Only said on this day or earlier.
         * @format date
         * @maxLength 10
         */
        saidTo?: string;
        /** By what the scorecard is broken down. */
        by?: "speaker" | "topic" | "source" | "hedge";
        /**
         * JSON, or a file in one of the other forms.
         * @default "json"
         */
        format?: "text" | "markdown" | "html" | "json" | "csv";
        /**
         * Of headings, labels and dates; quotes stay as spoken.
         * @default "en"
         */
        lang?: "en" | "zh";
        /**
         * Begin CSV with a byte order mark.
         * @default "false"
         */
        bom?: "true" | "false";
      },
      params: RequestParams = {},
    ) =>
      this.request<Scorecard, Problem>({
        path: `/api/v1/reports/scorecard`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
  };
  healthz = {
    /**
     * @description Anybody may ask.
     *
     * @tags System
     * @name ReadHealth
     * @summary Whether the process answers at all
     * @request GET:/healthz
     */
    readHealth: (params: RequestParams = {}) =>
      this.request<
        {
          status: "ok" | "starting";
        },
        Problem
      >({
        path: `/healthz`,
        method: "GET",
        format: "json",
        ...params,
      }),
  };
  readyz = {
    /**
     * @description Anybody may ask.
     *
     * @tags System
     * @name ReadReadiness
     * @summary Whether requests can be worked on: the database is open and answers
     * @request GET:/readyz
     */
    readReadiness: (params: RequestParams = {}) =>
      this.request<
        {
          status: "ok" | "starting";
        },
        Problem
      >({
        path: `/readyz`,
        method: "GET",
        format: "json",
        ...params,
      }),
  };
  metrics = {
    /**
     * @description Needs the role `viewer` or a higher one.
     *
     * @tags System
     * @name ReadMetrics
     * @summary What Prometheus reads
     * @request GET:/metrics
     * @secure
     */
    readMetrics: (params: RequestParams = {}) =>
      this.request<string, Problem>({
        path: `/metrics`,
        method: "GET",
        secure: true,
        ...params,
      }),
  };
}
