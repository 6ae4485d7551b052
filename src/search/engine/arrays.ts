import { remember } from '../analysis/remember';
import { lookUp, type DictionaryData } from './dictionary';
import { inverseFrequency, type Bm25, type Engine, type WeightedTerm } from './engine';

/** An inverted index as flat arrays: nothing to parse, nothing for the garbage collector to walk. */
export interface ArraysData extends DictionaryData {
  /** Where each term's postings begin; one more at the end. */
  readonly lists: Uint32Array;
  /** Each posting: the document's number, rising within a list, and above its 24 bits how often, at most 255. */
  readonly postings: Uint32Array;
  /** Which kind each term is of. */
  readonly kinds: Uint8Array;
  /** Distinct terms of each kind in each document: all documents of kind 0, then of kind 1, … */
  readonly lengths: Uint16Array;
}

/** A posting is document | count << COUNT_SHIFT: 16 million documents, one stream of memory to read. */
export const COUNT_SHIFT = 24;
const DOCUMENT = (1 << COUNT_SHIFT) - 1;

/** BM25 over flat arrays. */
export class ArraysEngine implements Engine {
  readonly size: number;
  private readonly norms: Float64Array;
  private readonly numberOf: (term: string) => number;

  constructor(
    private readonly data: ArraysData,
    kindCount: number,
    private readonly bm25: Bm25,
  ) {
    this.size = data.lengths.length / kindCount;
    // Of pairs there is no end, and few come again.
    const remembered = remember((term) => lookUp(data, term), 20_000);
    this.numberOf = (term) => (term.includes(' ') ? lookUp(data, term) : remembered(term));
    this.norms = norms(data.lengths, this.size, kindCount, bm25);
  }

  frequency(term: string): number {
    const number = this.numberOf(term);
    return number < 0 ? 0 : (this.data.lists[number + 1] ?? 0) - (this.data.lists[number] ?? 0);
  }

  score(terms: readonly WeightedTerm[], into: Float64Array): void {
    for (const { term, weight } of terms) {
      const number = this.numberOf(term);
      if (number >= 0) this.add(number, weight, into);
    }
  }

  // The inner loop: everything else in the search is paid once a question, this once a posting.
  private add(number: number, weight: number, into: Float64Array): void {
    const { lists, postings, kinds } = this.data;
    const { norms } = this;
    const from = lists[number] ?? 0;
    const to = lists[number + 1] ?? 0;
    const offset = (kinds[number] ?? 0) * this.size;
    const most = weight * inverseFrequency(to - from, this.size) * (this.bm25.k + 1);
    for (let i = from; i < to; i += 1) {
      const posting = postings[i] as number;
      const document = posting & DOCUMENT;
      const count = posting >>> COUNT_SHIFT;
      (into[document] as number) += (most * count) / (count + (norms[offset + document] as number));
    }
  }
}

/** BM25's denominator less the count, for each kind and document. */
function norms(lengths: Uint16Array, size: number, kindCount: number, { k, b }: Bm25): Float64Array {
  const result = new Float64Array(lengths.length);
  for (let kind = 0; kind < kindCount; kind += 1) {
    const own = lengths.subarray(kind * size, (kind + 1) * size);
    const average = own.reduce((sum, length) => sum + length, 0) / Math.max(size, 1) || 1;
    own.forEach(
      (length, document) => (result[kind * size + document] = k * (1 - b + (b * length) / average)),
    );
  }
  return result;
}
