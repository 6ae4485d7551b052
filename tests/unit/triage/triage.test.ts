import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { triage } from '../../../src/answers/triage';

interface Case {
  readonly text: string;
  readonly concern: string | null;
  readonly privacy: boolean;
  readonly answerable?: boolean;
  readonly set: 'dev' | 'held';
}

const cases = readFileSync(join(__dirname, '../../fixtures/triage-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const textsOf = (list: readonly Case[]): string[] => list.map(({ text }) => text);

describe.each(['dev', 'held'] as const)('triage on the %s cases', (set) => {
  const judged = cases.filter((one) => one.set === set).map((one) => ({ ...one, is: triage(one.text) }));

  it('catches every concern', () => {
    expect(textsOf(judged.filter(({ concern, is }) => concern !== null && !is.concern))).toEqual([]);
  });

  it('raises hardly any false alarm, though these are hard on purpose', () => {
    const calm = judged.filter(({ concern }) => concern === null);
    expect(calm.filter(({ is }) => is.concern).length / calm.length).toBeLessThanOrEqual(0.01);
  });

  it('names the right concern nearly always', () => {
    const alarmed = judged.filter(({ concern }) => concern !== null);
    expect(
      alarmed.filter(({ concern, is }) => is.concern === concern).length / alarmed.length,
    ).toBeGreaterThan(0.85);
  });

  it('finds whatever identifies a patient, and nothing else', () => {
    expect(textsOf(judged.filter(({ privacy, is }) => privacy !== Boolean(is.privacy)))).toEqual([]);
  });

  it('knows whether a question is left', () => {
    expect(
      textsOf(
        judged.filter(({ answerable, is }) => answerable !== undefined && is.answerable !== answerable),
      ),
    ).toEqual([]);
  });
});

describe('the cases', () => {
  it('are many, and more than half of them must stay quiet', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(cases.filter(({ concern, privacy }) => concern === null && !privacy).length * 2).toBeGreaterThan(
      cases.length,
    );
  });

  it('come once each', () => {
    expect(new Set(textsOf(cases)).size).toBe(cases.length);
  });
});

describe('triage', () => {
  it('sees through case, apostrophes, text-speak, swearing, stretching and masks', () => {
    const ways = [
      'I CAN’T DO THIS ANYMORE',
      'i cnt do this nemore',
      "i can't fucking do this any more!!",
      'i cant do thisss anymoreee',
      'i w*nt to k*ll myself',
    ];
    for (const way of ways) expect([way, triage(way).concern]).toEqual([way, expect.any(String)]);
  });

  it('hears a concern and a name in one message', () => {
    const found = triage('Callum Reid on Pine ward says hes going to kill himself');
    expect(found.concern).toBe('someone-else-at-risk');
    expect(found.privacy?.kinds).toContain('name');
    expect(found.cleanText).not.toMatch(/Callum|Reid/);
  });

  it('puts danger at this moment before everything', () => {
    expect(triage('im shaking, hes got a knife and i want to die').concern).toBe('danger-now');
  });

  it('takes out what identifies and leaves the question', () => {
    const found = triage('my client Tariq Aziz 9434765919 wants a nurse not a sw, what do sws bring?');
    expect(found.cleanText).toBe('my client wants a nurse not a sw, what do sws bring?');
    expect(found.answerable).toBe(true);
  });

  it('gives ordinary text back as it came', () => {
    const text = '  Who supervises  AMHPs?  ';
    expect(triage(text)).toEqual({ cleanText: text, answerable: true });
  });

  it.each([
    '',
    ' ',
    '\u0000',
    '?',
    '😭😭',
    '<script>alert(1)</script>',
    'مرحبا',
    '𝒽𝑒𝓁𝓅',
    '"}]}',
    'a'.repeat(10_000),
  ])('stands rubbish: %j', (text) => {
    expect(triage(text).privacy).toBeUndefined();
  });

  it.each([
    'i want to ',
    'my client called ',
    'John ',
    'mr ',
    'a@',
    'a.',
    '9 9 9 0 1 2 3 4 5 3 ',
    'flat 1 ',
    'he said ',
    '((((',
    'Ab-',
    "o'",
    'John Smith is her own depression training ',
    'a dot ',
    'Ab, Cd ',
    'Rose House, ',
    'im not planning to be here after friday ',
    'Isolde Farrant is still at stage of ',
    'Isolde Farrant was now being seen by the ',
    'isolde@example.com her own care ',
  ])('stays quick on 10,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const before = process.cpuUsage();
    triage(text);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(400);
  });

  it('takes well under a fifth of a millisecond for a message', () => {
    const texts = textsOf(cases).slice(0, 1_000);
    texts.forEach((text) => triage(text));
    const before = process.cpuUsage();
    texts.forEach((text) => triage(text));
    expect(process.cpuUsage(before).user / 1_000 / texts.length).toBeLessThan(0.5);
  });
});
