import { adaptiveCards } from '../../support/adaptive-cards';
import { invoke } from '../../support/activities';
import { world } from '../../support/world';
import { extension } from './world';

/** The real extension behind the real door, as Teams would call it. */
const here = world({ extension });

interface Attachment {
  readonly content: Record<string, unknown>;
}
interface Body {
  readonly composeExtension?: { readonly type: string; readonly attachments?: readonly Attachment[] };
  readonly task?: {
    readonly type: string;
    readonly value: { readonly title: string; readonly card: Attachment };
  };
}

const send = async (name: string, value: object): Promise<Body> => {
  const { status, body } = await here.bot.post(
    invoke(here.teams.url, 'groupChat', `composeExtension/${name}`, value),
  );
  expect(status).toBe(200);
  expect(JSON.stringify(body).length).toBeLessThan(80_000);
  return (body ?? {}) as Body;
};

/** Parsed by Microsoft's library without a word of complaint. */
function expectSound(card: Record<string, unknown> | undefined): void {
  const context = new adaptiveCards.SerializationContext();
  new adaptiveCards.AdaptiveCard().parse(structuredClone(card), context);
  const complaints = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
  expect(complaints).toEqual([]);
}

it.each(['guidance', 'actions', 'resources'])(
  'finds %s, before anything is typed and after',
  async (commandId) => {
    for (const parameters of [
      [{ name: 'initialRun', value: 'true' }],
      [{ name: 'words', value: 'superv' }],
    ]) {
      const { composeExtension } = await send('query', { commandId, parameters });
      expect(composeExtension?.type).toBe('result');
      expect(composeExtension?.attachments?.length).toBeGreaterThan(2);
      for (const { content } of composeExtension?.attachments ?? []) expectSound(content);
    }
  },
);

it('previews a link of ours, and leaves any other a plain link', async () => {
  const ours = await send('queryLink', { url: 'https://www.nice.org.uk/guidance/ng212' });
  expect(ours.composeExtension?.attachments).toHaveLength(1);
  expectSound(ours.composeExtension?.attachments?.[0]?.content);
  expect(await send('queryLink', { url: 'https://intranet.example.nhs.uk/rota' })).toEqual({});
});

it('answers a message in a dialog, and puts the answer into the message being written', async () => {
  const content = '<div><p>Who is meant to give <b>AMHPs</b> supervision?</p></div>';
  const messagePayload = { body: { contentType: 'html', content } };
  const { task } = await send('fetchTask', { commandId: 'ask', messagePayload });
  expect(task?.type).toBe('continue');
  expectSound(task?.value.card.content);
  const [insert] = task?.value.card.content.actions as readonly { data: object }[];
  const { composeExtension } = await send('submitAction', {
    commandId: 'ask',
    messagePayload,
    data: insert?.data,
  });
  expect(composeExtension?.attachments).toHaveLength(1);
  expectSound(composeExtension?.attachments?.[0]?.content);
});

it('says a refusal of the dialog in plain words', async () => {
  const { task } = await send('submitAction', { commandId: 'ask', data: { verb: 'forget-me-now' } });
  expect(task).toMatchObject({ type: 'message', value: expect.stringContaining('our own chat') });
});
