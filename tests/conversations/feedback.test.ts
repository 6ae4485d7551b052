import { invoke, message } from '../support/activities';
import { world } from '../support/world';

const here = world();
const opine = (value: unknown, over: object = {}) =>
  here.bot.post(invoke(here.teams.url, 'personal', 'message/submitAction', value, over));

/** The id that the fake gave to the answer. */
async function answered(subject: string): Promise<string> {
  here.bot.reply = () => Promise.resolve({ text: 'x', feedbackOn: subject });
  const before = here.teams.calls.length;
  await here.bot.post(message(here.teams.url, 'personal', `about ${subject}`));
  here.bot.requests.length = 0;
  expect(here.teams.calls.length).toBe(before + 1);
  return `sent-${String(sentSoFar())}`;
}
let others = 0;
const sentSoFar = (): number => here.teams.calls.length + others;
afterEach(() => (others += here.teams.calls.length));

it("takes Teams' feedback on the message that it names", async () => {
  const first = await answered('entry-one');
  await answered('entry-two');
  const value = {
    actionName: 'feedback',
    actionValue: { reaction: 'like', feedback: '{"feedbackText":" Clear. "}' },
  };
  const { status, body } = await opine(value, { replyToId: first });
  expect([status, body]).toEqual([200, {}]);
  expect(here.bot.requests.map(({ press }) => press)).toEqual([
    { verb: 'feedback-comment', data: { entryId: 'entry-one', useful: true, comment: 'Clear.' } },
  ]);
  expect(here.teams.messages()).toHaveLength(2);
});

it("takes the Playground's feedback on the last answer", async () => {
  await answered('entry-three');
  await opine({ reaction: 'dislike', feedback: 'too long' });
  await opine({ actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '' } });
  expect(here.bot.requests.map(({ press }) => press)).toEqual([
    { verb: 'feedback-comment', data: { entryId: 'entry-three', useful: false, comment: 'too long' } },
    { verb: 'feedback', data: { entryId: 'entry-three', useful: false } },
  ]);
});

it('acknowledges feedback on a message that is no longer known', async () => {
  const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
  const { status, body } = await opine(value, { replyToId: 'long-gone' });
  expect([status, body]).toEqual([200, {}]);
  expect(here.bot.requests).toEqual([]);
});

it('says in the person’s own chat what is said to a comment in private', async () => {
  const answerId = await answered('entry-four');
  here.bot.reply = () => Promise.resolve({ text: 'x', privately: { text: 'Help is here.' } });
  const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: 'I am lost' } };
  await opine(value, { replyToId: answerId });
  expect(here.teams.messages().map(({ text }) => text)).toEqual(['x', 'Help is here.']);
});
