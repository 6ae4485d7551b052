import { createSearcher } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

const searcher = createSearcher({ documents, topics, vocabulary });
const first = (text: string, audience?: string): string | undefined =>
  searcher.rank({ text, ...(audience !== undefined && { audience }) }).hits[0]?.id;

describe('a searcher', () => {
  it.each([
    ['how many AMHPs are there?', 'amhp-numbers'],
    ['lone working policy', 'lone-working'],
    ['Who protects supervision', 'supervision-pl'],
    ['that thing from Finland, finnish?', 'open-dialogue'],
    ['people are leaving my team', 'skill-mix-tm'],
  ])('finds %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('knows other words for the same thing', () => {
    expect(first('does the council do 121s')).toBe('supervision-la');
    expect(first('i was spat at')).toBe('lone-working');
    expect(first('approved mental health professionals, the number of them')).toBe('amhp-numbers');
  });

  it('finds accents, capitals and curly quotes like their plain forms', () => {
    expect(first('ÓPEN “DIALOGUÉ”')).toBe('open-dialogue');
  });

  it.each(['', '   ', '🙂', 'asdf qwer zxcv', '\0\0', 'مرحبا'])('finds nothing for %j', (text) => {
    expect(searcher.rank({ text })).toMatchObject({ hits: [], declined: true });
  });

  it('gives no more than it is asked for, best first', () => {
    const { hits } = searcher.rank({ text: 'supervision of social workers' }, 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Infinity);
  });

  it('works with nothing but documents', () => {
    const plain = createSearcher({ documents: documents.map(({ id, text }) => ({ id, text })) });
    const { hits, declined } = plain.rank({ text: 'policies on violence' });
    expect([hits[0]?.id, declined]).toEqual(['lone-working', false]);
  });

  it('takes a whole letter in its stride', () => {
    const letter = 'supervision '.repeat(5_000);
    const start = performance.now();
    expect(first(letter)).toMatch(/^supervision/);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
