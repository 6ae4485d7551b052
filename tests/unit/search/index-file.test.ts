import { pack } from '../../../src/search/engine/pack';
import {
  buildIndex,
  createSearcher,
  decodeIndex,
  encodeIndex,
  type SerializedIndex,
} from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const input = { documents, topics, vocabulary };
const bytes = encodeIndex(buildIndex(input));

function loaded(packed: Uint8Array): SerializedIndex {
  const index = decodeIndex(packed);
  if (index === undefined) throw new Error('an index of another format');
  return index;
}

describe('an index file', () => {
  it('holds all that a searcher needs', () => {
    const fresh = createSearcher(input);
    const again = createSearcher({ documents: [], vocabulary, index: loaded(bytes) });
    for (const text of ['who protcts supervision', 'skill mix', 'my payslip', 'zzz']) {
      expect(again.rank({ text, audience: 'boards' })).toEqual(fresh.rank({ text, audience: 'boards' }));
    }
  });

  it('is the same for the same content', () => {
    expect(encodeIndex(buildIndex(input))).toEqual(bytes);
  });

  it('is not used for other content', () => {
    const changed = [...documents, { id: 'new', text: 'Bicycles for home visits' }];
    const searcher = createSearcher({ ...input, documents: changed, index: loaded(bytes) });
    expect(searcher.rank({ text: 'bicycles' }).hits[0]?.id).toBe('new');
  });

  it('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loaded(shifted.subarray(3)).ids).toEqual(loaded(bytes).ids);
  });

  it('is passed over where an older version made it', () => {
    const { arrays, ...meta } = buildIndex(input);
    expect(decodeIndex(pack({ ...meta, format: 0 }, { ...arrays }))).toBeUndefined();
  });

  it('says what is wrong with it', () => {
    const { arrays, ...rest } = buildIndex(input);
    const broken = encodeIndex({
      ...rest,
      arrays: { ...arrays, lists: new Uint16Array(2) as unknown as Uint32Array },
    });
    expect(() => decodeIndex(broken)).toThrow('The search index has no lists; build it again');
  });
});
