/** Words as they are compared while somebody types: lower case, letters and digits only. */
export function typedWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Something that can be found by the beginnings of its words. */
export interface Findable<T> {
  readonly item: T;
  /** Its title's words; a match here counts for more. */
  readonly title: readonly string[];
  readonly words: readonly string[];
  /** Of two that fit as well, the weightier goes first. */
  readonly weight: number;
}

export function findable<T>(item: T, title: string, rest: string, weight: number): Findable<T> {
  const words = typedWords(title);
  return { item, title: words, words: [...words, ...typedWords(rest)], weight };
}

/** Those in which every typed word begins a word: titles that begin so first, then titles, then the rest. */
export function matchBeginnings<T>(typed: string, among: readonly Findable<T>[]): readonly T[] {
  const wanted = typedWords(typed);
  if (wanted.length === 0) return [];
  const begins = (words: readonly string[]): boolean =>
    wanted.every((start) => words.some((word) => word.startsWith(start)));
  const rank = ({ title, words }: Findable<T>): number => {
    if (!begins(words)) return 0;
    if (!begins(title)) return 1;
    return title[0]?.startsWith(wanted[0] ?? '') ? 3 : 2;
  };
  return among
    .map((one) => ({ one, rank: rank(one) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.one.weight - a.one.weight)
    .map((found) => found.one.item);
}
