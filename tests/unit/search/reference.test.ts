import { createReferenceSearcher, createSearcher, type Ranking, type Searchable } from '../../../src/search';
import { generateCorpus } from '../../../src/search/generated-corpus';
import { searchable, devQuestions } from './content';

// Two sums in another order differ in the last digits; equal scores may then change places.
const TIE = 1e-8;

/** Where the two differ, in words; ties may stand in any order. */
function difference(ours: Ranking, reference: Ranking): string | undefined {
  if (ours.declined !== reference.declined || ours.topic !== reference.topic) return 'refusal';
  if (ours.hits.length !== reference.hits.length) return 'number of hits';
  for (const [i, { id, score }] of ours.hits.entries()) {
    const other = reference.hits[i];
    if (other === undefined || Math.abs(other.score - score) > TIE * score) return `score ${String(i)}`;
    const tied = reference.hits.filter((hit) => Math.abs(hit.score - score) <= TIE * score);
    // At the end of the list a tie may be cut anywhere.
    if (i < ours.hits.length - 1 && !tied.some((hit) => hit.id === id)) return `order ${String(i)}`;
  }
  return undefined;
}

function differences(input: Searchable, questions: readonly string[]): string[] {
  const ours = createSearcher(input);
  const reference = createReferenceSearcher(input);
  return questions.flatMap((text) => {
    const found = difference(ours.rank({ text }), reference.rank({ text }));
    return found === undefined ? [] : [`${text}: ${found}`];
  });
}

describe('the arrays agree with MiniSearch', () => {
  // MiniSearch takes its time over the many terms of a question.
  const questions = devQuestions.filter((_, i) => i % 4 === 0).map(({ question }) => question);

  it('on our content', () => {
    expect(differences(searchable, questions)).toEqual([]);
  });

  it('on a generated corpus', () => {
    const texts = searchable.documents.flatMap(({ text, asks = [] }) => [text, ...asks]);
    const { vocabulary } = searchable;
    const documents = [...generateCorpus(texts, 600)];
    expect(differences({ documents, ...(vocabulary && { vocabulary }) }, questions)).toEqual([]);
  });
});
