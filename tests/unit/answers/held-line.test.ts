import { heldLine } from '../../../src/answers/held-line';
import { loadLibrary } from '../../../src/knowledge/load';

const library = loadLibrary();
const line = (item: unknown) => heldLine(item, library, 'Europe/London');

it.each([
  [
    { audience: 'team-managers', action: 'TM-01', status: 'not-started', due: null, note: '' },
    /^audience: Team managers, action: Know what social work offers, and know your people, status: not started$/,
  ],
  [
    { id: '7402', pathway: 'mental-health-social-worker', steps: [{}, {}], nudges: false },
    /^pathway: mental health social worker, steps: 2, nudges: no$/,
  ],
  [{ at: Date.UTC(2026, 10, 24, 19, 12) }, /^when: 24 November 2026 at 19:12$/],
  [
    { begunAt: '2026-07-01T08:00:00.000Z', startDate: '2026-07-02' },
    /^begun: 1 July 2026 at 09:00, first day: 2 July 2026$/,
  ],
  [{ yourManager: 'nobody yet', agreed: undefined }, /^your manager: nobody yet$/],
  [{ text: 'At the co-op', more: { a: 1 } }, /^text: At the co-op, more: in the download$/],
  ['a word', /^a word$/],
])('reads %j as a person would', (item, words) => {
  expect(line(item)).toMatch(words);
});
