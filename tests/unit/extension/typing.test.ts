import { findable, matchBeginnings, typedWords } from '../../../src/answers/extension-typing';

const things = [
  findable('policy', 'Lone working policies', 'HR leads', 1),
  findable('worker', 'What a lone worker needs', 'boards', 5),
  findable('other', 'Supervision', 'lone', 9),
];

describe('what is found while somebody types', () => {
  it('puts titles that begin so first, then titles, then the rest', () => {
    expect(matchBeginnings('lone', things)).toEqual(['policy', 'worker', 'other']);
    expect(matchBeginnings('lo wo', things)).toEqual(['policy', 'worker']);
  });

  it('wants every word, in any order, at the beginning of a word', () => {
    expect(matchBeginnings('pol lone', things)).toEqual(['policy']);
    expect(matchBeginnings('one', things)).toEqual([]);
    expect(matchBeginnings('lone boards hr', things)).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(matchBeginnings(' … ', things)).toEqual([]);
  });

  it('reads words as they are said', () => {
    expect(typedWords("Who's NG212-Ärzte, (2026)?")).toEqual(['whos', 'ng212', 'ärzte', '2026']);
  });
});
