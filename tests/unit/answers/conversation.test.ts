import { createConversation } from '../../../src/answers';
import { createFirstAid } from '../../../src/answers/first-aid';
import { searcherOf } from '../../../src/answers/searcher';
import type { Reply } from '../../../src/conversation/reply';
import type { Request } from '../../../src/conversation/request';
import { loadLibrary } from '../../../src/knowledge/load';
import { createStore, type Store } from '../../../src/store';
import { openSqlite } from '../../../src/store/database';

const library = loadLibrary();
const searcher = searcherOf(library);

const place = {
  scope: 'personal',
  conversationId: 'a:1',
  tenantId: 't1',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  protocol: 'msteams',
  botId: '28:bot',
} as const;
const anna = { id: '29:anna', aadObjectId: 'anna', tenantId: 't1' };

describe('the conversation', () => {
  let store: Store;
  let respond: (request: Request) => Promise<Reply>;
  const forgotten: string[] = [];

  beforeEach(async () => {
    store = await createStore(openSqlite(':memory:'), { now: () => Date.UTC(2026, 10, 24, 9) });
    respond = createConversation({
      library,
      searcher,
      people: store.people,
      feedback: store.feedback,
      unanswered: store.unanswered,
      holders: [store.people, store.feedback, store.conversations],
      forgetQuestions: ({ id }) => forgotten.push(id),
      firstAid: createFirstAid(library),
      retentionDays: 365,
      features: [],
      inductionLine: () => Promise.resolve(undefined),
    });
  });
  afterEach(() => store.close());

  const say = (text: string, more: Partial<Request> = {}) => respond({ person: anna, place, text, ...more });
  const press = (verb: string, data: object, more: Partial<Request> = {}) =>
    say('', { press: { verb, data }, ...more });
  /** What is sent; the question that is kept in memory is not. */
  const words = ({ remember: _kept, ...sent }: Reply): string => JSON.stringify(sent);
  const inChannel = { place: { ...place, scope: 'channel', conversationId: '19:c' } } as const;

  it('puts help first when somebody is in distress, and writes nothing down', async () => {
    const reply = await say('i want to die');
    expect(words(reply)).toMatch(/999.*116 123.*85258/);
    expect(reply.remember).toBeUndefined();
    expect(await store.unanswered.recent(5)).toEqual([]);
  });

  it('says next to nothing in a channel, and sends the support card to the person alone', async () => {
    const reply = await say('i want to die', inChannel);
    expect(reply.text).toBe('I have replied to you in our private chat.');
    expect(reply.card).toBeUndefined();
    expect(words(reply.privately ?? {})).toContain('116 123');
  });

  it('keeps nothing of patient details, repeats nothing, and answers the rest', async () => {
    const reply = await say(
      'my patient John Whittle 999 012 3454 wants to know: what do social workers bring to the team?',
    );
    expect(words(reply)).not.toMatch(/Whittle|3454/);
    expect(words(reply)).toContain('I left out the details');
    expect(reply.citations?.length).toBeGreaterThan(0);
    expect(reply.remember ?? '').not.toMatch(/Whittle|3454/);
  });

  it('notes an unanswered question without who asked', async () => {
    await say('where can I park');
    const [noted] = await store.unanswered.recent(5);
    expect(noted).toMatchObject({ question: 'where can I park', times: 1 });
    expect(JSON.stringify(noted)).not.toContain('anna');
  });

  it('does not note what was answered', async () => {
    await say('who protects supervision for AMHPs');
    expect(await store.unanswered.recent(5)).toEqual([]);
  });

  it('remembers a role once said, changes it, and answers without one', async () => {
    await say("I'm a team manager");
    expect(await store.people.find('t1/anna')).toEqual({ role: 'team-manager' });
    await press('set-role', { role: 'amhp' });
    expect(await store.people.find('t1/anna')).toEqual({ role: 'amhp' });
    await press('forget-role', {});
    expect((await say('skill mix')).citations?.length).toBeGreaterThan(0);
  });

  it('shows the role that was just chosen in the card in which it was chosen', async () => {
    const saved = await press('set-role', { role: 'amhp' });
    expect([saved.replace, words(saved)]).toEqual([true, expect.stringContaining('you are an **AMHP**')]);
    expect(words(saved)).toContain('At the moment');
    const forgotten = await press('forget-role', {});
    expect([forgotten.replace, words(forgotten).includes('At the moment')]).toEqual([true, false]);
  });

  it('keeps feedback with its comment scrubbed', async () => {
    await press('feedback', { entryId: 'legal-literacy', useful: true });
    await press('feedback-comment', {
      entryId: 'legal-literacy',
      useful: false,
      comment: 'ask Mrs Jane Doe on 07700 900123',
    });
    const [noted] = await store.feedback.recent(1);
    expect(noted).toMatchObject({ entryId: 'legal-literacy', useful: false });
    expect(noted?.comment).not.toContain('900123');
  });

  it('answers distress in a comment, and keeps nothing of it', async () => {
    const reply = await press('feedback-comment', { entryId: 'LA-05', comment: 'i want to kill myself' });
    expect(words(reply.privately ?? {})).toContain('116 123');
    expect(await store.feedback.recent(5)).toEqual([]);
  });

  it('gives nothing of what is held to a channel', async () => {
    await press('set-role', { role: 'amhp' });
    const file = await press('my-data-file', {}, inChannel);
    expect([file.file, words(file.privately ?? {}).includes('AMHP')]).toEqual([undefined, true]);
    const erased = await press('forget-me-now', {}, inChannel);
    expect([erased.text?.includes('role'), erased.privately?.text?.includes('role')]).toEqual([false, true]);
  });

  it('erases a person at once on "forget me", and says what was erased', async () => {
    await say('my role is commissioner');
    await press('feedback', { entryId: 'legal-literacy', useful: true });
    const reply = await say('please forget me');
    expect(reply.text).toMatch(/erased: your role and time zone, your feedback on answers/);
    expect(forgotten).toContain('29:anna');
    expect((await say('forget me')).text).toContain('nothing to erase');
  });

  it('shows what is held in private, also when it was asked for in a channel', async () => {
    await say('my role is commissioner');
    const reply = await say('what do you hold about me', inChannel);
    expect(words({ ...reply, privately: undefined })).not.toContain('commissioner');
    expect(words(reply.privately ?? {})).toContain('role: Commissioner');
  });

  it.each([
    ['an unknown verb', 'no-such-verb', {}],
    ['an unknown entry', 'open-entry', { entryId: '../../etc/passwd' }],
    ['a wrong type', 'feedback', { entryId: 7, useful: 'maybe' }],
    ['no data', 'set-role', null],
    ['a role that is none', 'set-role', { role: '__proto__' }],
    ['a huge question', 'ask', { question: 'x'.repeat(100_000) }],
  ])('refuses %s kindly', async (_name, verb, data) => {
    await expect(press(verb, data as object)).rejects.toMatchObject({
      name: 'GuideError',
      say: expect.any(String) as unknown,
    });
  });

  it.each([
    '<script>alert(1)</script>',
    '{"type":"AdaptiveCard"}',
    '${1+1}',
    '[x](javascript:alert(1))',
    '\u202Eevil',
    'a\u0000b',
  ])('never echoes %j so that it renders', async (text) => {
    const reply = await say(text);
    expect(words(reply)).not.toContain('<script>');
    expect(words(reply)).not.toContain('javascript:');
  });
});
