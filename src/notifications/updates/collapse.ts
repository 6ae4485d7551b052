import type { ContentChange, NumberedChange } from '../ports';

/**
 * What several changes come to: an entry that changed twice is told once, one that was added and withdrawn again
 * not at all, and what was taken back word for word is no change.
 */
export function collapse(changes: readonly NumberedChange[]): readonly ContentChange[] {
  const byEntry = new Map<string, ContentChange>();
  for (const change of changes) {
    const before = byEntry.get(change.entryId);
    const both = before ? join(before, change) : change;
    if (both) byEntry.set(change.entryId, both);
    else byEntry.delete(change.entryId);
  }
  return [...byEntry.values()];
}

function join(first: ContentChange, then: ContentChange): ContentChange | undefined {
  const both = { ...then, from: first.from };
  if (first.from === then.to) return undefined;
  if (first.kind !== 'added') return both;
  return then.kind === 'withdrawn' ? undefined : { ...both, kind: 'added', what: first.what };
}

/** The changes that concern a channel. An entry addressed to nobody in particular concerns everybody. */
export function concerning(
  changes: readonly ContentChange[],
  { audiences, themes }: { readonly audiences: readonly string[]; readonly themes: readonly string[] },
): readonly ContentChange[] {
  const meets = (wanted: readonly string[], given: readonly string[]): boolean =>
    wanted.length === 0 || given.length === 0 || given.some((id) => wanted.includes(id));
  return changes.filter((change) => meets(audiences, change.audiences) && meets(themes, change.themes));
}
