import { createSearcher } from '../../../src/search';
import { frameOf } from '../../../src/search/query/frame';
import { asksOwnPart, asksToReceive } from '../../../src/search/query/own-part';

describe('one’s own part', () => {
  it.each([
    'what should i do about skill mix',
    'something here for me on leadership? anything for us about pay',
    'which bits are ours',
    'what do they want of us',
    'is retention down to me',
    'are we responsible for that',
    'what would you have me do',
    'say what we have to do first',
  ])('is asked for by %j', (text) => {
    expect(asksOwnPart(text)).toBe(true);
  });

  it.each([
    'what is supervision',
    'is this meant for us',
    'can you do something for me',
    'what should boards do',
  ])('is not asked for by %j', (text) => {
    expect(asksOwnPart(text)).toBe(false);
  });

  it('is not what others owe the asker', () => {
    expect(asksToReceive('how much supervision should i be getting')).toBe(true);
    expect(asksToReceive('which help are we entitled to')).toBe(true);
    expect(asksToReceive('what should i do to get the right people')).toBe(false);
  });

  it.each([
    ['what is my role in promoting diversity', 'diversity'],
    ['anything for me about diversity', 'diversity'],
    ['what have i got to check about pay', 'pay'],
    ['diversity is hard', 'diversity is hard'],
  ])('frames %j', (text, subject) => {
    const words = text.split(' ');
    const inFrame = frameOf(words);
    expect(words.filter((_, i) => !inFrame[i]).join(' ')).toBe(subject);
  });
});

describe('where nothing else is asked about', () => {
  const searcher = createSearcher({
    documents: [
      { id: 'list', text: 'What boards are asked to do', broad: true },
      { id: 'reading', text: 'A report', asks: ['further reading for boards'] },
      { id: 'other-reading', text: 'Another report', asks: ['further reading for councils'] },
      { id: 'action', text: 'Appoint a director who knows what it is like', audience: 'boards' },
      { id: 'general', text: 'What it wants of people: respect' },
    ],
    vocabulary: { audienceNames: { boards: ['Boards'], councils: ['Councils'] } },
  });
  const first = (text: string): string | undefined => searcher.rank({ text, audience: 'boards' }).hits[0]?.id;

  it('the asker’s list is the answer', () => {
    expect(first('never read it before, what does it want of me?')).toBe('list');
  });

  it('their reading is, where they want to read', () => {
    expect(first('is there further reading for me?')).toBe('reading');
  });
});

describe('a subject of the action lists', () => {
  const searcher = createSearcher({
    documents: [
      {
        id: 'hiring',
        text: 'Fill what stands empty',
        asks: ['recruitment for the board'],
        audience: 'boards',
      },
      { id: 'watching', text: 'Watch over what stands still', audience: 'boards' },
      { id: 'letter', text: 'Ways in which the rules for leave apply to a team' },
    ],
    vocabulary: { oneWay: [{ from: 'apply', to: 'recruitment', part: true }] },
  });
  const rank = (text: string): readonly { id: string }[] => searcher.rank({ text, audience: 'boards' }).hits;

  it('does not decide whether there is an answer', () => {
    expect(searcher.rank({ text: 'apply', audience: 'boards' }).margin).toBe(
      searcher.rank({ text: 'apply' }).margin,
    );
  });

  it('is found in other words, where it is known who asks', () => {
    expect(rank('few apply, what should we do about it')[0]?.id).toBe('hiring');
  });

  it('and there only', () => {
    expect(searcher.rank({ text: 'few apply' }).hits.map(({ id }) => id)).toEqual(['letter']);
  });
});
