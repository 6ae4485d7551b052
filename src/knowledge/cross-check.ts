import type { Entry } from './entry';
import type { Fault } from './fault';
import type { LibraryContent } from './library';

/** Everything that a schema can't see: references, coverage, order, placeholders. */
export function crossCheck(content: LibraryContent): readonly Fault[] {
  return [
    ...duplicateIds(content),
    ...content.entries.flatMap((entry) => danglingReferences(entry, content)),
    ...content.entries.flatMap(placeholders),
    ...danglingResources(content),
    ...uncoveredPassages(content).map((id) => ({
      file: 'knowledge/passages.yaml',
      find: id,
      what: `passage ${id} is covered by no entry: add it to the passages of the entry that restates it`,
    })),
    ...content.lists.flatMap((list) => actionOrder(list.audience, content)),
  ];
}

/** Passages that no shown entry restates. */
export function uncoveredPassages(content: Pick<LibraryContent, 'entries' | 'passages'>): readonly string[] {
  const covered = new Set(content.entries.filter((e) => !e.withdrawn).flatMap((entry) => entry.passages));
  return content.passages.map((passage) => passage.id).filter((id) => !covered.has(id));
}

function duplicateIds(content: LibraryContent): readonly Fault[] {
  const lists = { entries: content.entries, resources: content.resources, topics: content.topics };
  return Object.values(lists).flatMap((items: readonly { id: string; file?: string }[]) => {
    const seen = new Set<string>();
    return items.flatMap((item) => {
      const again = seen.has(item.id);
      seen.add(item.id);
      return again ? [{ file: item.file ?? 'knowledge', find: `id: ${item.id}`, what: `id ${item.id} is used twice: make it unique` }] : [];
    });
  });
}

function danglingReferences(entry: Entry, content: LibraryContent): readonly Fault[] {
  const known = knownIds(content);
  const check = (list: readonly string[], kind: keyof typeof known, where: string): readonly Fault[] =>
    list
      .filter((id) => !known[kind].has(id))
      .map((id) => ({ file: entry.file, find: id, what: `${entry.id}: ${kind} "${id}" does not exist: correct it or add it in ${where}` }));
  return [
    ...check(entry.passages, 'passage', 'passages.yaml'),
    ...check(entry.themes, 'theme', 'themes.yaml'),
    ...check(entry.audiences, 'audience', 'audiences.yaml'),
    ...check(entry.resources, 'resource', 'resources.yaml'),
    ...check([...entry.actions, ...entry.related], 'entry', 'guidance/ or actions/'),
  ];
}

type Known = Record<'passage' | 'theme' | 'audience' | 'resource' | 'entry', ReadonlySet<string>>;
const cache = new WeakMap<LibraryContent, Known>();

function knownIds(content: LibraryContent): Known {
  const ids = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map((item) => item.id));
  const known = cache.get(content) ?? {
    passage: ids(content.passages),
    theme: ids(content.themes),
    audience: ids(content.audiences),
    resource: ids(content.resources),
    entry: ids(content.entries),
  };
  cache.set(content, known);
  return known;
}

function danglingResources(content: LibraryContent): readonly Fault[] {
  const known = knownIds(content);
  const faults: Fault[] = [];
  const check = (file: string, owner: string, list: readonly string[]): void => {
    for (const id of list.filter((one) => !known.resource.has(one)))
      faults.push({ file: `knowledge/${file}`, find: id, what: `${owner}: resource "${id}" does not exist in resources.yaml` });
  };
  for (const topic of content.topics) check('not-answered.yaml', topic.id, topic.resources);
  for (const r of content.resources) check('resources.yaml', r.id, r.supersededBy ? [r.supersededBy] : []);
  for (const term of content.glossary) check('glossary.yaml', term.term, term.resources);
  return faults;
}

/** The sources have "xxx" where a figure is missing; it must never be shown. */
function placeholders(entry: Entry): readonly Fault[] {
  const shown = `${entry.title}\n${entry.text}\n${entry.more ?? ''}\n${entry.note}`;
  return /\bx{3,}\b/i.test(shown)
    ? [{ file: entry.file, find: 'xxx', what: `${entry.id}: shows a placeholder "xxx": say plainly that the figure is missing` }]
    : [];
}

/** A list holds its audience's actions, all of them, in the order of the passages. */
function actionOrder(audience: string, content: LibraryContent): readonly Fault[] {
  const wanted = content.passages
    .filter((p) => p.audience === audience && (p.kind === 'action' || p.kind === 'action-para'))
    .map((p) => p.id);
  const entries = content.entries.filter((entry) => entry.action?.audience === audience);
  const found = entries.flatMap((entry) => entry.passages.slice(0, 1)).filter((id) => wanted.includes(id));
  if (found.join() === wanted.join()) return [];
  const file = entries[0]?.file ?? 'knowledge/actions';
  return [{ file, what: `actions are not in the order of the guidance: expected ${wanted.join(', ')}` }];
}
