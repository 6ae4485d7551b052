import { wordsOf } from '../analysis/fold';
import { contentStems } from '../analysis/terms';
import { stem } from '../analysis/stem';
import type { Vocabulary } from '../types';
import { Phrases } from './phrases';

/** Other words for what was typed. */
export interface Expansion {
  readonly from: string;
  readonly to: string;
  /** Stems of `to` that carry a subject. */
  readonly stems: readonly string[];
  readonly kind: 'synonym' | 'abbreviation';
}

/** Looks synonyms and abbreviations up in a row of stems. */
export class Expander {
  private readonly phrases = new Phrases<Expansion>();

  constructor(vocabulary: Vocabulary) {
    for (const group of vocabulary.synonyms ?? []) {
      for (const from of group) for (const to of group) if (to !== from) this.add(from, to, 'synonym');
    }
    for (const { from, to } of vocabulary.oneWay ?? []) this.add(from, to, 'synonym');
    for (const { short, long } of vocabulary.abbreviations ?? []) {
      this.add(short, long, 'abbreviation');
      this.add(long, short, 'abbreviation');
    }
  }

  private add(from: string, to: string, kind: Expansion['kind']): void {
    const words = wordsOf(to);
    const content = contentStems(words);
    this.phrases.add(from, { from, to, kind, stems: content.length > 0 ? content : words.map(stem) });
  }

  expand(stems: readonly string[]): Expansion[] {
    return this.phrases.find(stems).flatMap(({ values }) => values);
  }
}
