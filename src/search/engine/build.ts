import { COUNT_SHIFT, type ArraysData } from './arrays';
import { buildDictionary } from './dictionary';
import type { FieldTerms } from './engine';
import { GrowingArray } from './growing';

/** Counts the terms of each document and lays the postings out. Terms of different kinds must differ as strings. */
export function buildArrays(documents: Iterable<FieldTerms>, kindCount: number): ArraysData {
  const numbers = new Map<string, number>();
  const kinds = new GrowingArray();
  // One entry a posting, in the order of the documents.
  const terms = new GrowingArray();
  const postings = new GrowingArray();
  const lengths = new GrowingArray();
  let size = 0;
  for (const fields of documents) {
    for (let kind = 0; kind < kindCount; kind += 1) {
      const counted = countTerms(fields[kind] ?? []);
      lengths.push(Math.min(counted.size, 65_535));
      for (const [term, count] of counted) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          kinds.push(kind);
        }
        terms.push(number);
        postings.push((size | (Math.min(count, 255) << COUNT_SHIFT)) >>> 0);
      }
    }
    size += 1;
  }
  return {
    ...buildDictionary([...numbers.keys()]),
    ...byTerm(terms.done(), postings.done(), numbers.size),
    kinds: Uint8Array.from(kinds.done()),
    lengths: kindAfterKind(lengths.done(), size, kindCount),
  };
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Sorts postings by term; as they come document by document, each list stays sorted by document. */
function byTerm(terms: Uint32Array, unsorted: Uint32Array, termCount: number) {
  const lists = new Uint32Array(termCount + 1);
  for (const term of terms) lists[term + 1] = (lists[term + 1] ?? 0) + 1;
  for (let i = 0; i < termCount; i += 1) lists[i + 1] = (lists[i + 1] ?? 0) + (lists[i] ?? 0);
  const next = lists.slice();
  const postings = new Uint32Array(unsorted.length);
  terms.forEach((term, i) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    postings[at] = unsorted[i] ?? 0;
  });
  return { lists, postings };
}

function kindAfterKind(lengths: Uint32Array, size: number, kindCount: number): Uint16Array {
  const result = new Uint16Array(lengths.length);
  lengths.forEach((length, i) => (result[(i % kindCount) * size + Math.floor(i / kindCount)] = length));
  return result;
}
