import type { Journey } from '../../../src/induction/ports';
import { cpdYears, renewalLine, yearStart } from '../../../src/induction/record/cpd';
import { missingLine } from '../../../src/induction/record/cpd-page';
import { library } from './support';

const at = (day: string, hour = 12): number => Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const wrote = (step: string, day: string, peer = false) => ({
  id: `${step}${day}`,
  step,
  text: 'x',
  peer,
  at: at(day),
});
const journey = (...reflections: Journey['reflections']): Journey => ({
  id: 'j',
  personKey: 't1/anna',
  pathway: 'mental-health-social-worker',
  startDate: '2026-01-05',
  timeZone: 'Europe/London',
  nudges: true,
  begunAt: at('2026-01-05'),
  marks: [],
  reflections,
});
const years = (now: string, ...reflections: Journey['reflections']) =>
  cpdYears(library(), [journey(...reflections)], at(now));

describe('the registration year of Social Work England', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-11-30', '2025-12-01'],
    ['2026-12-31', '2026-12-01'],
    ['2027-01-01', '2026-12-01'],
    ['2027-11-30', '2026-12-01'],
  ])('of %s begins on %s', (day, start) => {
    expect(yearStart(day)).toBe(start);
  });

  it('begins at midnight in the person’s zone', () => {
    const late = { ...wrote('a', '2026-11-30'), at: Date.parse('2026-11-30T23:59:00Z') };
    const early = { ...wrote('b', '2026-11-30'), at: Date.parse('2026-12-01T00:00:00Z') };
    expect(years('2026-12-02', late, early).map((one) => one.pieces.length)).toEqual([1, 1]);
  });
});

describe('what is missing', () => {
  const missing = (...reflections: Journey['reflections']) =>
    years('2026-06-01', ...reflections).at(-1)?.missing;
  it('is everything at first', () => {
    expect(missing()).toEqual(['2 more pieces of CPD', 'peer reflection on at least one piece']);
  });
  it('counts different steps, not reflections', () => {
    expect(missing(wrote('a', '2026-02-01', true), wrote('a', '2026-03-01'))).toEqual([
      '1 more piece of CPD, different from the one you have',
    ]);
  });
  it('asks for peer reflection on one', () => {
    expect(missing(wrote('a', '2026-02-01'), wrote('b', '2026-03-01'))).toEqual([
      'peer reflection on at least one piece',
    ]);
    expect(missing(wrote('a', '2026-02-01'), wrote('b', '2026-03-01', true))).toEqual([]);
  });
  it('does not carry a piece over into the next year', () => {
    const [before, present] = years('2026-12-05', wrote('a', '2026-02-01', true), wrote('b', '2026-03-01'));
    expect(before).toMatchObject({ from: '2025-12-01', to: '2026-11-30', missing: [], renewal: 'closed' });
    expect(present).toMatchObject({ from: '2026-12-01', renewal: 'later' });
    expect(present?.missing).toHaveLength(2);
  });
  it('is said plainly, in the past where the year is over', () => {
    expect(missingLine([], 'open')).toBe('Nothing is missing.');
    expect(missingLine(['a', 'b'], 'open')).toBe('Still missing: a; b.');
    expect(missingLine(['a'], 'closed')).toBe('Missing when the year ended: a.');
  });
});

it.each([
  ['2026-08-31', 'later'],
  ['2026-09-01', 'open'],
  ['2026-11-30', 'open'],
])('on %s renewal is %s', (now, renewal) => {
  const [year] = years(now);
  expect(year?.renewal).toBe(renewal);
  expect(year && renewalLine(year)).toContain('The CPD deadline is 11.59pm on 30 November 2026.');
});

it('takes its rules from the knowledge base', () => {
  const facts = library()
    .resource('swe-cpd')
    ?.facts.map((fact) => fact.text)
    .join(' ');
  for (const rule of [
    'at least two different pieces of CPD',
    'peer reflection',
    '1 December to 30 November',
    '1 September to 30 November',
    '11.59pm',
  ])
    expect(facts).toContain(rule);
});
