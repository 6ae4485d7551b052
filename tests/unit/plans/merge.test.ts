import { merge } from '../../../src/plans/merge';
import type { ItemFields } from '../../../src/plans/ports';

const base: ItemFields = { status: 'not-started', owner: null, due: null, note: null };

describe('merging two edits of one action', () => {
  it('writes what only I changed', () => {
    expect(merge(base, base, { ...base, status: 'done' })).toEqual({
      apply: [{ field: 'status', before: 'not-started', after: 'done' }],
      clashes: [],
    });
  });

  it('keeps what the other changed where I sent the old value along', () => {
    const theirs = { ...base, due: '2026-12-01' };
    expect(merge(base, theirs, { ...base, status: 'done' })).toEqual({
      apply: [{ field: 'status', before: 'not-started', after: 'done' }],
      clashes: [],
    });
  });

  it('is a clash only where both changed one field to different values', () => {
    const theirs: ItemFields = { ...base, status: 'in-progress', note: 'same' };
    expect(merge(base, theirs, { status: 'done', note: 'same', owner: 't/sam' })).toEqual({
      apply: [{ field: 'owner', before: null, after: 't/sam' }],
      clashes: [{ field: 'status', theirs: 'in-progress', mine: 'done' }],
    });
  });

  it('can empty a field, and leaves alone what was not sent', () => {
    const full: ItemFields = { ...base, due: '2026-12-01', note: 'n' };
    expect(merge(full, full, { due: null })).toEqual({
      apply: [{ field: 'due', before: '2026-12-01', after: null }],
      clashes: [],
    });
  });
});
