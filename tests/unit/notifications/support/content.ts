import type { Entry } from '../../../../src/knowledge/entry';
import { Library, type LibraryContent } from '../../../../src/knowledge/library';

/** An entry with defaults; an `action` puts it on a list. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    title: `Title of ${id}`,
    text: `First sentence of ${id}. Second sentence of ${id}.`,
    note: '',
    passages: [],
    themes: ['supervision'],
    audiences: [],
    resources: [],
    actions: [],
    related: [],
    asks: [],
    owner: 'Content team',
    reviewed: '2026-11-24',
    reviewBy: '2027-05-24',
    file: `knowledge/${id}.md`,
    ...more,
  };
}

export const action = (id: string, audience: string, number: number, more: Partial<Entry> = {}): Entry =>
  entry(id, { audiences: [audience], action: { audience, section: 'All', number }, ...more });

const DEFAULT: readonly Entry[] = [
  ...[1, 2, 3].map((n) => action(`TM-0${String(n)}`, 'team-managers', n)),
  ...[1, 2].map((n) => action(`BO-0${String(n)}`, 'boards', n, { themes: ['leadership'] })),
  entry('supervision-policy', { audiences: ['team-managers'] }),
  entry('what-we-do'),
];

/** A small library; the version follows from the entries. */
export function libraryOf(entries: readonly Entry[] = DEFAULT, version = JSON.stringify(entries)): Library {
  const lists = ['boards', 'team-managers'].map((audience) => ({
    audience,
    intro: 'For them.',
    source: 's',
    sections: [
      { title: 'All', actions: entries.filter((one) => one.action?.audience === audience && !one.withdrawn) },
    ],
  }));
  const content = {
    version,
    entries,
    lists: lists.filter((list) => (list.sections[0]?.actions.length ?? 0) > 0),
    passages: [],
    sources: [],
    themes: [
      { id: 'supervision', label: 'Supervision', passages: [] },
      { id: 'leadership', label: 'Leadership', passages: [] },
    ],
    audiences: [
      { id: 'boards', label: 'NHS boards', who: 'boards' },
      { id: 'team-managers', label: 'Team managers', who: 'managers' },
    ],
    roles: [
      { id: 'amhp', label: 'AMHP', as: 'As an AMHP', says: [] },
      {
        id: 'team-manager',
        label: 'Team manager',
        as: 'As a team manager',
        audience: 'team-managers',
        says: [],
      },
    ],
    resources: [1, 2].map((n) => ({
      id: `w${String(n)}`,
      title: `Wellbeing ${String(n)}`,
      publisher: 'NHS',
      kind: 'wellbeing',
      url: `https://example.nhs.uk/${String(n)}`,
      linkConfidence: 'confirmed',
      status: 'current',
      statusNote: '',
      facts: [],
      themes: [],
    })),
    topics: [],
    glossary: [],
    synonyms: { groups: [], oneWay: [], owner: 'x', reviewed: '2026-01-01', reviewBy: '2027-01-01' },
    pathways: [],
  } satisfies Omit<LibraryContent, 'support'>;
  return new Library(content as unknown as LibraryContent);
}
