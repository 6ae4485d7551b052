import { SqliteDriver } from '../store/sqlite-driver';
import { Index as FlexSearch } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex, createSearcher, decodeIndex, encodeIndex, type Query, type Searchable } from '../search';

/** Finds the ids of the best ten documents. */
export type Find = (query: Query) => string[];

/** An engine of the bench: its name, and how it indexes. The beyond-`most` sizes take minutes or gigabytes. */
export interface Candidate {
  readonly name: string;
  readonly most: number;
  readonly index: (searchable: Searchable) => Indexed;
}

/** An index that can be asked; `megabytes` where it lies outside of what the process can see of itself. */
export interface Indexed {
  readonly find: Find;
  readonly megabytes?: number;
}

const FIRST = 10;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Heading, text and phrasings in one field each, as an engine without a notion of asks would have them. */
function rows({ documents }: Searchable): { id: string; title: string; text: string }[] {
  return documents.map(({ id, text, asks = [] }) => ({
    id,
    title: text.slice(0, Math.max(0, text.indexOf('. '))),
    text: [text, ...asks].join('\n'),
  }));
}

const ours: Candidate = {
  name: 'ours (index loaded)',
  most: Infinity,
  index: (searchable) => {
    const index = decodeIndex(encodeIndex(buildIndex(searchable)));
    const { vocabulary } = searchable;
    const searcher = createSearcher({
      documents: [],
      ...(vocabulary && { vocabulary }),
      ...(index && { index }),
    });
    return { find: (query) => searcher.rank(query, FIRST).hits.map(({ id }) => id) };
  },
};

function miniSearch(name: string, most: number, options: object): Candidate {
  return {
    name,
    most,
    index: (searchable) => {
      const mini = new MiniSearch({ fields: ['title', 'text'], searchOptions: options });
      mini.addAll(rows(searchable));
      const find: Find = ({ text }) =>
        mini
          .search(text)
          .slice(0, FIRST)
          .map(({ id }) => String(id));
      return { find };
    },
  };
}

const lunrDefault: Candidate = {
  name: 'lunr',
  most: 10_000,
  index: (searchable) => {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const row of rows(searchable)) this.add(row);
    });
    const find: Find = ({ text }) =>
      index
        .search(words(text).join(' '))
        .slice(0, FIRST)
        .map(({ ref }) => ref);
    return { find };
  },
};

const flexSearch: Candidate = {
  name: 'FlexSearch',
  most: 100_000,
  index: (searchable) => {
    const index = new FlexSearch();
    const all = rows(searchable);
    all.forEach(({ text }, number) => void index.add(number, text));
    const find: Find = ({ text }) =>
      (index.search(text, { limit: FIRST }) as number[]).map((n) => all[n]?.id ?? '');
    return { find };
  },
};

const sqlite: Candidate = {
  name: 'SQLite FTS5 porter',
  most: Infinity,
  index: (searchable) => {
    const db = new SqliteDriver(':memory:');
    db.exec(`CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`);
    const insert = db.prepare<[string, string, string]>('INSERT INTO docs VALUES (?, ?, ?)');
    db.transaction(() => {
      for (const { id, title, text } of rows(searchable)) insert.run(id, title, text);
    })();
    const select = db.prepare<[string], { id: string }>(
      `SELECT id FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT ${String(FIRST)}`,
    );
    const find: Find = ({ text }) => {
      const quoted = words(text).map((word) => `"${word}"`);
      return quoted.length === 0 ? [] : select.all(quoted.join(' OR ')).map(({ id }) => id);
    };
    return { find, megabytes: db.serialize().length / 1e6 };
  },
};

/** All engines, ours first. */
export const candidates: readonly Candidate[] = [
  ours,
  miniSearch('MiniSearch default', 10_000, {}),
  miniSearch('MiniSearch as README', 10_000, { prefix: true, fuzzy: 0.2, boost: { title: 2 } }),
  lunrDefault,
  flexSearch,
  sqlite,
];
