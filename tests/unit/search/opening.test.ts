import { createSearcher } from '../../../src/search';

const searcher = createSearcher({
  documents: [
    { id: 'boards-partners', text: 'Work with partner organisations as a board', audience: 'boards' },
    {
      id: 'managers-wellbeing',
      text: 'Recognise health risks of the work',
      asks: ['staff are worn out'],
      audience: 'team-managers',
    },
    { id: 'managers-skills', text: 'Manage the skills of the team in a CMHT', audience: 'team-managers' },
    { id: 'overview', text: 'Health risks, skills, partners: the whole list', broad: true },
  ],
  vocabulary: {
    audienceNames: {
      boards: ['board member', 'non exec'],
      'team-managers': ['team manager', 'manage a cmht'],
    },
  },
});
const first = (text: string): string | undefined => searcher.rank({ text }).hits[0]?.id;

describe('an opening by which people say who they are', () => {
  it.each([
    ['i manage a CMHT, my staff are worn out by the work', 'managers-wellbeing'],
    ['non exec at the trust. working with partner organisations, what does it want', 'boards-partners'],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id);
    expect(searcher.rank({ text }).namedAudience).toBeDefined();
  });

  it('is read only where nothing else stands in it', () => {
    const text = 'our team manager hides the skills audit, who else works with partner organisations';
    expect(searcher.rank({ text }).hits[0]?.id).toBe('boards-partners');
  });

  it('lets an overview give way to what says the same in particular', () => {
    expect(first('health risks of the work')).toBe('managers-wellbeing');
  });
});
