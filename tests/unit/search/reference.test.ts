import { createReferenceSearcher, createSearcher, type Ranking, type Searchable } from '../../../src/search';
import { generateCorpus } from '../../../src/search/generated-corpus';
import { searchable, devQuestions } from './content';

// Two sums in another order differ in the last digits; equal scores may then change places.
const TIE = 1e-9;

function expectSame(ours: Ranking, reference: Ranking, question: string): void {
  expect([question, ours.hits.length]).toEqual([question, reference.hits.length]);
  ours.hits.forEach((hit, i) => {
    const score = reference.hits[i]?.score ?? 0;
    expect(Math.abs(hit.score - score)).toBeLessThan(TIE * Math.max(1, score));
    const tied = reference.hits.filter((other) => Math.abs(other.score - hit.score) < TIE * hit.score * 10);
    // At the end of the list a tie may be cut anywhere.
    if (i < ours.hits.length - 1)
      expect([question, tied.map(({ id }) => id)]).toEqual([question, expect.arrayContaining([hit.id])]);
  });
  expect(ours.declined).toBe(reference.declined);
  expect(ours.topic).toBe(reference.topic);
}

function expectAgreement(input: Searchable, questions: readonly string[]): void {
  const ours = createSearcher(input);
  const reference = createReferenceSearcher(input);
  for (const text of questions) expectSame(ours.rank({ text }), reference.rank({ text }), text);
}

describe('the arrays agree with MiniSearch', () => {
  const questions = devQuestions.map(({ question }) => question);

  it('on our content', () => {
    expectAgreement(searchable, questions);
  });

  it('on a generated corpus', () => {
    const texts = searchable.documents.flatMap(({ text, asks = [] }) => [text, ...asks]);
    const { vocabulary } = searchable;
    expectAgreement(
      { documents: [...generateCorpus(texts, 2_000)], ...(vocabulary && { vocabulary }) },
      questions,
    );
  });
});
