import { normalise } from '../../../src/answers/triage/normalise';

const lean = (text: string): string => normalise(text).lean.trim();

describe('normalise', () => {
  it.each([
    ["I can't, don’t and won't", '. i cant , dont and wont .'],
    ['i am so very tired', '. im tired .'],
    ['i have been here, i have a plan', '. ive been here , i have a plan .'],
    ['cnt w8, wanna die', '. cant w8 , want to die .'],
    ['helpppp meeee', '. help me .'],
    ['sucidal and strugling', '. suicidal and struggling .'],
    ['k*ll', '. kill .'],
    ['s u i c i d e', '. suicide .'],
    ['cryin', '. crying .'],
    ['self-harm', '. selfharm .'],
    ['call 999!', '. call 999 . .'],
    ['homeless, trying, hunting', '. homeless , trying , hunting .'],
  ])('%j → %j', (text, expected) => {
    expect(lean(text)).toBe(expected);
  });

  it('keeps every word in `full`', () => {
    expect(normalise('i am so tired').full).toBe(' . im so tired . ');
  });
});
