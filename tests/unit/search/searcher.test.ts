import { createSearcher } from '../../../src/search';

const documents = [
  {
    id: 'supervision',
    text: 'Professional supervision is recorded and protected.',
    asks: ['monthly sit down with my senior'],
  },
  { id: 'rota', text: 'Escalate unsafe staffing levels.', asks: ['how thin can the rota get'] },
  { id: 'pay', text: 'Career progression at each grade.', asks: ['stuck on the same band'] },
];

describe('createSearcher', () => {
  it('finds an entry by its text', () => {
    expect(createSearcher({ documents }).rank({ text: 'who records supervision?' }).hits[0]?.id).toBe(
      'supervision',
    );
  });

  it('finds an entry by how people ask for it', () => {
    expect(createSearcher({ documents }).rank({ text: 'the rota is too thin' }).hits[0]?.id).toBe('rota');
  });

  it('finds nothing in nothing', () => {
    const searcher = createSearcher({ documents });
    for (const text of ['', '   ', '🙂', 'asdf qwer']) {
      expect(searcher.rank({ text })).toMatchObject({ hits: [], declined: true });
    }
  });
});
