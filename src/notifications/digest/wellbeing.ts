import type { Library } from '../../knowledge/library';
import type { Resource } from '../../knowledge/schemas';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** One wellbeing resource a week, each in its turn; only those that are open to everybody and known to be there. */
export function wellbeingOf(library: Library, at: number): Resource | undefined {
  const open = library.content.resources.filter(
    (one) =>
      one.kind === 'wellbeing' && one.status === 'current' && !one.hidden && one.url?.startsWith('https:'),
  );
  return open[Math.floor(at / WEEK_MS) % open.length];
}
