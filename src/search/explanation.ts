/** Why the ranking came out as it did, for `npm run ask -- --explain`. */
export interface Explanation {
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  readonly expansions: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  /** Query terms with their weight, in how many documents each occurs. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly documents: number }[];
  readonly hits: readonly HitExplanation[];
  readonly refusal: { readonly margin: number; readonly features: Readonly<Record<string, number>> };
}

/** What one hit's score is made of. */
export interface HitExplanation {
  readonly id: string;
  readonly whole: number;
  readonly bestAsk: number;
  readonly ask?: string;
  readonly boost: number;
  readonly matched: readonly string[];
}
