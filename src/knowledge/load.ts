import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { GuideError } from '../errors';
import { crossCheck } from './cross-check';
import type { ActionList, Entry } from './entry';
import { faultLine, located, type Fault } from './fault';
import { checkPathways, type Pathway } from './induction';
import { Library, type LibraryContent } from './library';
import { ContentReader } from './read';
import {
  audienceSchema,
  glossarySchema,
  listOf,
  passageSchema,
  resourceSchema,
  roleSchema,
  sourceSchema,
  synonymsSchema,
  themeSchema,
  topicSchema,
  type ActionListFile,
} from './schemas';
import { supportSchema } from './support';

/** Where the content lies when nothing else is said. */
export const contentFolder = join(__dirname, '..', '..', 'knowledge');

/** Reads and checks the whole content; answers the library, or every fault at once. */
export function readLibrary(root = contentFolder): { library?: Library; faults: readonly Fault[] } {
  const reader = new ContentReader(root);
  const content = readContent(reader);
  if (!content) return { faults: reader.faults };
  const found = [...crossCheck(content), ...checkPathways(content)];
  const faults = [...reader.faults, ...found.map((fault) => located(fault, reader.textOf(fault.file)))];
  return faults.length > 0 ? { faults } : { library: new Library(content), faults };
}

/** The library, or a `content-invalid` error that lists every fault with file and line. */
export function loadLibrary(root = contentFolder): Library {
  const { library, faults } = readLibrary(root);
  if (library) return library;
  const detail = faults.map(faultLine).join('\n');
  throw new GuideError('content-invalid', `The knowledge base has ${String(faults.length)} faults.`, { detail });
}

function readContent(reader: ContentReader): LibraryContent | undefined {
  const prose = reader.files('guidance', '.md').map((file) => reader.prose(file));
  const lists = reader.files('actions', '.yaml').map((file) => reader.actionList(file));
  const audiences = reader.list<LibraryContent['audiences'][number]>(
    'audiences.yaml',
    'audiences',
    listOf('audiences', audienceSchema),
  );
  const synonyms = reader.yaml('synonyms.yaml', synonymsSchema);
  const support = reader.yaml('support.yaml', supportSchema);
  if (!synonyms || !support) return undefined;
  const found = lists.filter((list) => list !== undefined);
  return {
    version: versionOf(reader.texts),
    entries: [...prose.filter((entry) => entry !== undefined), ...found.flatMap((list) => list.entries)],
    lists: audiences.flatMap((audience) => {
      const file = found.find((list) => list.list.audience === audience.id);
      return file ? [actionList(file.list, file.entries)] : [];
    }),
    passages: reader.list('passages.yaml', 'passages', listOf('passages', passageSchema)),
    sources: reader.list('sources.yaml', 'sources', listOf('sources', sourceSchema)),
    themes: reader.list('themes.yaml', 'themes', listOf('themes', themeSchema)),
    audiences,
    roles: reader.list('roles.yaml', 'roles', listOf('roles', roleSchema)),
    resources: reader.list('resources.yaml', 'resources', listOf('resources', resourceSchema)),
    topics: reader.list('not-answered.yaml', 'topics', listOf('topics', topicSchema)),
    glossary: reader.list('glossary.yaml', 'terms', listOf('terms', glossarySchema)),
    synonyms,
    support,
    pathways: reader.files('induction', '.yaml').flatMap((file) => pathway(reader, file)),
  };
}

function pathway(reader: ContentReader, file: string): readonly Pathway[] {
  const read = reader.pathway(file);
  return read ? [read] : [];
}

function actionList(file: ActionListFile, entries: readonly Entry[]): ActionList {
  const shown = entries.filter((entry) => !entry.withdrawn);
  const sections = file.sections.map(({ title }) => ({
    title,
    actions: shown.filter((entry) => entry.action?.section === title),
  }));
  return { audience: file.audience, intro: file.intro, source: file.source, sections };
}

/** The first 16 hex digits of the SHA-256 of every file's name and text. */
function versionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 16);
}
