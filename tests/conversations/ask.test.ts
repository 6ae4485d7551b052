import { CHANNEL, GROUP, PERSONAL, THREAD, message, type PlaceName } from '../support/activities';
import { openWholeApp, type WholeApp } from '../support/whole-app';

// Questions over raw activities against the whole app: real content, real search, real store.
describe('asking, from end to end', () => {
  let app: WholeApp;

  beforeAll(async () => {
    app = await openWholeApp();
  });
  afterAll(() => app.close());

  const ask = async (place: PlaceName, text: string) => {
    app.teams.clear();
    expect((await app.post(message(app.teams.url, place, text))).status).toBe(200);
    return app.teams.messages();
  };

  it.each([
    ['personal', PERSONAL],
    ['groupChat', GROUP],
    ['channel', THREAD],
  ] as const)(
    'answers once, in the right conversation, with its citation: %s',
    async (place, conversation) => {
      const sent = await ask(place, 'who protects supervision for AMHPs?');
      expect(sent).toHaveLength(1);
      const [answer] = sent;
      expect(app.teams.messages(conversation)).toHaveLength(1);
      expect(answer?.text).toContain('[1]');
      expect(answer?.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
      const marks = (answer?.entities ?? []).flatMap(
        (entity) => (entity.citation as unknown[] | undefined) ?? [],
      );
      expect(marks).toMatchObject([
        { position: 1, appearance: { name: expect.stringMatching(/.+/) as unknown } },
      ]);
    },
  );

  it('shows nothing personal of a distress message in a channel', async () => {
    await ask('personal', 'hello');
    const sent = await ask('channel', "I can't go on, I want to end it all");
    const open = app.teams.messages(THREAD).concat(app.teams.messages(CHANNEL));
    expect(JSON.stringify(open)).not.toMatch(/116 123|999/);
    expect(JSON.stringify(sent)).toMatch(/116.123/);
    expect(app.teams.messages(PERSONAL)).toHaveLength(1);
  });

  it('takes the turn before into account, and forgets it on "forget me"', async () => {
    await ask('personal', 'what should boards do about having senior social work leadership?');
    const [followUp] = await ask('personal', 'and commissioners?');
    expect(JSON.stringify(followUp)).toContain('Commissioners developing new services');
    const [erased] = await ask('personal', 'forget me');
    expect(erased?.text).toMatch(/erased/);
  });

  it('offers nothing but the way to help for patient details', async () => {
    const [answer] = await ask('personal', 'is Jane Whitlock, dob 3/4/1961, on a section');
    expect(JSON.stringify(answer)).toContain('Please leave out personal details');
    expect(JSON.stringify(answer)).not.toMatch(/Whitlock|1961/);
  });
});
