import type { ActionList, Entry } from './entry';
import type { Pathway } from './induction';
import type {
  Audience,
  GlossaryTerm,
  Passage,
  Resource,
  Role,
  Source,
  Synonyms,
  Theme,
  Topic,
} from './schemas';
import type { Support } from './support';

/** Everything read from the content folder, parsed and cross-checked. */
export interface LibraryContent {
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly lists: readonly ActionList[];
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
  readonly themes: readonly Theme[];
  readonly audiences: readonly Audience[];
  readonly roles: readonly Role[];
  readonly resources: readonly Resource[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryTerm[];
  readonly synonyms: Synonyms;
  readonly support: Support;
  /** Induction pathways, drafts included. */
  readonly pathways: readonly Pathway[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The read-only knowledge base with typed look-ups. One per process. */
export class Library {
  private readonly entryById: ReadonlyMap<string, Entry>;
  private readonly passageById: ReadonlyMap<string, Passage>;
  private readonly sourceById: ReadonlyMap<string, Source>;
  private readonly themeById: ReadonlyMap<string, Theme>;
  private readonly audienceById: ReadonlyMap<string, Audience>;
  private readonly roleById: ReadonlyMap<string, Role>;
  private readonly resourceById: ReadonlyMap<string, Resource>;
  private readonly topicById: ReadonlyMap<string, Topic>;

  constructor(readonly content: LibraryContent) {
    this.entryById = byId(content.entries);
    this.passageById = byId(content.passages);
    this.sourceById = byId(content.sources);
    this.themeById = byId(content.themes);
    this.audienceById = byId(content.audiences);
    this.roleById = byId(content.roles);
    this.resourceById = byId(content.resources);
    this.topicById = byId(content.topics);
  }

  /** The hash of the content: changes with any word of it. */
  get version(): string {
    return this.content.version;
  }

  /** Entries that may be shown: everything not withdrawn. */
  get entries(): readonly Entry[] {
    return this.content.entries.filter((entry) => !entry.withdrawn);
  }

  get audiences(): readonly Audience[] {
    return this.content.audiences;
  }

  get roles(): readonly Role[] {
    return this.content.roles;
  }

  get themes(): readonly Theme[] {
    return this.content.themes;
  }

  /** Induction pathways that are offered; drafts only by `pathway(id)`. */
  get pathways(): readonly Pathway[] {
    return this.content.pathways.filter((one) => one.status === 'live');
  }

  /** An entry by id, withdrawn ones included; undefined for an id never used. */
  entry(id: string): Entry | undefined {
    return this.entryById.get(id);
  }

  passage(id: string): Passage | undefined {
    return this.passageById.get(id);
  }

  source(id: string): Source | undefined {
    return this.sourceById.get(id);
  }

  theme(id: string): Theme | undefined {
    return this.themeById.get(id);
  }

  audience(id: string): Audience | undefined {
    return this.audienceById.get(id);
  }

  role(id: string): Role | undefined {
    return this.roleById.get(id);
  }

  resource(id: string): Resource | undefined {
    return this.resourceById.get(id);
  }

  /** An induction pathway by id, drafts included. */
  pathway(id: string): Pathway | undefined {
    return this.content.pathways.find((one) => one.pathway === id);
  }

  topic(id: string): Topic | undefined {
    return this.topicById.get(id);
  }

  /** An audience's action list; undefined where there is none. */
  list(audience: string): ActionList | undefined {
    return this.content.lists.find((list) => list.audience === audience);
  }
}
