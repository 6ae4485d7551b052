import { pack, unpack, type Packable } from './engine/pack';
import { FORMAT, type SerializedIndex } from './search-index';

/** An index as bytes for a file. */
export function encodeIndex({ arrays, ...meta }: SerializedIndex): Uint8Array {
  return pack({ format: FORMAT, ...meta }, { ...arrays });
}

/** An index from the bytes of a file that `encodeIndex` made; undefined where an older version of it made them. */
export function decodeIndex(bytes: Uint8Array): SerializedIndex | undefined {
  const { meta, arrays } = unpack(bytes);
  if ((meta as { format?: number }).format !== FORMAT) return undefined;
  return {
    ...(meta as Omit<SerializedIndex, 'arrays'>),
    arrays: {
      bytes: take(arrays, 'bytes', Uint8Array),
      starts: take(arrays, 'starts', Uint32Array),
      slots: take(arrays, 'slots', Uint32Array),
      lists: take(arrays, 'lists', Uint32Array),
      postings: take(arrays, 'postings', Uint32Array),
      kinds: take(arrays, 'kinds', Uint8Array),
      lengths: take(arrays, 'lengths', Uint16Array),
    },
  };
}

function take<A extends Packable>(arrays: ReadonlyMap<string, Packable>, name: string, type: new () => A): A {
  const array = arrays.get(name);
  if (!(array instanceof type)) throw new TypeError(`The search index has no ${name}; build it again`);
  return array;
}
