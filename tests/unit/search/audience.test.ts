import { createSearcher, type Query } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const searcher = createSearcher({ documents, topics, vocabulary });
const first = (query: Query): string | undefined => searcher.rank(query).hits[0]?.id;

describe('an audience', () => {
  it('decides where the wording is the same', () => {
    const text = 'what should i do about skill mix?';
    expect(first({ text, audience: 'boards' })).toBe('skill-mix-boards');
    expect(first({ text, audience: 'team-managers' })).toBe('skill-mix-tm');
  });

  it.each([
    ["I'm a board member - what about skill mix?", 'boards', 'skill-mix-boards'],
    ['as a team manager what about skill mix', 'team-managers', 'skill-mix-tm'],
    ['im the new ward manager, skill mix?', 'team-managers', 'skill-mix-tm'],
    ['supervision for councils', 'local-authorities', 'supervision-la'],
  ])('is read from %j, whoever asks', (text, namedAudience, id) => {
    const ranking = searcher.rank({ text, audience: 'hr-leads' });
    expect(ranking).toMatchObject({ namedAudience });
    expect(ranking.hits[0]?.id).toBe(id);
  });

  it('is not named by a mere mention', () => {
    const ranking = searcher.rank({ text: 'someone on the council side to supervise me' });
    expect(ranking.namedAudience).toBeUndefined();
  });
});
