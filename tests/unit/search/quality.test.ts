import { createSearcher } from '../../../src/search';
import { devQuestions, library, searchable, type DevQuestion } from './content';

const searcher = createSearcher(searchable);
const audienceOf = new Map(library.content.roles.map(({ id, audience }) => [id, audience]));
const passagesOf = new Map(library.entries.map(({ id, passages }) => [id, passages]));

function ask({ question, role, prev }: DevQuestion) {
  const audience = audienceOf.get(role ?? '');
  return searcher.rank({
    text: question,
    ...(audience !== undefined && { audience }),
    ...(prev !== undefined && { previous: prev }),
  });
}

function rankOf(question: DevQuestion): number {
  const passages = [...new Set(ask(question).hits.flatMap(({ id }) => passagesOf.get(id) ?? []))];
  const at = passages.findIndex((passage) => question.relevant.includes(passage));
  return at < 0 ? Infinity : at + 1;
}

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

// A floor, not a target: somewhat below what is measured, so that a loss is noticed and a change of words is not.
describe('on the development questions', () => {
  const answerable = devQuestions.filter(({ expect: outcome }) => outcome === 'answer');
  const ranks = answerable.map(rankOf);

  it.each([
    [1, 0.8],
    [3, 0.9],
    [5, 0.92],
  ])('the right passage is among the first %i', (k, floor) => {
    expect(share(ranks, (rank) => rank <= k)).toBeGreaterThanOrEqual(floor);
  });

  it('what can be answered is, and what cannot is not', () => {
    const refusable = devQuestions.filter(({ expect: outcome }) => outcome === 'decline');
    expect(share(answerable, (question) => !ask(question).declined)).toBeGreaterThanOrEqual(0.95);
    expect(share(refusable, (question) => ask(question).declined)).toBeGreaterThanOrEqual(0.8);
  });
});
