import { createHash } from 'node:crypto';
import type { Entry } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import type { EntrySnapshot } from '../ports';

/** Every entry as it is now, tombstones included. Upkeep (owner, dates of review, ways to ask) is nobody's news. */
export const snapshotOf = (library: Library): readonly EntrySnapshot[] => library.content.entries.map(take);

function take(entry: Entry): EntrySnapshot {
  const shown = {
    id: entry.id,
    title: entry.title,
    text: flat(entry.text),
    more: flat(entry.more ?? ''),
    note: flat(entry.note),
    audiences: [...entry.audiences].sort(),
    themes: [...entry.themes].sort(),
    withdrawn: entry.withdrawn ? entry.withdrawn.because || 'withdrawn' : '',
  };
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
  return { ...shown, hash };
}

/** Line breaks and marks of emphasis are no change of meaning. */
const flat = (text: string): string =>
  text
    .replace(/\*\*|(?<!\w)[*_]|[*_](?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
