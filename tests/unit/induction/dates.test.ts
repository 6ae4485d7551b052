import { parseDay, resolveDay, type Tense } from '../../../src/induction/dates';

/** Tuesday, 24 November 2026. */
const TODAY = '2026-11-24';
const day = (text: string, tense: Tense = 'either'): string | undefined => {
  const spoken = parseDay(text);
  return spoken && resolveDay(spoken, TODAY, tense);
};

it.each([
  ['today', '2026-11-24'],
  ['yesterday', '2026-11-23'],
  ['tomorrow', '2026-11-25'],
  ['the day before yesterday', '2026-11-22'],
  ['last week', '2026-11-16'],
  ['this week', '2026-11-23'],
  ['next week', '2026-11-30'],
  ['last month', '2026-10-01'],
  ['next month', '2026-12-01'],
  ['two weeks ago', '2026-11-10'],
  ['a fortnight ago', '2026-11-10'],
  ['in a fortnight', '2026-12-08'],
  ["in 3 days' time", '2026-11-27'],
  ['in 3 days', '2026-11-27'],
  ['three months ago', '2026-08-24'],
  ['a couple of weeks ago', '2026-11-10'],
  ['last Monday', '2026-11-23'],
  ['last Tuesday', '2026-11-17'],
  ['last Wednesday', '2026-11-18'],
  ['this Monday', '2026-11-23'],
  ['this Friday', '2026-11-27'],
  ['next Monday', '2026-11-30'],
  ['next Tuesday', '2026-12-01'],
  ['5 January 2027', '2027-01-05'],
  ['on the 5th of January 2027', '2027-01-05'],
  ['January 5, 2027', '2027-01-05'],
  ['05/01/2027', '2027-01-05'],
  ['5/1/27', '2027-01-05'],
  ['5-1-2027', '2027-01-05'],
  ['2027-01-05', '2027-01-05'],
])('reads “%s” on 24 November 2026 as %s', (text, expected) => {
  expect(day(text)).toBe(expected);
});

it.each([
  ['on Monday', 'past', '2026-11-23'],
  ['on Monday', 'future', '2026-11-30'],
  ['on Tuesday', 'past', '2026-11-24'],
  ['on Tuesday', 'future', '2026-11-24'],
  ['5 January', 'future', '2027-01-05'],
  ['5 January', 'past', '2026-01-05'],
  ['1 December', 'past', '2025-12-01'],
  ['1 December', 'either', '2026-12-01'],
  ['29 February', 'future', '2028-02-29'],
  ['29 February', 'past', '2024-02-29'],
] as const)('takes “%s” in the %s to be %s', (text, tense, expected) => {
  expect(day(text, tense)).toBe(expected);
});

it.each([
  'soon',
  '31 February 2027',
  '32/1/2027',
  '5/13/2027',
  'Monday week',
  'after the summer',
  '',
  'the first',
  '1984',
])('does not guess what “%s” means', (text) => {
  expect(parseDay(text)).toBeUndefined();
});
