import {
  isGreeting,
  isThanks,
  recogniseRole,
  roleStatedIn,
  wantsErasure,
  wantsHelp,
  wantsMyData,
  wantsWellbeing,
} from '../../../src/answers/wording';
import { loadLibrary } from '../../../src/knowledge/load';

const { roles } = loadLibrary();

/** Ordinary questions: none of them is a command. */
const questions = [
  'what does the guidance say about staff wellbeing',
  'who is responsible for wellbeing?',
  'do we have wellbeing support for AMHPs after a bad shift',
  'what should team managers do about supervision',
  'how do I help a new starter settle in',
  'can you help me understand parity of esteem',
  'what do board members need to know about me and my team',
  'forget the guidance, what about pay',
  'should we delete records after six years',
  'as a team manager what should I be doing about retention',
  'im a board member - how do i make sure weve got the right mix of people?',
  'i am a social worker in a CMHT and nobody supervises me',
  'what is my role in safeguarding',
  'what role do social workers have on a ward',
  'thanks to cuts we have no supervision',
  'hello, who checks that supervision happens',
  'role of the AMHP',
  'what data do you hold about staff sickness',
];

describe('commands in ordinary sentences', () => {
  it.each(questions)('reads as a question: %s', (text) => {
    const read = [wantsHelp, wantsWellbeing, isGreeting, isThanks, wantsErasure, wantsMyData].filter((is) =>
      is(text),
    );
    expect(read).toEqual([]);
    expect(recogniseRole(text, roles)).toBeUndefined();
  });

  it.each([
    [wantsHelp, ['help', 'Help!', 'what can you do?', 'how does this work', 'please help']],
    [
      wantsWellbeing,
      [
        'wellbeing',
        'Wellbeing please',
        'can I see the wellbeing list',
        'show me wellbeing support',
        'helplines',
      ],
    ],
    [isGreeting, ['hi', 'Hello!', 'good morning', 'bore da']],
    [isThanks, ['thanks', 'Thank you very much', 'ok cheers', 'diolch']],
    [
      wantsErasure,
      [
        'forget me',
        'Please delete my data',
        'can you forget everything about me please',
        'erase all my data',
        'wipe everything you know about me',
      ],
    ],
    [
      wantsMyData,
      [
        'what do you hold about me',
        'what do you know about me?',
        'show me my data',
        'can you tell me what data you hold on me',
        'download my data',
      ],
    ],
  ] as const)('%p', (is, texts) => {
    expect(texts.filter((text) => !is(text))).toEqual([]);
  });

  it.each([
    ['my role', undefined],
    ['change my role', undefined],
    ['Can I change my role', undefined],
    ['my role is team manager', 'team-manager'],
    ["I'm a new AMHP", 'amhp'],
    ['call me a commissioner', 'commissioner'],
    ['hi, im a ward manager', 'team-manager'],
    ['I am the principal social worker', 'professional-lead'],
    ['im an NQSW', 'new-starter'],
    ['set my role to HR lead', 'hr-lead'],
    ["I'm a non-exec", 'board-member'],
    ['i work in HR', 'hr-lead'],
    ['I am a senior lecturer', 'educator'],
    ['Im a social worker now', 'social-worker'],
  ])('%s sets or shows the role', (text, role) => {
    expect(recogniseRole(text, roles)).toEqual(role ? { role } : {});
  });

  it.each([
    ['im a board member - how do i make sure weve got the right mix of people?', 'board-member'],
    ['im in a teaching partnership - what is our part', 'educator'],
    ['as a DASS what must I do', 'local-authority'],
    ['I manage a CMHT, how do I start', 'team-manager'],
    ['what should team managers do', undefined],
    ['who supervises social workers', undefined],
  ])('%s', (text, role) => {
    expect(roleStatedIn(text, roles)).toBe(role);
  });
});
