import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { indexFile, searchableOf } from '../answers/searcher';
import { loadLibrary } from '../knowledge/load';
import { buildIndex, encodeIndex } from '../search';
import { run } from './run';

/** Builds the search index of the content, as part of the build. */
run('build-index', () => {
  mkdirSync(dirname(indexFile), { recursive: true });
  writeFileSync(indexFile, encodeIndex(buildIndex(searchableOf(loadLibrary()))));
});
