/** What a message may tell about the asker or about somebody near. */
export type Concern = 'crisis' | 'struggling' | 'danger-now' | 'hurt-at-work' | 'someone-else-at-risk';

/** How much one sign says by itself; see `concern.ts` for the sums. */
export const weight = {
  /** An alarm whatever else the message holds. */
  strong: 6,
  /** An alarm unless the message asks something about work. */
  medium: 3,
  /** An alarm only with another one. */
  weak: 2,
  faint: 1,
} as const;

/** One idea, and the ways of saying it. */
export interface Sign {
  readonly name: string;
  readonly concern: Concern;
  readonly weight: number;
  /** Patterns in the language of `grammar.ts`. */
  readonly says: readonly string[];
}

/** Shorthand for the tables: one pattern a line. */
export function sign(concern: Concern, strength: keyof typeof weight, name: string, lines: string): Sign {
  const says = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { name, concern, weight: weight[strength], says };
}
