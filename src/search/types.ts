import type { Explanation } from './explanation';

/** What the search knows of an entry: its plain text, how people ask for it, whose action list it belongs to. */
export interface SearchDocument {
  readonly id: string;
  readonly text: string;
  readonly asks?: readonly string[];
  readonly audience?: string;
  /** An overview of what other entries say one by one: it gives way to them, unless the whole list is asked for. */
  readonly broad?: boolean;
}

/** A topic that is deliberately not answered here, with the ways in which people ask for it. */
export interface RefusalTopic {
  readonly id: string;
  readonly text: string;
  readonly asks: readonly string[];
}

/** The field's own words. All phrases are plain text; they are analysed like everything else. */
export interface Vocabulary {
  /** Groups of words or phrases that stand for each other. */
  readonly synonyms?: readonly (readonly string[])[];
  /** `from` also finds `to`, but not the other way round; with `part`, only where an audience asks or is named. */
  readonly oneWay?: readonly { readonly from: string; readonly to: string; readonly part?: boolean }[];
  readonly abbreviations?: readonly { readonly short: string; readonly long: string }[];
  /** How people name an audience or say that they belong to it: "team manager", "im a ward manager". */
  readonly audienceNames?: Readonly<Record<string, readonly string[]>>;
}

/** One question. `audience` is the asker's own, `previous` the turn before. */
export interface Query {
  readonly text: string;
  readonly audience?: string;
  readonly previous?: string;
  readonly explain?: boolean;
}

/** A ranked entry. Scores compare within one ranking only. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** The outcome of one question: ranked entries, also where it is declined (as it would have ranked). */
export interface Ranking {
  readonly hits: readonly Hit[];
  readonly declined: boolean;
  /** The nearest topic that is not answered here, where one is near. */
  readonly topic?: string;
  /** Above zero: answered. The distance to the operating point, in log-odds. */
  readonly margin: number;
  /** The audience that the question itself names ("for commissioners", "im a board member"). */
  readonly namedAudience?: string;
  readonly followUp: boolean;
  readonly explanation?: Explanation;
}

/** Ranks entries for questions; pure and synchronous. */
export interface Searcher {
  rank(query: Query, limit?: number): Ranking;
}
