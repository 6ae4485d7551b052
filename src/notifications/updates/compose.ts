import type { ChangeView } from '../../cards/notifications-parts';
import { presentNotificationsUpdate } from '../../cards/notifications-update';
import type { Library } from '../../knowledge/library';
import type { Payload } from '../payload';
import type { ContentChange, Subscription } from '../ports';
import { counted, filterWords, HOW_TO_STOP } from '../words';

const SHOWN = 8;
const ORDER = ['withdrawn', 'changed', 'added'] as const;

/** What changed, as one message: what was withdrawn first, since people may rely on it. */
export function composeUpdate(
  library: Library,
  subscription: Subscription,
  changes: readonly ContentChange[],
): Payload {
  const sorted = ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const heading = `${counted(changes.length, 'change')} in the guidance`;
  const chosen = filterWords(library, subscription);
  const card = presentNotificationsUpdate({
    heading,
    changes: changeLines(library, sorted.slice(0, SHOWN)),
    more: Math.max(0, sorted.length - SHOWN),
    footer: {
      why: `This channel subscribed to guidance updates${chosen && ` ${chosen}`}.`,
      stop: HOW_TO_STOP,
    },
    buttons: [{ title: 'Change or stop', verb: 'notify-settings', data: { stays: true } }],
  });
  const [first] = sorted;
  return {
    card,
    summary: changes.length === 1 && first ? `Guidance ${first.kind}: ${first.title}` : heading,
  };
}

/** Changes as lines of a card; what is still there can be opened. */
export function changeLines(library: Library, changes: readonly ContentChange[]): ChangeView[] {
  return changes.map(({ kind, title, what, entryId }) => {
    const entry = library.entry(entryId);
    const opens = entry !== undefined && !entry.withdrawn;
    return { kind, title, what, ...(opens && { entryId }) };
  });
}
