import { wordsOf } from './fold';
import { stem } from './stem';

/** A place in a row of stems where a known phrase stands. */
export interface Found<V> {
  readonly at: number;
  readonly length: number;
  readonly value: V;
}

/** Finds known phrases in a row of stems. */
export class Phrases<V> {
  private readonly byFirst = new Map<string, { readonly stems: readonly string[]; readonly value: V }[]>();

  /** Adds a phrase; an empty one is ignored. */
  add(phrase: string, value: V): void {
    const stems = wordsOf(phrase).map(stem);
    const [first] = stems;
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    list.push({ stems, value });
    this.byFirst.set(first, list);
  }

  /** Every phrase at every place, those inside others too: a "team manager" is also a "manager". */
  find(stems: readonly string[]): Found<V>[] {
    return stems.flatMap((first, at) =>
      (this.byFirst.get(first) ?? [])
        .filter((phrase) => phrase.stems.every((word, i) => stems[at + i] === word))
        .map(({ stems: { length }, value }) => ({ at, length, value })),
    );
  }
}
