import type { Entry } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import type { Wishes } from '../ports';

/**
 * The actions that a channel's digest walks through: each audience's list in its own order. Of several audiences
 * one action each in turn, so that nobody waits a year for theirs.
 */
export function actionRound(
  library: Library,
  wishes: Pick<Wishes, 'audiences' | 'themes'>,
): readonly Entry[] {
  const lists = library.audiences
    .filter(({ id }) => wishes.audiences.length === 0 || wishes.audiences.includes(id))
    .map(({ id }) => (library.list(id)?.sections ?? []).flatMap((section) => section.actions))
    .map((actions) => actions.filter((action) => matches(action, wishes.themes)));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

const matches = (action: Entry, themes: readonly string[]): boolean =>
  themes.length === 0 || action.themes.some((theme) => themes.includes(theme));

/** The first action not shown in this round; when all were shown a new round begins. Undefined for an empty list. */
export function nextAction(
  round: readonly Entry[],
  shown: ReadonlySet<string>,
): { readonly action: Entry; readonly startOver: boolean } | undefined {
  const fresh = round.find((action) => !shown.has(action.id));
  const action = fresh ?? round[0];
  return action && { action, startOver: fresh === undefined };
}
