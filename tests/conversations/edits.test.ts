import { PERSONAL, activity, message } from '../support/activities';
import { world } from '../support/world';

const here = world();
const edit = (id: string, text: string) =>
  here.bot.post(
    activity(here.teams.url, 'personal', { type: 'messageUpdate', id, text, channelData: EDITED }),
  );
const EDITED = { eventType: 'editMessage', tenant: { id: 't' } };

/** Asks, and gives the ids of the question and of its answer. */
async function asked(text: string): Promise<{ question: string; answer: string }> {
  const sent = message(here.teams.url, 'personal', text);
  let answer = '';
  here.teams.misbehave(({ body }) => {
    if (body.type !== 'message') return undefined;
    answer = `answer-to-${sent.id}`;
    return { status: 201, body: { id: answer } };
  });
  await here.bot.post(sent);
  here.teams.clear();
  return { question: sent.id, answer };
}

it('answers an edited question where its answer stands', async () => {
  const { question, answer } = await asked('Who superwises me?');
  await edit(question, 'Who supervises me?');
  expect(here.teams.calls.map(({ method, parts, body }) => [method, parts.at(-1), body.text])).toEqual([
    ['PUT', answer, 'You said: Who supervises me?'],
  ]);
  here.teams.clear();
  await edit(question, 'Who supervises her?');
  expect(here.teams.calls.map(({ method, parts }) => [method, parts.at(-1)])).toEqual([['PUT', answer]]);
});

it('answers anew where the answer is not known', async () => {
  await edit('from-before-the-restart', 'hello');
  expect(here.teams.messages(PERSONAL).map(({ text }) => text)).toEqual(['You said: hello']);
  expect(here.teams.calls[0]?.method).toBe('POST');
});

it('takes the answer back with the question', async () => {
  const { question, answer } = await asked('Something private');
  const deletion = activity(here.teams.url, 'personal', { type: 'messageDelete', id: question });
  await here.bot.post(deletion);
  expect(here.teams.calls.map(({ method, parts }) => [method, parts])).toEqual([
    ['DELETE', ['conversations', PERSONAL, 'activities', answer]],
  ]);
  await here.bot.post({ ...deletion, timestamp: 'later' });
  expect(here.teams.calls).toHaveLength(1);
});
