import { editDistance } from '../../../src/search/spelling/distance';
import { otherForms } from '../../../src/search/spelling/ordinary';
import { Spelling } from '../../../src/search/spelling/spelling';

const words = ['supervision', 'amhps', 'trauma', 'retention', 'social', 'worker', 'policy', 'reflect'];
const spelling = new Spelling({ words, wordCounts: words.map(() => 3) }, ['dols']);

describe('spelling', () => {
  it.each([
    ['suprvision', ['supervision']],
    ['ahmps', ['amhps']],
    ['truama', ['trauma']],
    ['retension', ['retention']],
    ['socialworker', ['social', 'worker']],
    ['oscial', ['social']],
  ])('mends %s', (typed, meant) => {
    expect(spelling.mend(typed)).toEqual(meant);
  });

  it.each(['supervision', 'policies', 'workers', 'gaffer', 'police', 'dols', 'cat', 'b4', 'xyzzyq'])(
    'leaves %s',
    (word) => {
      expect(spelling.mend(word)).toBeUndefined();
    },
  );

  it('knows the other forms of the words of a text', () => {
    expect(otherForms(new Set(['protected', 'cat']))).toEqual(
      expect.arrayContaining(['protects', 'protecting']),
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['form', 'from', 1],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('gives up beyond the most that is asked for', () => {
    expect(editDistance('supervision', 'retention', 2)).toBe(3);
  });
});
