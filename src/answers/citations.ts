import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { Source } from '../knowledge/schemas';

/** Where an answer comes from: one section of one source. A property of the entry, so it can't be wrong. */
export interface Citation {
  /** 1-based, as shown. */
  readonly number: number;
  readonly source: Source;
  readonly section: string;
  /** "2020", "24 February 2020". */
  readonly date: string;
  readonly passages: readonly string[];
}

/** The sections that an entry restates, each once, in the order of its passages. */
export function citationsOf(entry: Entry, library: Library): readonly Citation[] {
  const groups = new Map<string, { source: Source; section: string; passages: string[] }>();
  for (const id of entry.passages) {
    const passage = library.passage(id);
    const source = passage && library.source(passage.source);
    if (!passage || !source) continue;
    const key = `${source.id}\0${passage.section}`;
    const group = groups.get(key) ?? { source, section: passage.section, passages: [] };
    group.passages.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map((group, index) => ({
    ...group,
    number: index + 1,
    date: shownDate(group.source.date),
  }));
}

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A year as it is, a day in words. */
export function shownDate(date: string): string {
  return date.length === 4 ? date : inWords.format(new Date(`${date}T00:00:00Z`));
}

/** What must be said of a source or resource that is not simply current; undefined where nothing must. */
export function sourceStatus(source: Source): string | undefined {
  return source.status === 'current' ? undefined : source.status;
}
