import { createSearcher } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const searcher = createSearcher({ documents, topics, vocabulary });

describe('a follow-up', () => {
  it.each([
    ['and for boards?', 'what should team managers do about skill mix', 'skill-mix-boards'],
    ['what about councils', 'professional supervision', 'supervision-la'],
    ['who checks that?', 'lone working', 'lone-working'],
    ['who wrote it?', 'open dialogue', 'open-dialogue'],
  ])('%j uses the turn before', (text, previous, id) => {
    const ranking = searcher.rank({ text, previous });
    expect(ranking.followUp).toBe(true);
    expect(ranking.hits[0]?.id).toBe(id);
  });

  it('looks for anybody else where it asks who else', () => {
    const { hits } = searcher.rank({
      text: 'who else has to do that?',
      previous: 'skill mix for team managers',
    });
    expect(hits[0]?.id).toBe('skill-mix-boards');
  });

  it.each(['how many amhps are there in england', 'lone working policy for home visits'])(
    '%j stands alone, whatever came before',
    (text) => {
      const alone = searcher.rank({ text });
      const after = searcher.rank({ text, previous: 'open dialogue with families' });
      expect(after).toEqual(alone);
      expect(after.followUp).toBe(false);
    },
  );
});
