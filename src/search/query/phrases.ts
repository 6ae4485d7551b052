import { wordsOf } from '../analysis/fold';
import { stem } from '../analysis/stem';

/** Finds known phrases in a row of stems, longest first, without overlap. */
export class Phrases<V> {
  private readonly byFirst = new Map<string, { stems: readonly string[]; value: V }[]>();

  /** Adds a phrase; an empty one is ignored. */
  add(phrase: string, value: V): void {
    const stems = wordsOf(phrase).map(stem);
    const [first] = stems;
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    list.push({ stems, value });
    list.sort((a, b) => b.stems.length - a.stems.length);
    this.byFirst.set(first, list);
  }

  /** Every place where a phrase begins, with all values of the longest that fits there. */
  find(
    stems: readonly string[],
  ): { readonly at: number; readonly length: number; readonly values: readonly V[] }[] {
    const found: { at: number; length: number; values: V[] }[] = [];
    for (let at = 0; at < stems.length; at += 1) {
      const fitting = (this.byFirst.get(stems[at] ?? '') ?? []).filter((phrase) =>
        phrase.stems.every((word, i) => stems[at + i] === word),
      );
      const length = fitting[0]?.stems.length ?? 0;
      if (length === 0) continue;
      found.push({
        at,
        length,
        values: fitting.filter(({ stems: s }) => s.length === length).map(({ value }) => value),
      });
      at += length - 1;
    }
    return found;
  }
}
