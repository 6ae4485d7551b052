import { presentExtensionPage, type ExtensionPageView } from '../cards/extension-page';
import { clip, oneLine, spoken } from '../cards/text';
import type { ExtensionResult } from '../conversation/extension';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { Resource, Source } from '../knowledge/schemas';
import { shownDate } from './citations';
import { typedWords } from './extension-typing';

const SHOWN_FACTS = 3;
const SHOWN_ENTRIES = 3;

/** A resource as a result of a search and as the preview of its link. */
export function resourceResult(resource: Resource, library: Library): ExtensionResult {
  const { title, publisher } = resource;
  const successor = resource.supersededBy ? library.resource(resource.supersededBy) : undefined;
  const status = RESOURCE_STATUS[resource.status];
  const view: ExtensionPageView = {
    title,
    publisher,
    kind: KIND[resource.kind],
    status,
    caution: resource.status !== 'current' && resource.status !== 'in-force',
    facts: resource.facts.slice(0, SHOWN_FACTS).map(factLine),
    ...address(resource.url ?? resource.fallbackUrl),
    ...(resource.statusNote && { statusNote: resource.statusNote }),
    ...(successor && { replacedBy: { title: successor.title, ...address(successor.url) } }),
    ...saysView(entriesOn(resource, library)),
  };
  const subtitle = clip(oneLine(`${KIND[resource.kind]}, ${publisher}. ${status}`), 120);
  return { title, subtitle, card: presentExtensionPage(view) };
}

/** A source as the preview of its link. */
export function sourceResult(source: Source, library: Library): ExtensionResult {
  const { title, publisher } = source;
  const status = SOURCE_STATUS[source.status];
  const view: ExtensionPageView = {
    title,
    publisher,
    kind: `Source of our guidance, ${shownDate(source.date)}`,
    status,
    caution: source.status !== 'current',
    ...address(source.url),
    ...(source.statusNote && { statusNote: source.statusNote }),
    ...saysView(entriesOf(source.id, library)),
  };
  return { title, subtitle: clip(oneLine(`${publisher}. ${status}`), 120), card: presentExtensionPage(view) };
}

/** Entries that name a resource: those that name it first before the others, then those that speak most of it. */
export function entriesOn({ id, title }: Pick<Resource, 'id' | 'title'>, library: Library): readonly Entry[] {
  const place = (entry: Entry): number => entry.resources.indexOf(id);
  const about = new Set(typedWords(title).filter((word) => word.length > 3));
  const shared = (entry: Entry): number =>
    new Set(typedWords(`${entry.title} ${entry.text}`).filter((word) => about.has(word))).size;
  return library.entries
    .filter((entry) => place(entry) >= 0)
    .sort((a, b) => place(a) - place(b) || shared(b) - shared(a));
}

/** Entries that restate a source's passages, in the order of the source. */
function entriesOf(source: string, library: Library): readonly Entry[] {
  const order = new Map(library.content.passages.map((passage, index) => [passage.id, index]));
  const place = (entry: Entry): number => order.get(entry.passages[0] ?? '') ?? Infinity;
  const ofSource = (entry: Entry): boolean => library.passage(entry.passages[0] ?? '')?.source === source;
  return library.entries.filter(ofSource).sort((a, b) => place(a) - place(b));
}

function saysView(entries: readonly Entry[]): Pick<ExtensionPageView, 'says' | 'more'> {
  const says = entries
    .slice(0, SHOWN_ENTRIES)
    .map((entry) => ({ title: entry.title, text: clip(spoken(entry.text), 180) }));
  return { says, more: entries.length - says.length };
}

const address = (url: string | null | undefined): { url?: string } =>
  url?.startsWith('https:') ? { url } : {};

/** "…, as of June 2026", "…; this is uncertain". */
function factLine({ text, asOf, uncertain }: Resource['facts'][number]): string {
  const dated = asOf && !text.includes(asOf) ? `${text.replace(/\.$/, '')} (as of ${factDate(asOf)})` : text;
  return uncertain ? `${dated.replace(/\.$/, '')}. This is uncertain` : dated;
}

const monthInWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function factDate(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? monthInWords.format(new Date(`${date}-01T00:00:00Z`)) : shownDate(date);
}

const KIND: Readonly<Record<Resource['kind'], string>> = {
  blog: 'Blog',
  crisis: 'Crisis support',
  guidance: 'Guidance',
  law: 'Law',
  nice: 'NICE guidance',
  organisation: 'Organisation',
  report: 'Report',
  standard: 'Standard',
  toolkit: 'Toolkit',
  video: 'Video',
  wellbeing: 'Wellbeing support',
};

const RESOURCE_STATUS: Readonly<Record<Resource['status'], string>> = {
  current: 'Current',
  'in-force': 'In force',
  'partly-in-force': 'Only partly in force',
  superseded: 'Superseded',
  archived: 'Archived',
  uncertain: 'Its status is uncertain',
  'not-found': 'We could not find it online',
};

const SOURCE_STATUS: Readonly<Record<Source['status'], string>> = {
  current: 'Current',
  archived: 'Archived',
  superseded: 'Superseded',
};
