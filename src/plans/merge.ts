import { FIELDS, type FieldChange, type FieldName, type ItemFields } from './ports';

/** A field that two people set to different values at once. */
export interface Clash {
  readonly field: FieldName;
  readonly theirs: string | null;
  readonly mine: string | null;
}

export interface Merged {
  /** What can be written over the present values without undoing what somebody else did. */
  readonly apply: readonly FieldChange[];
  readonly clashes: readonly Clash[];
}

/**
 * Three-way merge of one action. `base` is what the person saw, `theirs` what stands now, `mine` what they sent.
 * Fields that only one of the two changed go together; a field that both changed to different values clashes.
 */
export function merge(base: ItemFields, theirs: ItemFields, mine: Partial<ItemFields>): Merged {
  const apply: FieldChange[] = [];
  const clashes: Clash[] = [];
  for (const field of FIELDS) {
    const wanted = mine[field];
    if (wanted === undefined || wanted === base[field] || wanted === theirs[field]) continue;
    if (theirs[field] === base[field]) apply.push({ field, before: theirs[field], after: wanted });
    else clashes.push({ field, theirs: theirs[field], mine: wanted });
  }
  return { apply, clashes };
}
