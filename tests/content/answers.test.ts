import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsk, rankedPassages } from '../../src/answers/ask';
import { searcherOf } from '../../src/answers/searcher';
import { loadLibrary } from '../../src/knowledge/load';

interface Question {
  readonly question: string;
  readonly role: string | null;
  readonly type: string;
  readonly relevant: readonly string[];
  readonly expect: string;
  readonly prev?: string | null;
}

const library = loadLibrary();
const ask = createAsk(library, searcherOf(library));
const load = (name: string): readonly Question[] =>
  readFileSync(join(__dirname, '..', 'fixtures', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);

/**
 * Floors, not targets: a change that falls below has broken something. `questions-dev` was used to choose settings;
 * the four `questions-own` were written by somebody who had not seen the content, and first measured, then kept here.
 */
describe.each([
  'questions-dev.jsonl',
  'questions-own.jsonl',
  'questions-own-2.jsonl',
  'questions-own-3.jsonl',
  'questions-own-4.jsonl',
])('answers to %s', (name) => {
  const asked = load(name).map((question) => {
    const { role, prev } = question;
    const outcome = ask({
      text: question.question,
      ...(role && { role }),
      ...(prev && { previous: prev }),
    });
    const rank = rankedPassages(outcome.answer).findIndex((id) => question.relevant.includes(id)) + 1;
    return { ...question, kinds: outcome.kinds, rank: rank === 0 ? Infinity : rank };
  });
  const share = (of: typeof asked, is: (one: (typeof asked)[number]) => boolean): number =>
    of.filter(is).length / of.length;
  const ranked = asked.filter((one) => one.relevant.length > 0);
  const expecting = (kind: string) => asked.filter((one) => one.expect.split('+').includes(kind));

  it('find the right passage', () => {
    expect(share(ranked, ({ rank }) => rank === 1)).toBeGreaterThanOrEqual(0.75);
    expect(share(ranked, ({ rank }) => rank <= 3)).toBeGreaterThanOrEqual(0.87);
    expect(share(ranked, ({ rank }) => rank <= 5)).toBeGreaterThanOrEqual(0.9);
  });

  it('find what is for the asker’s role, or for what they ask about in other words', () => {
    const ofType = (type: string) => ranked.filter((one) => one.type === type);
    expect(share(ofType('role-specific'), ({ rank }) => rank === 1)).toBeGreaterThanOrEqual(0.9);
    expect(share(ofType('paraphrase'), ({ rank }) => rank <= 5)).toBeGreaterThanOrEqual(0.9);
    const followUps = ranked.filter(({ prev }) => prev);
    expect(share(followUps, ({ rank }) => rank <= 3)).toBeGreaterThanOrEqual(0.75);
  });

  it('decline what is not there, and little else', () => {
    expect(share(expecting('decline'), ({ kinds }) => kinds.includes('decline'))).toBeGreaterThanOrEqual(0.8);
    const answerable = asked.filter((one) => one.expect === 'answer');
    expect(share(answerable, ({ kinds }) => kinds.includes('answer'))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['support', 'privacy'] as const)('catch every case for %s, and no other', (kind) => {
    expect(expecting(kind).filter(({ kinds }) => !kinds.includes(kind))).toEqual([]);
    const others = asked.filter((one) => !one.expect.split('+').includes(kind));
    expect(share(others, ({ kinds }) => kinds.includes(kind))).toBeLessThanOrEqual(0.015);
  });
});

/** One wording, several roles. Its author wrote the phrasings too, so it holds what was reached and measures nothing. */
describe('answers to one wording from several roles', () => {
  it('find each role’s own', () => {
    const first = load('questions-roles.jsonl').filter(({ question, role, relevant }) => {
      const [passage = ''] = rankedPassages(ask({ text: question, ...(role && { role }) }).answer);
      return relevant.includes(passage);
    });
    expect(first.length / load('questions-roles.jsonl').length).toBeGreaterThanOrEqual(0.9);
  });
});
