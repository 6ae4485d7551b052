import { scrub, triage } from '../../../src/answers/triage';
import { isNhsNumber } from '../../../src/answers/triage/privacy/numbers';

describe('isNhsNumber', () => {
  it.each(['9434765919', '4505577104', '9990123454', '9990123462'])(
    'accepts %s, whose check digit is right',
    (digits) => {
      expect(isNhsNumber(digits)).toBe(true);
    },
  );

  it.each(['9434765918', '1234567890', '9999999999', '943476591', '94347659190', 'abcdefghij'])(
    'refuses %s',
    (digits) => {
      expect(isNhsNumber(digits)).toBe(false);
    },
  );
});

describe('triage on what identifies', () => {
  it.each([
    ['943 476 5919 known to us?', 'nhs-number'],
    ['943-476-5919', 'nhs-number'],
    ['NHS no: 943 476 591', 'nhs-number'],
    ['dob 3/4/61, whose is he', 'date-of-birth'],
    ['born on 3rd of April 1961', 'date-of-birth'],
    ['his mobile is +44 7700 900 412', 'phone'],
    ['lives at 12 Acacia Avenue', 'address'],
    ['she moved, postcode LS6 2QT', 'address'],
    ['AB 12 34 56 C for the claim', 'national-insurance-number'],
    ['rio no 1234567', 'record-number'],
    ['write to my client at someone@gmail.com', 'email'],
    ['pt JS in bed 4', 'name'],
    ['our AMHP Colin Marsh has epilepsy', 'name'],
    ["I supervise Colin Marsh and he's told me he has epilepsy", 'name'],
    ["Colin Marsh's conviction, who decides", 'name'],
    ['MARSH, Colin - s.3 review', 'name'],
    ['C. Marsh-Bell, 2/3/71', 'name'],
    ['Colin Marsh, Rose Cottage, Church Lane, has no heating', 'address'],
    ['man at 23 Canal Bank, LS6 2QT shouting', 'address'],
    ['c dot marsh at gmail dot com', 'email'],
    ['passport no 123456789', 'record-number'],
  ])('%s → %s', (text, kind) => {
    expect(triage(text).privacy?.kinds).toContain(kind);
  });

  it.each([
    '1234567890 is the order number',
    'ISBN 0-19-853453-1',
    'call 116 123, 111 or 999, or 0800 58 58 58',
    'published 27 February 2020',
    'section 117 and section 3',
    'what did Jacqui Dyer say about detention',
    'Mental Health Act 1983',
    'Colin Marsh has epilepsy training on Friday',
    "Colin Marsh's course on epilepsy",
    'my manager Colin Marsh said pregnant staff should not lone work',
    'Colin Marsh is our principal social worker, what is his role',
    'Marsh, Colin (2010) on section 117',
    'C. Marsh-Bell, 2/3/26 board paper',
    'our HQ is moving to 40 Station Road',
    'write to help dot desk at trust dot nhs dot uk',
  ])('leaves alone: %s', (text) => {
    expect(triage(text).privacy).toBeUndefined();
  });
});

describe('triage beside what identifies', () => {
  it('takes every other name out of the text, too', () => {
    expect(triage('NHS no 943 476 5919, Colin Marsh asks who reviews the plan').cleanText).not.toMatch(
      /Colin|Marsh|943/,
    );
  });

  it('takes the house with its postcode', () => {
    expect(triage('man at 23 Canal Bank, LS6 2QT shouting').cleanText).toBe('man at shouting');
  });
});

describe('scrub', () => {
  it('takes out names, numbers, addresses, also those of staff', () => {
    const kept = scrub(
      'Dr Patel and Sarah Jones say ring 0113 496 0000 or jo.b@nhs.net about AB123456C, 3 Mill Lane LS6 2QT, 943 476 5919',
    );
    for (const secret of ['Patel', 'Sarah', 'Jones', '0113', 'jo.b', 'AB123456C', 'Mill', 'LS6', '943'])
      expect(kept).not.toContain(secret);
    expect(kept).toMatch(/^… and … say ring … or … about …/);
  });

  it('takes out a given name by itself, and unknown digits', () => {
    expect(scrub('ask oluwaseun or Aisha, ref 55667788')).not.toMatch(/oluwaseun|Aisha|55667788/);
  });

  it('keeps the words of a question', () => {
    const text =
      'what does the Mental Health Act 1983 say about section 117, and who supervises AMHPs in 2024?';
    expect(scrub(text)).toBe(text);
  });
});
