import type { Reply } from '../../../src/conversation/reply';
import { GuideError } from '../../../src/errors';
import { extension, library, pressed, requestBy, stringsIn, textOf, typesIn } from './world';

const QUESTION = 'Who is meant to make sure that we get supervision from a registered social worker?';

/** An entry that says something special to team managers: prose that names one of their actions. */
const FITS_A_ROLE = library.entries.find(
  (entry) =>
    !entry.action && entry.actions.some((id) => library.entry(id)?.action?.audience === 'team-managers'),
)?.id;

const cardOf = (reply: Reply) => {
  if (!reply.dialog) throw new Error('no dialog');
  return reply.dialog.card;
};

describe('"Ask about this message"', () => {
  it('answers in a dialog, with a button that adds the answer to the message', async () => {
    const reply = await extension.ask(QUESTION, requestBy());
    expect(reply.card).toBeUndefined();
    expect(reply.dialog?.title.length).toBeLessThanOrEqual(64);
    expect(textOf(cardOf(reply))).toContain('Sources');
    expect(cardOf(reply).actions).toEqual([
      expect.objectContaining({
        title: 'Add to my message',
        data: expect.objectContaining({ verb: 'insert' }),
      }),
      expect.objectContaining({ title: 'Ask in my words', data: { verb: 'ask-words' } }),
    ]);
  });

  it('fits the role in the dialog, which one person sees, and never in the card for others', async () => {
    const reply = await extension.press(
      pressed('open-entry', { entryId: FITS_A_ROLE }, { role: 'team-manager' }),
    );
    expect(textOf(cardOf(reply))).toContain('As a team manager');
    const [insert] = cardOf(reply).actions as readonly { data: object }[];
    const inserted = await extension.press(pressed('insert', insert?.data ?? {}, { role: 'team-manager' }));
    expect(inserted.dialog).toBeUndefined();
    expect(inserted.summary).toBeTruthy();
    expect(textOf(inserted.card)).not.toContain('As a team manager');
    expect(typesIn(inserted.card)).not.toContain('Action.Submit');
  });

  it('says plainly that it has no answer, offers what is nearest, and offers nothing to add', async () => {
    const reply = await extension.ask('what is the capital of France?', requestBy());
    expect(reply.dialog?.title).toBe('No answer');
    expect(JSON.stringify(cardOf(reply).actions)).not.toContain('insert');
    // Nobody asked the bot anything, so it notes nothing, and does not say that it did.
    expect(textOf(cardOf(reply))).not.toMatch(/noted|content owner/i);
  });

  it('shows who can help where the writer may be at risk, as to somebody who is worried about them', async () => {
    const reply = await extension.ask('i want to kill myself, i cannot go on', requestBy());
    expect(reply.dialog?.title).toBe('Support');
    expect(textOf(cardOf(reply))).toContain(library.content.support['someone-else-at-risk'].title);
    expect(textOf(cardOf(reply))).toContain('tel:999');
    expect(textOf(cardOf(reply))).not.toContain('cannot go on');
    expect(JSON.stringify(cardOf(reply))).not.toContain('"insert"');
  });

  it('shows support that can be passed on where the writer is worn down', async () => {
    const reply = await extension.ask(
      'i am burnt out and cannot cope with this caseload any more',
      requestBy(),
    );
    expect(textOf(cardOf(reply))).toContain(library.content.support.wellbeing.title);
  });

  it('warns of patient details and repeats none of them', async () => {
    const reply = await extension.ask(
      'John Smith, DOB 03/04/1971, NHS 943 476 5919, 4 Mill Lane, has moved',
      requestBy(),
    );
    const shown = textOf(cardOf(reply));
    for (const detail of ['Smith', '1971', '5919', 'Mill']) expect(shown).not.toContain(detail);
    expect(reply.dialog?.title).toBe(library.content.support.privacy.title);
  });

  it('answers what stands without the details, and says that it left them out', async () => {
    const text = 'NHS number 943 476 5919. Who should be giving our AMHPs supervision?';
    const reply = await extension.ask(text, requestBy());
    expect(textOf(cardOf(reply))).toContain('Sources');
    expect(textOf(cardOf(reply))).toContain('I left out');
    expect(textOf(cardOf(reply))).not.toContain('5919');
  });

  it('never repeats the message', async () => {
    const reply = await extension.ask(
      'supervision?? says Xanthippe the [unicorn](https://evil.example) ${x} <b>',
      requestBy(),
    );
    expect(textOf(cardOf(reply))).not.toMatch(/Xanthippe|evil\.example|\$\{/);
  });

  it('copes with an empty, a huge and a strange message', async () => {
    expect(textOf(cardOf(await extension.ask('', requestBy())))).toContain('there is none');
    for (const text of [
      'supervision '.repeat(2_000),
      '\u0000\u202E',
      '🦄'.repeat(500),
      '{"type":"AdaptiveCard"}',
    ])
      expect((await extension.ask(text, requestBy())).dialog).toBeDefined();
  });
});

describe('the buttons of the dialog', () => {
  it('ask in the words of the person, triaged like any other', async () => {
    const asked = await extension.press(pressed('ask-words', { words: QUESTION }));
    expect(textOf(cardOf(asked))).toContain('Sources');
    const distress = await extension.press(pressed('ask-words', { words: 'i want to kill myself' }));
    expect(distress.dialog?.title).toBe('Support');
    expect((await extension.press(pressed('ask-words', {}))).dialog).toBeDefined();
  });

  it('lead somewhere, every one of them, from every kind of dialog', async () => {
    const starts = [
      QUESTION,
      'what is the capital of France?',
      'i am burnt out and cannot cope any more',
      'he hit me on a visit',
    ];
    for (const text of starts) {
      const { dialog } = await extension.ask(text, requestBy({ role: 'team-manager' }));
      for (const data of submits(dialog?.card)) {
        const reply = await extension.press(pressed(String(data.verb), data, { role: 'team-manager' }));
        expect(reply.dialog ?? reply.card).toBeDefined();
      }
    }
  });

  it("page through an audience's whole list", async () => {
    const list = library.list('team-managers')?.sections.flatMap((section) => section.actions) ?? [];
    const seen: string[] = [];
    let data: object | undefined = { audience: 'team-managers' };
    while (data) {
      const { dialog } = await extension.press(pressed('actions', data));
      const found = submits(dialog?.card);
      seen.push(...found.flatMap(({ verb, entryId }) => (verb === 'open-entry' ? [String(entryId)] : [])));
      data = found.find(({ verb }) => verb === 'actions');
    }
    expect(seen).toEqual(list.map((action) => action.id));
  });

  it.each([
    ['insert', { entryId: 'no-such-entry' }, 'not-found'],
    ['insert', { entryId: 42 }, 'submission-invalid'],
    ['open-entry', {}, 'submission-invalid'],
    ['actions', { audience: 'nobody' }, 'not-found'],
    ['actions', { audience: 'boards', from: 9_999 }, 'not-found'],
    ['ask-words', { words: 'x'.repeat(501) }, 'submission-invalid'],
    ['forget-me-now', {}, 'submission-invalid'],
    ['constructor', {}, 'submission-invalid'],
    ['', {}, 'submission-invalid'],
  ])('refuse %s with %j kindly', async (verb, data, code) => {
    const thrown: unknown = await extension.press(pressed(verb, data)).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(GuideError);
    expect(thrown).toMatchObject({ code });
  });
});

/** What each button of a card sends. */
function submits(node: unknown): readonly Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'type' in node && node.type === 'Action.Submit' && 'data' in node
      ? [node.data as Record<string, unknown>]
      : [];
  return [...own, ...Object.values(node).flatMap(submits)];
}

it('has no string in a dialog that Teams would read as a template', async () => {
  const { dialog } = await extension.ask(QUESTION, requestBy());
  for (const text of stringsIn(dialog?.card)) expect(text).not.toMatch(/\$\{/);
});
