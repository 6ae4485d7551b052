import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchableOf } from '../answers/searcher';
import { loadLibrary } from '../knowledge/load';
import type { Library } from '../knowledge/library';
import type { Query, Searchable } from '../search';
import { generateCorpus } from '../search/generated-corpus';
import { candidates, type Find } from './bench-search-engines';
import { measure, quality, type Cost, type Judged } from './bench-search-measure';
import { run, type Terminal } from './run';

interface Question {
  readonly question: string;
  readonly role: string | null;
  readonly type: string;
  readonly relevant: readonly string[];
  readonly expect: string;
  readonly prev?: string;
}

const SIZES = [1_000, 10_000, 100_000];
const FILE = join(__dirname, '..', '..', 'tests', 'fixtures', 'questions-dev.jsonl');

/** Our ranker beside others: quality and cost on the content, then cost as a collection grows. */
run('bench:search', (args, terminal) => {
  const library = loadLibrary();
  const searchable = searchableOf(library);
  const questions = readQuestions();
  const withoutAsks = { ...searchable, documents: searchable.documents.map((one) => ({ ...one, asks: [] })) };
  terminal.print(
    `${String(questions.length)} development questions on ${String(searchable.documents.length)} entries`,
  );
  compare('text alone', withoutAsks, questions, library, terminal);
  compare('text and how people ask for it', searchable, questions, library, terminal);
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  grow(sizes.length > 0 ? sizes : SIZES, searchable, questions, terminal);
});

function compare(
  title: string,
  searchable: Searchable,
  questions: readonly Question[],
  library: Library,
  { print, progress }: Terminal,
): void {
  print(`\n${title.padEnd(32)} hit@1  hit@3  hit@5    MRR  ${COSTS}`);
  const audiences = new Map(library.content.roles.map(({ id, audience }) => [id, audience]));
  const queries = questions.map((question) => queryOf(question, audiences.get(question.role ?? '')));
  candidates.forEach((candidate, i) => {
    progress(i, candidates.length);
    const { find, ...cost } = measure(candidate, searchable, queries);
    const judged = questions.map((question, n) => judge(question, queries[n] ?? { text: '' }, find, library));
    print([candidate.name.padEnd(31), ...quality(judged), costOf(cost)].join('  '));
  });
  progress(1, 1);
}

function grow(
  sizes: readonly number[],
  content: Searchable,
  questions: readonly Question[],
  { print, progress }: Terminal,
) {
  print(`\n${'generated passages'.padEnd(32)} ${COSTS}`);
  const texts = content.documents.flatMap(({ text, asks = [] }) => [text, ...asks]);
  const queries = questions.map(({ question }) => ({ text: question }));
  const jobs = sizes.flatMap((size) =>
    candidates.filter(({ most }) => size <= most).map((candidate) => ({ size, candidate })),
  );
  jobs.forEach(({ size, candidate }, i) => {
    progress(i, jobs.length);
    const { vocabulary } = content;
    const documents = [...generateCorpus(texts, size)];
    const { find: _, ...cost } = measure(
      candidate,
      { documents, ...(vocabulary && { vocabulary }) },
      queries,
    );
    print([`${String(size).padStart(7)}  ${candidate.name}`.padEnd(31), costOf(cost)].join('  '));
  });
  progress(1, 1);
}

const COSTS = ' p50 ms   p99 ms      MB  build s';

function costOf({ p50, p99, megabytes, seconds }: Cost): string {
  return [
    p50.toFixed(3).padStart(7),
    p99.toFixed(3).padStart(7),
    megabytes.toFixed(1).padStart(6),
    seconds.toFixed(2).padStart(7),
  ].join('  ');
}

function readQuestions(): Question[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Question).filter(({ expect }) => expect === 'answer');
}

function queryOf({ question, prev }: Question, audience: string | undefined): Query {
  return {
    text: question,
    ...(audience !== undefined && { audience }),
    ...(prev !== undefined && { previous: prev }),
  };
}

function judge({ type, relevant }: Question, query: Query, find: Find, library: Library): Judged {
  const passages = [...new Set(find(query).flatMap((id) => library.entry(id)?.passages ?? []))];
  const at = passages.findIndex((passage) => relevant.includes(passage));
  return { type, rank: at < 0 ? Infinity : at + 1 };
}
