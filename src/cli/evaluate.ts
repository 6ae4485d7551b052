import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createAsk, rankedPassages, type Outcome } from '../answers/ask';
import { searcherOf } from '../answers/searcher';
import { loadLibrary } from '../knowledge/load';
import { run } from './run';
import { summarise, type Judged } from './evaluate-summary';

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  role: z.string().nullish(),
  type: z.string().default('question'),
  relevant: z.array(z.string()).default([]),
  expect: z.string().default('answer'),
  prev: z.string().nullish(),
});

/** Asks every question of a JSON Lines file in-process and prints the scores, or with --json one line a question. */
run('evaluate', (args, { progress, print }) => {
  const json = args.includes('--json');
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('Say which file: npm run evaluate -- tests/fixtures/questions-dev.jsonl');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const questions = lines.map((line) => questionSchema.parse(JSON.parse(line)));
  const library = loadLibrary();
  const ask = createAsk(library, searcherOf(library));
  const judged: Judged[] = questions.map((question, index) => {
    progress(index + 1, questions.length);
    const { role, prev } = question;
    const outcome = ask({ text: question.question, ...(role && { role }), ...(prev && { previous: prev }) });
    return { ...question, role: role ?? null, outcome };
  });
  for (const line of json ? judged.map(jsonLine) : summarise(judged, args.includes('--misses'))) print(line);
});

function jsonLine({ id, outcome }: { id: string; outcome: Outcome }): string {
  return JSON.stringify({ id, kind: outcome.kinds, passages: rankedPassages(outcome.answer) });
}
