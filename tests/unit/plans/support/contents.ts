import type { Entry } from '../../../../src/knowledge/entry';
import { Library, type LibraryContent } from '../../../../src/knowledge/library';
import { library } from './world';

/** The real content with another list for one audience. */
export function withList(
  audience: string,
  sections: readonly { title: string; actions: readonly Entry[] }[],
  tombstones: readonly Entry[] = [],
): Library {
  const { content } = library();
  const list = library().list(audience);
  if (!list) throw new Error(`no list ${audience}`);
  const others = content.entries.filter((entry) => entry.action?.audience !== audience);
  const changed: LibraryContent = {
    ...content,
    entries: [...others, ...sections.flatMap(({ actions }) => actions), ...tombstones],
    lists: content.lists.map((one) => (one.audience === audience ? { ...list, sections } : one)),
  };
  return new Library(changed);
}

/** Words as long as the content may have them. */
const LONG =
  'Make sure that induction covers a multi-professional context and welcomes every profession and background. ';

/** A list of so many actions with long words, in sections of twenty, for commissioners. */
export function longList(count: number): Library {
  const [model] = library().list('commissioners')?.sections[0]?.actions ?? [];
  if (!model) throw new Error('no action');
  const actions = Array.from({ length: count }, (_unused, index): Entry => {
    const section = sectionOf(index);
    return {
      ...model,
      id: `CO-${String(index + 1).padStart(3, '0')}`,
      title: `Action ${String(index + 1)} of a very long list, titled at length`,
      text: LONG.repeat(4),
      themes: [['supervision', 'leadership', 'cpd', 'amhp'][index % 4] ?? 'cpd'],
      related: [],
      action: { audience: 'commissioners', section, number: index + 1 },
    };
  });
  const titles = [...new Set(actions.map((_action, index) => sectionOf(index)))];
  return withList(
    'commissioners',
    titles.map((title) => ({ title, actions: actions.filter(({ action }) => action?.section === title) })),
  );
}

const sectionOf = (index: number): string => `Section ${String(Math.floor(index / 20) + 1)} of the list`;
