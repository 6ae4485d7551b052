/** Why a ranking came out as it did, for `npm run ask -- --explain`. */
export interface Explanation {
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** Synonyms and abbreviations that were recognised, and what else they find. */
  readonly expansions: readonly { readonly from: string; readonly to: readonly string[] }[];
  /** The terms looked for, heaviest first. `kind`: word, pair, run (of characters), lead, concept. */
  readonly terms: readonly ExplainedTerm[];
  readonly hits: readonly ExplainedHit[];
  readonly refusal: {
    readonly margin: number;
    /** Log-ratio of the best entry over the best topic, of the best three, of the best entry over noise. */
    readonly best: number;
    readonly three: number;
    readonly strength: number;
    readonly point: number;
  };
}

/** One term of the question. */
export interface ExplainedTerm {
  readonly term: string;
  readonly kind: string;
  readonly weight: number;
  /** In how many entries and topics it occurs. */
  readonly documents: number;
}

/** What one hit's score is made of: the terms that matched, times the boost. */
export interface ExplainedHit {
  readonly id: string;
  readonly score: number;
  readonly boost: number;
  readonly matched: readonly { readonly term: string; readonly kind: string; readonly score: number }[];
}
