import { wishIn } from '../../../src/plans/words/recognise';
import type { Wish } from '../../../src/plans/words/wish';
import { vocabularyOf } from '../../../src/plans/words/vocabulary';
import { library } from './support/world';
import { QUESTIONS } from './support/questions';

const vocabulary = vocabularyOf(library());
const list = (audience: string, theme?: string): Wish => ({
  kind: 'list',
  audience,
  ...(theme && { theme }),
});
const theme = (id: string): Wish => ({ kind: 'theme', theme: id });

const WISHES: readonly (readonly [string, Wish])[] = [
  ['actions', list('own')],
  ['Actions', list('own')],
  ['actions please', list('own')],
  ['my actions', list('own')],
  ['our actions', list('own')],
  ['the action list', list('own')],
  ['action list', list('own')],
  ['action lists', list('own')],
  ['show me the actions', list('own')],
  ['can I see the actions?', list('own')],
  ['Hi, can you show me the full action list please?', list('own')],
  ['what are my actions?', list('own')],
  ["what's on the action list", list('own')],
  ['pull up the actions', list('own')],
  ['give me the list of actions', list('own')],
  ['open my action list', list('own')],
  ['actions for me', list('own')],
  ['actions for my role', list('own')],
  ['show me the actions for HR leads', list('hr-leads')],
  ['can I see the actions for team managers', list('team-managers')],
  ['action list for boards', list('boards')],
  ['action list for the board', list('boards')],
  ['actions for board members please', list('boards')],
  ['the full action list for commissioners', list('commissioners')],
  ['list all actions for local authorities', list('local-authorities')],
  ['actions for councils', list('local-authorities')],
  ['I need the actions for universities', list('heis')],
  ['could we have the list of actions for HEIs and teaching partnerships', list('heis')],
  ['actions for educators', list('heis')],
  ['actions for professional leads', list('professional-leaders')],
  ['actions for PSWs', list('professional-leaders')],
  ['actions of the AMHP leads', list('professional-leaders')],
  ['team manager actions', list('team-managers')],
  ["team managers' actions", list('team-managers')],
  ['show me the HR action list', list('hr-leads')],
  ['HR actions', list('hr-leads')],
  ['board action list', list('boards')],
  ["let's see the commissioner actions", list('commissioners')],
  ['what actions do commissioners have?', list('commissioners')],
  ['which actions are there for boards', list('boards')],
  ['We have a board meeting on Tuesday. Can I see the action list for boards?', list('boards')],
  ['I am a new team manager. Show me the actions for team managers, thanks', list('team-managers')],
  ['what should commissioners do about co-production?', list('commissioners', 'co-production')],
  ['what should boards do about leadership', list('boards', 'leadership')],
  ['what must HR leads do about staff wellbeing?', list('hr-leads', 'wellbeing-safety')],
  ['What do team managers have to do about supervision?', list('team-managers', 'supervision')],
  ['what are local authorities supposed to do about AMHPs?', list('local-authorities', 'amhp')],
  ['what should universities do about CPD', list('heis', 'cpd')],
  ['actions for HR leads about supervision', list('hr-leads', 'supervision')],
  ['show me the actions for boards on equality and diversity', list('boards', 'equality-diversity')],
  ['who is responsible for supervision?', theme('supervision')],
  ["who's responsible for supervision", theme('supervision')],
  ['Who is in charge of workforce planning?', theme('workforce-planning')],
  ['who is accountable for recruitment and retention', theme('recruitment-retention')],
  ['whose job is legal literacy?', theme('legal-literacy')],
  ['who does what about co-production', theme('co-production')],
  ['who does what on wellbeing and safety?', theme('wellbeing-safety')],
  ['actions about supervision', theme('supervision')],
  ['show me all the actions on EDI', theme('equality-diversity')],
  ['actions on career progression', theme('career-progression')],
  ['supervision actions', theme('supervision')],
  ['actions to do with social determinants', theme('social-determinants')],
  ['TM-03', { kind: 'action', actionId: 'TM-03' }],
  ['hr 7', { kind: 'action', actionId: 'HR-07' }],
  ['open action BO-01', { kind: 'action', actionId: 'BO-01' }],
  ['show me action PL-12', { kind: 'action', actionId: 'PL-12' }],
  ['plan', { kind: 'plan' }],
  ['plans', { kind: 'plan' }],
  ['our plan', { kind: 'plan' }],
  ['show me our action plan', { kind: 'plan' }],
  ['open my plans', { kind: 'plan' }],
  ['update our plan', { kind: 'plan' }],
  ['how is our plan going?', { kind: 'plan' }],
  ['plan for HR leads', { kind: 'plan', audience: 'hr-leads' }],
  ['our team managers plan', { kind: 'plan', audience: 'team-managers' }],
  ['start a plan', { kind: 'adopt' }],
  ['make a plan for commissioners', { kind: 'adopt', audience: 'commissioners' }],
  ['create a new action plan for boards', { kind: 'adopt', audience: 'boards' }],
  ['adopt the action list for HR leads', { kind: 'adopt', audience: 'hr-leads' }],
  ['start a self-assessment', { kind: 'rate' }],
  ['our self-assessment', { kind: 'rate' }],
  ['self-assessment', { kind: 'rate' }],
  ['rate our team', { kind: 'rate' }],
  ['rate our plan', { kind: 'rate' }],
  ['roll-up', { kind: 'rollup' }],
  ['rollup please', { kind: 'rollup' }],
  ['how are my teams doing?', { kind: 'rollup' }],
  ['overview of my teams', { kind: 'rollup' }],
  ['compare our teams', { kind: 'rollup' }],
  ['undo', { kind: 'undo' }],
  ['undo my last change', { kind: 'undo' }],
  ['slides for boards', { kind: 'file', file: 'slides', audience: 'boards', plan: false }],
  ['slide deck for commissioners', { kind: 'file', file: 'slides', audience: 'commissioners', plan: false }],
  ['make me a powerpoint for HR leads', { kind: 'file', file: 'slides', audience: 'hr-leads', plan: false }],
  [
    'download the action list for boards as a word document',
    { kind: 'file', file: 'word', audience: 'boards', plan: false },
  ],
  ['export our plan to excel', { kind: 'file', file: 'excel', plan: true }],
  ['download our plan', { kind: 'file', file: 'excel', plan: true }],
  ['spreadsheet of our plan', { kind: 'file', file: 'excel', plan: true }],
];

it('is tried on many sentences of both kinds', () => {
  expect(WISHES.length).toBeGreaterThanOrEqual(80);
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(120);
});

it.each(WISHES)('%s', (text, wish) => {
  expect(wishIn(text, vocabulary)).toEqual(wish);
});

it.each(QUESTIONS)('is a question or something else: %s', (text) => {
  expect(wishIn(text, vocabulary)).toBeUndefined();
});

it('takes for a list only what is plainly one among all the ways in which people ask for an entry', () => {
  const asks = library().entries.flatMap((entry) => entry.asks.map((ask) => ({ id: entry.id, ask })));
  const taken = asks.filter(({ ask }) => wishIn(ask, vocabulary) !== undefined);
  expect(taken.every(({ id }) => id.endsWith('-action-list'))).toBe(true);
});

it('is quick, whatever is pasted', () => {
  const long = [
    'actions for '.repeat(2000),
    'show me '.repeat(3000),
    'who is responsible for '.repeat(2000),
    `what should ${'x '.repeat(4000)}do about y`,
  ];
  const start = Date.now();
  for (const text of long) wishIn(text, vocabulary);
  expect(Date.now() - start).toBeLessThan(500);
});
