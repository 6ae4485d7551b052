/** A read-only map from strings to 0…n-1 in three flat arrays, so that it loads without being rebuilt. */
export interface DictionaryData {
  /** All terms, one after the other, as UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each term begins in `bytes`; one more at the end. */
  readonly starts: Uint32Array;
  /** Open-addressed hash table: term number + 1, or 0 for free. Its length is a power of two. */
  readonly slots: Uint32Array;
}

const encoder = new TextEncoder();

/** FNV-1a over bytes. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Lays out distinct terms; a term's number is its place in the list. */
export function buildDictionary(terms: readonly string[]): DictionaryData {
  const starts = new Uint32Array(terms.length + 1);
  let room = 0;
  for (const term of terms) room += Buffer.byteLength(term);
  const bytes = new Uint8Array(room);
  let size = 2;
  while (size < terms.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  let at = 0;
  terms.forEach((term, number) => {
    starts[number] = at;
    const end = at + encoder.encodeInto(term, bytes.subarray(at)).written;
    let slot = hash(bytes, at, end) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
    at = end;
  });
  starts[terms.length] = at;
  return { bytes, starts, slots };
}

const shortTerms = Array.from({ length: 64 }, (_, length) => new Uint8Array(length));

/** The term as UTF-8: a short one of plain letters in a place that is used again, which is far quicker than an encoder. */
function encoded(term: string): Uint8Array {
  const place = shortTerms[term.length];
  if (!place) return encoder.encode(term);
  for (let i = 0; i < term.length; i += 1) {
    const code = term.charCodeAt(i);
    if (code > 0x7f) return encoder.encode(term);
    place[i] = code;
  }
  return place;
}

/** The number of a term, or -1. */
export function lookUp({ bytes, starts, slots }: DictionaryData, term: string): number {
  const key = encoded(term);
  let slot = hash(key, 0, key.length) & (slots.length - 1);
  for (;;) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) return -1;
    if (matches(bytes, starts[number] ?? 0, starts[number + 1] ?? 0, key)) return number;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function matches(bytes: Uint8Array, from: number, to: number, key: Uint8Array): boolean {
  if (to - from !== key.length) return false;
  for (let i = 0; i < key.length; i += 1) if (bytes[from + i] !== key[i]) return false;
  return true;
}

/** All terms in order of their number. */
export function termsOfDictionary({ bytes, starts }: DictionaryData): string[] {
  const decoder = new TextDecoder();
  return Array.from({ length: starts.length - 1 }, (_, n) =>
    decoder.decode(bytes.subarray(starts[n], starts[n + 1])),
  );
}
