import { Concepts } from '../../../src/search/analysis/concepts';
import { fold, questionWords, wordsOf } from '../../../src/search/analysis/fold';
import { stem } from '../../../src/search/analysis/stem';
import { documentTerms, gramsOf, kindOf, KINDS } from '../../../src/search/analysis/terms';

describe('analysis', () => {
  it('folds case, accents and apostrophes', () => {
    expect(fold('What’s the CAFÉ’s “plan”')).toBe('whats the cafes “plan”');
    expect(wordsOf('AC/RC, e-portfolio & 3,750')).toEqual(['ac', 'rc', 'e', 'portfolio', '3', '750']);
  });

  it('leaves out keys and links, and reads only so much of a letter', () => {
    expect(wordsOf(`a${'x'.repeat(60)} b`)).toEqual(['b']);
    expect(questionWords('word '.repeat(10_000))).toHaveLength(400);
  });

  it('stems by Porter2', () => {
    expect(['supervision', 'supervising', 'policies', 'generously'].map(stem)).toEqual([
      'supervis',
      'supervis',
      'polici',
      'generous',
    ]);
  });

  it('cuts words into runs of five', () => {
    expect(gramsOf('amhp')).toEqual(['_amhp', 'amhp_']);
    expect(gramsOf('mca')).toEqual(['_mca_']);
  });

  it('keeps the kinds of term apart', () => {
    const concepts = new Concepts({ synonyms: [['ward manager', 'team manager']] });
    const kinds = documentTerms('Ward manager. Every manager decides.', ['who is the boss'], concepts);
    expect(kinds).toHaveLength(KINDS);
    expect(kinds.map((terms) => kindOf(terms[0] ?? ''))).toEqual(['word', 'pair', 'run', 'lead', 'concept']);
    // No pair reaches from the text into an ask.
    expect(kinds[1]).not.toContain('decid who');
  });
});

describe('concepts', () => {
  const concepts = new Concepts({
    synonyms: [['council', 'local authority']],
    abbreviations: [{ short: 'MCA', long: 'Mental Capacity Act' }],
    oneWay: [{ from: 'spat at', to: 'violence' }],
  });
  const ofText = (text: string): string[] => concepts.ofText(wordsOf(text).map(stem));
  const ofQuestion = (text: string): string[] =>
    concepts.ofQuestion(wordsOf(text).map(stem)).map(({ concept }) => concept);

  it('give every wording the same term', () => {
    expect(ofText('the local authorities')).toEqual(ofText('a council'));
    expect(ofQuestion('mca')).toEqual(ofText('the mental capacity act'));
  });

  it('go one way where they should', () => {
    expect(ofQuestion('he spat at me')).toEqual(ofText('violence'));
    expect(ofText('he spat at me')).toEqual([]);
  });
});
