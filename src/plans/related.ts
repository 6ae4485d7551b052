import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { Audience } from '../knowledge/schemas';
import { listRows } from './lists';

export interface Related {
  readonly action: Entry;
  readonly audience: Audience;
}

/** What the other audiences do about the same thing: the content owner's links first, else the first of its main theme. */
export function relatedActions(library: Library, action: Entry, most = 6): readonly Related[] {
  const own = action.action?.audience;
  const linked = action.related.map((id) => library.entry(id)).filter((one) => one !== undefined);
  const linking = library.entries.filter((one) => one.action && one.related.includes(action.id));
  const named = new Set([...linked, ...linking].map((one) => one.action?.audience));
  const others = library.audiences.filter(({ id }) => id !== own && !named.has(id));
  const sameTheme = others.flatMap(({ id }) => firstOfTheme(library, id, action.themes[0]));
  return [...new Set([...linked, ...linking, ...sameTheme])]
    .filter((one) => one.action && one.action.audience !== own && !one.withdrawn)
    .flatMap((one) => {
      const audience = library.audience(one.action?.audience ?? '');
      return audience ? [{ action: one, audience }] : [];
    })
    .slice(0, most);
}

function firstOfTheme(library: Library, audience: string, theme: string | undefined): readonly Entry[] {
  const list = library.list(audience);
  const first = list && listRows(list).find(({ action }) => action.themes[0] === theme);
  return first ? [first.action] : [];
}

export interface ThemeRow {
  readonly audience: Audience;
  readonly actions: readonly Entry[];
}

/** Who does what about a theme: every audience, in the guidance's order, with its actions; also those with none. */
export function themeMatrix(library: Library, theme: string): readonly ThemeRow[] {
  return library.audiences.flatMap((audience) => {
    const list = library.list(audience.id);
    if (!list) return [];
    const rows = listRows(list).filter(({ action }) => action.themes.includes(theme));
    return [{ audience, actions: rows.map(({ action }) => action) }];
  });
}
