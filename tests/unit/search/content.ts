import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchableOf } from '../../../src/answers/searcher';
import { loadLibrary } from '../../../src/knowledge/load';

/** The shipped content. */
export const library = loadLibrary();
export const searchable = searchableOf(library);

/** A question of the development set. */
export interface DevQuestion {
  readonly id: string;
  readonly question: string;
  readonly role: string | null;
  readonly type: string;
  readonly relevant: readonly string[];
  readonly expect: string;
  readonly prev?: string;
}

/** The development set; its format is described with the fixtures. */
export const devQuestions = readFileSync(
  join(__dirname, '..', '..', 'fixtures', 'questions-dev.jsonl'),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as DevQuestion);
