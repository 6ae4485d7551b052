import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';

/** What an answer means for the person who asks: their own audience's actions, or whose job it is. */
export interface RoleLines {
  readonly heading: string;
  readonly actions: readonly Entry[];
  /** True where the lines name other audiences, so each says whose it is. */
  readonly whose: boolean;
  /** The audience whose whole list may be opened. */
  readonly audience?: string;
}

const MOST = 3;

/**
 * At most three actions that bear on the entry. `ranked` are the entries that the search found, best first:
 * they say which of an audience's actions fit this question rather than only this subject.
 */
export function roleLines(
  entry: Entry,
  ranked: readonly Entry[],
  role: string | undefined,
  library: Library,
): RoleLines | undefined {
  const audience = role === undefined ? undefined : library.role(role)?.audience;
  if (audience === undefined) return whoseJob(entry, ranked, library);
  const own = bearingOn(entry, ranked, library).filter(
    (action) => action.action?.audience === audience && action !== entry,
  );
  const heading = library.role(role ?? '')?.as ?? '';
  return own.length > 0 ? { heading, actions: own.slice(0, MOST), whose: false, audience } : undefined;
}

/** For staff and people without a role: one action from each of the audiences that have one. */
function whoseJob(entry: Entry, ranked: readonly Entry[], library: Library): RoleLines | undefined {
  const seen = new Set<string>();
  const first = (entry.action ? [entry] : []).concat(bearingOn(entry, ranked, library)).filter((action) => {
    const audience = action.action?.audience ?? '';
    return !seen.has(audience) && seen.add(audience);
  });
  return first.length > 0
    ? { heading: 'Whose job this is', actions: first.slice(0, MOST), whose: true }
    : undefined;
}

/** Actions named by the entry first, then what the search found about the same subjects. */
function bearingOn(entry: Entry, ranked: readonly Entry[], library: Library): readonly Entry[] {
  const named = [...entry.actions, ...entry.related].map((id) => library.entry(id));
  const shares = (other: Entry): boolean => other.themes.some((theme) => entry.themes.includes(theme));
  const found = ranked.filter(shares);
  const all = [...named, ...found].filter(
    (one) => one?.action !== undefined && !one.withdrawn && one !== entry,
  );
  return [...new Set(all)] as Entry[];
}
