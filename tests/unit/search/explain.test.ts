import { createSearcher } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const searcher = createSearcher({ documents, topics, vocabulary });
const explained = (text: string, audience?: string) =>
  searcher.rank({ text, explain: true, ...(audience !== undefined && { audience }) }).explanation;

describe('an explanation', () => {
  it('is made on request only', () => {
    expect(searcher.rank({ text: 'supervision' }).explanation).toBeUndefined();
  });

  it('names corrections, other words, and what matched', () => {
    const explanation = explained('121 for ahmps');
    expect(explanation?.corrections).toEqual([{ typed: 'ahmps', used: 'amhps' }]);
    expect(explanation?.expansions).toContainEqual({ from: '121', to: ['supervision', 'one to one'] });
    expect(explanation?.hits[0]?.matched).toContainEqual(
      expect.objectContaining({ term: 'amhp', kind: 'word' }),
    );
  });

  it('adds up to the score', () => {
    const hit = explained('skill mix', 'boards')?.hits[0];
    const sum = hit?.matched.reduce((total, { score }) => total + score, 0) ?? 0;
    expect(hit).toMatchObject({ id: 'skill-mix-boards', boost: 1.5 });
    expect(sum * 1.5).toBeCloseTo(hit?.score ?? 0, 6);
  });

  it('shows the margin of the refusal', () => {
    const refusal = explained('my payslip')?.refusal;
    expect(refusal?.margin).toBeLessThan(0);
    expect(((refusal?.best ?? 0) + (refusal?.three ?? 0)) / 2 - (refusal?.point ?? 0)).toBeCloseTo(
      refusal?.margin ?? 0,
    );
  });
});
