const TYPES = { Uint8Array, Uint16Array, Uint32Array } as const;
/** The arrays that can be packed. */
export type Packable = Uint8Array | Uint16Array | Uint32Array;

interface Part {
  readonly name: string;
  readonly type: string;
  readonly length: number;
}

// Typed arrays must begin at a multiple of their element's size.
const ALIGN = 8;
const aligned = (n: number): number => Math.ceil(n / ALIGN) * ALIGN;

/** Packs a JSON value and named arrays into bytes: the header's length, the header, the arrays as they lie in memory. */
export function pack(meta: unknown, arrays: Readonly<Record<string, Packable>>): Uint8Array {
  const entries = Object.entries(arrays);
  const parts: Part[] = entries.map(([name, array]) => ({
    name,
    type: array.constructor.name,
    length: array.length,
  }));
  const header = Buffer.from(JSON.stringify({ meta, parts }));
  const start = aligned(4 + header.length);
  const result = Buffer.alloc(entries.reduce((sum, [, array]) => sum + aligned(array.byteLength), start));
  result.writeUInt32LE(header.length);
  header.copy(result, 4);
  let at = start;
  for (const [, array] of entries) {
    result.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return result;
}

/** Unpacks what `pack` made. The arrays are views on the bytes: nothing is copied, nothing parsed but the header. */
export function unpack(packed: Uint8Array): {
  readonly meta: unknown;
  readonly arrays: Map<string, Packable>;
} {
  const bytes = packed.byteOffset % ALIGN === 0 ? packed : packed.slice();
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(Buffer.from(bytes.subarray(4, 4 + size)).toString()) as {
    meta: unknown;
    parts: Part[];
  };
  const arrays = new Map<string, Packable>();
  let at = bytes.byteOffset + aligned(4 + size);
  for (const { name, type, length } of header.parts) {
    const array = view(type, bytes.buffer as ArrayBuffer, at, length);
    arrays.set(name, array);
    at += aligned(array.byteLength);
  }
  return { meta: header.meta, arrays };
}

function view(type: string, buffer: ArrayBuffer, at: number, length: number): Packable {
  if (!(type in TYPES)) throw new TypeError(`A packed index cannot hold ${type}`);
  return new TYPES[type as keyof typeof TYPES](buffer, at, length);
}
