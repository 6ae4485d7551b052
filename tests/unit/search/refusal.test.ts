import { createSearcher } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const searcher = createSearcher({ documents, topics, vocabulary });

describe('a refusal', () => {
  it.each([
    ['what band are amhps paid on', 'pay'],
    ['how much olanzapine can i give', 'doses'],
  ])('%j is declined, its topic named, and the entries ranked all the same', (text, topic) => {
    const ranking = searcher.rank({ text });
    expect(ranking).toMatchObject({ declined: true, topic });
    expect(ranking.margin).toBeLessThan(0);
  });

  it.each(['how many amhps are there', 'who protects supervision', 'lone working'])(
    '%j is answered',
    (text) => {
      const ranking = searcher.rank({ text });
      expect(ranking.declined).toBe(false);
      expect(ranking.margin).toBeGreaterThan(0);
    },
  );

  it('does not depend on who asks', () => {
    const text = 'what band is the skill mix paid on';
    const margins = ['boards', 'team-managers', undefined].map(
      (audience) => searcher.rank({ text, ...(audience !== undefined && { audience }) }).margin,
    );
    expect(new Set(margins).size).toBe(1);
  });
});
