import { buildDictionary, lookUp, type DictionaryData } from './dictionary';
import { inverseFrequency, type Bm25, type Engine, type FieldTerms, type WeightedTerm } from './engine';

/** An inverted index as flat arrays: nothing to parse, nothing for the garbage collector to walk. */
export interface ArraysData extends DictionaryData {
  /** Where each term's postings begin; one more at the end. */
  readonly lists: Uint32Array;
  /** Document number of each posting, rising within a list. */
  readonly documents: Uint32Array;
  /** How often the term occurs in that document, at most 255. */
  readonly counts: Uint8Array;
  /** Which kind (field) each term is of. */
  readonly kinds: Uint8Array;
  /** Distinct terms of each document, kind after kind. */
  readonly lengths: Uint16Array;
}

/** Counts terms per document and lays the postings out. Terms of different kinds must differ as strings. */
export function buildArrays(documents: readonly FieldTerms[], kindCount: number): ArraysData {
  const numbers = new Map<string, number>();
  const kinds: number[] = [];
  const postings: { documents: number[]; counts: number[] }[] = [];
  const lengths = new Uint16Array(documents.length * kindCount);
  documents.forEach((fields, document) => {
    fields.forEach((terms, kind) => {
      const counts = countTerms(terms);
      lengths[kind * documents.length + document] = Math.min(counts.size, 65_535);
      for (const [term, count] of counts) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          kinds.push(kind);
          postings.push({ documents: [], counts: [] });
        }
        postings[number]?.documents.push(document);
        postings[number]?.counts.push(Math.min(count, 255));
      }
    });
  });
  return {
    ...buildDictionary([...numbers.keys()]),
    ...layOut(postings),
    kinds: Uint8Array.from(kinds),
    lengths,
  };
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function layOut(postings: readonly { documents: number[]; counts: number[] }[]) {
  const lists = new Uint32Array(postings.length + 1);
  postings.forEach((list, number) => (lists[number + 1] = (lists[number] ?? 0) + list.documents.length));
  const documents = new Uint32Array(lists[postings.length] ?? 0);
  const counts = new Uint8Array(documents.length);
  postings.forEach((list, number) => {
    documents.set(list.documents, lists[number]);
    counts.set(list.counts, lists[number]);
  });
  return { lists, documents, counts };
}

/** BM25 over flat arrays. */
export class ArraysEngine implements Engine {
  readonly size: number;
  private readonly norms: Float64Array;

  constructor(
    private readonly data: ArraysData,
    kindCount: number,
    private readonly bm25: Bm25,
  ) {
    this.size = data.lengths.length / kindCount;
    this.norms = norms(data.lengths, this.size, kindCount, bm25);
  }

  frequency(term: string): number {
    const number = lookUp(this.data, term);
    return number < 0 ? 0 : (this.data.lists[number + 1] ?? 0) - (this.data.lists[number] ?? 0);
  }

  score(terms: readonly WeightedTerm[], into: Float64Array): void {
    for (const { term, weight } of terms) {
      const number = lookUp(this.data, term);
      if (number >= 0 && weight !== 0) this.add(number, weight, into);
    }
  }

  // The inner loop: everything else in the search is paid once a question, this once a posting.
  private add(number: number, weight: number, into: Float64Array): void {
    const { lists, documents, counts, kinds } = this.data;
    const from = lists[number] ?? 0;
    const to = lists[number + 1] ?? 0;
    const { norms } = this;
    const offset = (kinds[number] ?? 0) * this.size;
    const most = weight * inverseFrequency(to - from, this.size) * (this.bm25.k + 1);
    for (let i = from; i < to; i += 1) {
      const document = documents[i] as number;
      const count = counts[i] as number;
      (into[document] as number) += (most * count) / (count + (norms[offset + document] as number));
    }
  }
}

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
