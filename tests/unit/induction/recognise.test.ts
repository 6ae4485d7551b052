import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  recogniseChange,
  recogniseEnd,
  recogniseNext,
  recogniseProgress,
} from '../../../src/induction/recognise';
import { recogniseResume, recogniseStop } from '../../../src/induction/recognise-nudges';
import { recogniseRecord } from '../../../src/induction/recognise-record';
import { recogniseCode, recogniseInvite, recogniseStarters } from '../../../src/induction/recognise-sharing';
import { recogniseStart } from '../../../src/induction/recognise-start';
import { library } from './support';

const recognisers = {
  start: recogniseStart,
  next: recogniseNext,
  progress: recogniseProgress,
  stop: recogniseStop,
  resume: recogniseResume,
  record: recogniseRecord,
  invite: recogniseInvite,
  code: recogniseCode,
  starters: recogniseStarters,
  end: recogniseEnd,
  change: recogniseChange,
};
type Kind = keyof typeof recognisers;

/** Every recogniser that takes the sentence. */
const taken = (text: string): string[] =>
  Object.entries(recognisers).flatMap(([kind, recognise]) => (recognise(text) === undefined ? [] : [kind]));

const POSITIVE: Readonly<Record<Kind, readonly string[]>> = {
  start: [
    'induction',
    'Induction!',
    'inducton',
    'indution please',
    'my induction',
    'start induction',
    'Start my induction',
    'start inducton',
    'begin my induction',
    'can I start my induction please?',
    'Could you show me my induction',
    'I would like to start my induction',
    'i want to do my induction',
    'open my induction',
    'continue my induction',
    'how do I start my induction?',
    'induction plan',
    'start my induction as an AMHP',
    'start induction as a team manager on 5 January',
    "I'm new here",
    'I’m new here.',
    'im new here',
    'I am new',
    "Hi, I'm new here",
    "hello, i'm new here, where do I start?",
    "I'm new here, what should I do first?",
    "I'm brand new here",
    "I'm new to the team",
    "I'm new in this job",
    "I'm new to the NHS",
    "I'm a new starter",
    "I'm a new AMHP",
    "I'm a new social worker",
    "I'm the new team manager",
    "I'm a new social worker to the NHS",
    'new starter',
    'new here',
    'I just started',
    "I've just started",
    "I've just joined the team",
    'I started last Monday as an AMHP',
    'I started yesterday',
    'i started today as a mental health social worker',
    'I started two weeks ago',
    'I joined the team on 2 November as an amhp',
    'I started as an AMHP on 3/11/2026',
    "I've started in a new role as a team manager",
    'I start on Monday',
    'I start on 5 January as a team manager',
    "I'm starting next week as an AMHP",
    'I will start on 2027-01-04',
    "I'll be starting in a fortnight",
    'starting on Monday as an AMHP',
    "It's my first day",
    'today is my first day!',
    'my first day is Monday',
    'my first day was 3 November',
    'first day today',
  ],
  next: [
    "what's next?",
    'What’s next',
    'whats next',
    'what is next for me',
    "what's my next step?",
    'what next?',
    'my next steps',
    'show me my next step',
    'what do I do next in my induction',
    'next induction step',
    'where am I in my induction',
    'what stage am I in?',
  ],
  progress: [
    'my progress',
    'show my progress',
    'Can I see my progress?',
    'my induction progress',
    'how far am I with my induction',
    'how is my induction going?',
    'how am I doing with my induction',
    'induction stages',
  ],
  stop: [
    'stop',
    'Stop.',
    'stop please',
    'please stop',
    'stop nudges',
    'stop the nudges',
    'stop nudging me',
    'nudges off',
    'turn off nudges',
    'turn the nudges off',
    'switch off reminders',
    'no more nudges',
    "don't nudge me",
    'unsubscribe from nudges',
    'stop sending me reminders',
    'can you stop the reminders please',
  ],
  resume: [
    'nudges on',
    'turn nudges on',
    'turn on nudges',
    'start nudges again',
    'resume reminders',
    'nudge me again',
  ],
  record: [
    'download my record',
    'Download my record as PDF',
    'my record',
    'my induction record',
    'my CPD record',
    'export my cpd record',
    'can I download my record please',
    'get my record as Word',
    'send me my record as a pdf',
    'show my CPD so far',
    'what is missing from my CPD?',
    'download my reflections',
  ],
  invite: [
    'invite my manager',
    'invite my line manager to see my progress',
    'share my progress with my manager',
    'Can you share my induction with my supervisor?',
    'let my manager see my progress',
    'I need a code for my manager',
    'who can see my progress?',
    'stop sharing my progress',
  ],
  code: [
    'induction code K7Q4M2',
    'Induction code: k7q4m2',
    'my induction code is K7Q 4M2',
    'induction code k7q-4m2',
  ],
  starters: ['my new starters', 'show my new starters', 'my starters', 'how are my new starters doing?'],
  end: [
    'end my induction',
    'stop my induction',
    'leave induction',
    'I have finished with my induction',
    'cancel my induction',
  ],
  change: [
    'change my start date',
    'change my start date to 5 January 2027',
    'my start date is 5/1/2027',
    'change my pathway',
    'wrong start date',
    'I want to change my induction',
  ],
};

describe('what is said of induction', () => {
  const cases = Object.entries(POSITIVE).flatMap(([kind, texts]) =>
    texts.map((text) => [text, kind] as const),
  );
  it(`is tried with at least 60 sentences (${String(cases.length)})`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
  it.each(cases)('“%s” is %s, and nothing else', (text, kind) => {
    expect(taken(text)).toEqual([kind]);
  });

  it.each([
    [
      'I started last Monday as an AMHP',
      { role: 'amhp', tense: 'past', day: { kind: 'weekday', weekday: 1, which: 'last' } },
    ],
    [
      'I start on 5 January as a team manager',
      { role: 'team manager', tense: 'future', day: { kind: 'date', day: 5, month: 1 } },
    ],
    [
      'I started as an AMHP on 3/11/2026',
      { role: 'amhp', tense: 'past', day: { kind: 'date', day: 3, month: 11, year: 2026 } },
    ],
    ["I'm a new AMHP", { role: 'amhp', tense: 'either' }],
  ])('reads role and day from “%s”', (text, words) => {
    expect(recogniseStart(text)).toEqual(words);
  });

  it.each([
    ['download my record', {}],
    ['download my record as a word document', { format: 'word' }],
    ['my record as pdf', { format: 'pdf' }],
  ])('reads the format from “%s”', (text, words) => {
    expect(recogniseRecord(text)).toEqual(words);
  });
});

/** Near to it, and something else: questions about induction, other starts and stops, other records and codes. */
const NEGATIVE = `
what should induction cover for new professions?
inducton for difrent profesions
induction for AMHPs
what does the guidance say about induction
who is responsible for induction
how long should an induction last
is there an induction checklist for managers
our induction was terrible
induction of labour
I had no induction
nobody gave me an induction
is induction mandatory
induction and ethnicity
what is a multi-professional induction
how do we do induction for new roles
how should I start the induction of a new social worker
write me an induction plan
can you write an induction pack
induction week timetable for nurses
my induction was cancelled
my induction did not cover lone working
I never got my induction
what is in the induction for social workers
new roles
new roles in mental health
eight new roles
new starter with no supervision
who supervises new starters
we have a new starter, what do they need
our new starter has no supervision
new professions in the team
what is new
what's new in the guidance
I am new and nobody gives me supervision
I'm new and I feel lost
I'm new and scared
I'm new to legal literacy
I'm new to this, who supervises me?
I'm not new here
I'm no longer new here
is anyone new here
are you new here
I'm a newly qualified social worker
I'm an AMHP
I'm a team manager
I am a new mother
we are new here
I started crying at work
I started a fight
I started to feel unwell
I'm starting to burn out
I'm starting to panic
I started taking over the plan
I started the form but it failed
I start to worry on Sundays
I started as a nurse and my manager hates me
I joined a union
I joined the meeting late
I just started antidepressants
I only started
it started last Monday
he started last Monday as an AMHP
she starts on Monday
the project started yesterday
when did the guidance start
when does ASYE start
start
start here
start the plan
begin
what's next for mental health social work
what is next for the workforce plan
what's next on the agenda
what comes next after ASYE
what should I do next
what do I do next
what do we do next
next
next step
next steps
next please
next Monday
what are the next steps for a board
career next steps
where am I
where am I supposed to record this
what have I got wrong
progress
career progress
progress on actions
the plan's progress
how is our progress on the action plan
show progress of the team
what is career progression
how am I doing
how is it going
progress report for the board
stop it
stop talking
how do I stop a section
how do I stop being an AMHP
can I stop working alone
stop and search
they won't stop
stop the digest
stop posting here
unsubscribe
stop notifications
stop announcements
make it stop
I want it to stop
I can't stop crying
don't remind me of it
what nudges does the guidance recommend
reminders for supervision
turn off
turn off notifications
record keeping
my records
my client's record
patient record
how do I record supervision
how do I record CPD
cpd record
what is a CPD record
my record keeping is poor
download the guidance
download the action plan
export the plan
export my data
download my data
what do you hold about me
records policy
my cpd
my manager is a bully
invite a friend
who can see my questions
who can see my data
share this answer with my manager
share my concerns
should I tell my manager
does my manager see my supervision notes
code of practice
the Code
code of ethics
induction code of conduct
induction code
induction code 12
MHA code of practice 2015
code K7Q4M2
my new role
my new team
new starters
new starters in the team
how do I support new starters
my starters are overwhelmed
end
end of life
finish
how do I end a CTO
leave
annual leave
parental leave
leave my job
I want to leave
change my role
change role
change my password
change the date
start date of the MHA 2025
what is the start date of the Mental Health Act 2025
pathway
what pathways are there
care pathway
career pathways
change management
`
  .trim()
  .split('\n');

describe('what only sounds like it', () => {
  it(`is tried with at least 100 sentences (${String(NEGATIVE.length)})`, () => {
    expect(NEGATIVE.length).toBeGreaterThanOrEqual(100);
  });
  it.each(NEGATIVE)('“%s” is an ordinary question', (text) => {
    expect(taken(text)).toEqual([]);
  });

  it('is none of the thousands of ways in which people ask for the guidance', () => {
    const { entries, topics } = library().content;
    const asked = [...entries, ...topics].flatMap((one) => one.asks);
    const dev = readFileSync(join(__dirname, '..', '..', 'fixtures', 'questions-dev.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question?: string }).question ?? '');
    expect(asked.length + dev.length).toBeGreaterThan(4000);
    expect([...asked, ...dev].filter((text) => taken(text).length > 0)).toEqual([]);
  });

  it('is quick, and safe from long and odd texts', () => {
    const began = Date.now();
    for (const odd of [
      'induction '.repeat(500),
      'i '.repeat(2000),
      `I'm new here ${'and '.repeat(1000)}`,
      '\u0000',
      '',
      '🙂',
      'a'.repeat(100_000),
    ])
      expect(taken(odd)).toEqual([]);
    expect(Date.now() - began).toBeLessThan(500);
  });
});
