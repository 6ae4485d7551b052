import MiniSearch from 'minisearch';
import type { Bm25, Engine, FieldTerms, WeightedTerm } from './engine';

const BETWEEN = '\n';

interface Row {
  readonly id: number;
  readonly fields: FieldTerms;
}

/** The same scores by MiniSearch: slower, but written and tested by others. The arrays must agree with it. */
export class ReferenceEngine implements Engine {
  readonly size: number;
  private readonly index: MiniSearch<Row>;
  private readonly frequencies = new Map<string, number>();

  constructor(documents: Iterable<FieldTerms>, kindCount: number, bm25: Bm25) {
    const fields = Array.from({ length: kindCount }, (_, kind) => String(kind));
    this.index = new MiniSearch<Row>({
      fields,
      extractField: (row, name) =>
        name === 'id' ? String(row.id) : (row.fields[Number(name)] ?? []).join(BETWEEN),
      tokenize: (text) => (text === '' ? [] : text.split(BETWEEN)),
      processTerm: (term) => term,
      searchOptions: { bm25: { ...bm25, d: 0 }, combineWith: 'OR', prefix: false, fuzzy: false },
    });
    let id = 0;
    for (const terms of documents) {
      this.index.add({ id, fields: terms });
      for (const term of new Set(terms.flat())) this.frequencies.set(term, this.frequency(term) + 1);
      id += 1;
    }
    this.size = id;
  }

  frequency(term: string): number {
    return this.frequencies.get(term) ?? 0;
  }

  score(terms: readonly WeightedTerm[], into: Float64Array): void {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const found = this.index.search([...weights.keys()].join(BETWEEN), {
      boostTerm: (term) => weights.get(term) ?? 0,
    });
    for (const result of found) {
      // MiniSearch multiplies by the number of query terms that matched; that would let three common words
      // beat a rare one, so it is taken out again.
      into[Number(result.id)] = (into[Number(result.id)] ?? 0) + result.score / result.queryTerms.length;
    }
  }
}
