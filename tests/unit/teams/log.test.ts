import { correlation, createLog, errorFields, quietConsole } from '../../../src/log';

function lines(): { write: (line: string) => void; all: string[] } {
  const all: string[] = [];
  return { all, write: (line) => void all.push(line) };
}

it('writes JSON with an event and plain fields', () => {
  const out = lines();
  createLog('info', out).info('turn failed', { turn: 'abc', error: 'not-found' });
  expect(JSON.parse(out.all[0] ?? '')).toMatchObject({
    level: 'info',
    event: 'turn failed',
    turn: 'abc',
    error: 'not-found',
  });
});

it('drops what must never be logged', () => {
  const out = lines();
  const secrets = { text: 'my patient', name: 'Anna', password: 'p', token: 't', authorization: 'Bearer x' };
  createLog('info', out).info('x', secrets);
  for (const secret of Object.values(secrets)) expect(out.all[0]).not.toContain(`"${secret}"`);
});

it('tells of an error its kind, code and place, not its message', () => {
  const cause = Object.assign(new Error('relation "Anna" does not exist'), { code: '42P01' });
  const fields = errorFields(new TypeError('could not parse "my patient"\nover two lines', { cause }));
  expect(fields).toMatchObject({ kind: 'TypeError', causeKind: 'Error', causeCode: '42P01' });
  expect(JSON.stringify(fields)).not.toMatch(/patient|Anna|two lines/);
  expect(fields.at).toMatch(/log\.test\.ts/);
});

it('tells codes only where they look like codes', () => {
  const coded = (code: object) => errorFields(Object.assign(new Error('x'), code)).code;
  expect(coded({ errorCode: 'invalid_client' })).toBe('invalid_client');
  expect(coded({ code: 'my patient is called Anna' })).toBeUndefined();
});

it('names a turn without its id', () => {
  expect(correlation('1612345')).toMatch(/^[0-9a-f]{12}$/);
  expect(correlation('1612345')).toBe(correlation('1612345'));
  expect(correlation(undefined)).not.toBe(correlation('1612345'));
});

it('lets no library write to the console what it was sent', () => {
  const out = lines();
  const said: unknown[] = [];
  const noisy =
    () =>
    (...all: unknown[]) =>
      void said.push(...all);
  const console = {
    log: noisy(),
    info: noisy(),
    warn: noisy(),
    error: noisy(),
    debug: noisy(),
    trace: noisy(),
  };
  quietConsole(createLog('debug', out), console);
  console.error('Error finding key for token', 'eyJhbGciOi');
  expect(said).toEqual([]);
  expect(out.all.join('')).toContain('library wrote to the console');
  expect(out.all.join('')).not.toContain('eyJ');
});
