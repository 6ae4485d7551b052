import { compile, PatternIndex } from '../../../src/answers/triage/grammar';
import { normalise } from '../../../src/answers/triage/normalise';

const classes = { pet: 'cat|dog|hamster', big: 'very .. big' };
const matches = (pattern: string, text: string): boolean =>
  compile(pattern, classes).regex.test(normalise(text).full);

describe('the pattern language', () => {
  it.each([
    ['my cat|dog sleeps', 'my dog sleeps', true],
    ['my {pet} sleeps', 'my hamster sleeps', true],
    ['my {pet} sleeps', 'my horse sleeps', false],
    ['my old? {pet}', 'my cat', true],
    ['cat .. sleeps', 'the cat on the mat sleeps', true],
    ['cat .. sleeps', 'the cat. it sleeps', false],
    ['cat .. sleeps', 'the cat of people sleeps', false],
    ['cat ... sleeps', 'the cat, being old, sleeps', true],
    ['^ sleeps', 'it sleeps', false],
    ['^ sleeps', 'tired, sleeps', true],
    ['sleeps $', 'it sleeps a lot', false],
    ['sleeps !a', 'it sleeps a lot', false],
    ['<< cat >>', 'cat', true],
    ['<< cat >>', 'a cat', false],
    ['fast_asleep|awake', 'it is fast asleep', true],
    ['@ sleeping', 'i was just sleeping', true],
    ['@ sleeping', 'the client was sleeping', false],
  ])('%s on "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('says which class is missing, and refuses a pattern that could begin anywhere', () => {
    expect(() => compile('{bird}', classes)).toThrow('{bird}');
    expect(() => compile('.. $', classes)).toThrow('no word');
  });

  it('tries only patterns whose telling word is there', () => {
    const index = new PatternIndex<string>();
    index.add('my {pet}', 'pet', classes);
    const plain = normalise('my dog and my cat');
    expect(index.find(plain.full, plain.words).map(({ owner }) => owner)).toEqual(['pet', 'pet']);
  });
});
