import { hasBrowser, NO_BROWSER } from '../support/browser';
import { openPlaygroundApp, type PlaygroundApp } from '../support/playground-app';
import type { PlaygroundPage } from '../support/playground-page';
import { describeIf } from '../support/skips';

describeIf(hasBrowser, NO_BROWSER, 'induction in the Agents Playground', () => {
  let bot: PlaygroundApp;
  let chat: PlaygroundPage;

  beforeAll(async () => {
    bot = await openPlaygroundApp();
    ({ chat } = bot);
  }, 120_000);
  afterAll(() => bot.close());

  /** The welcome may come late, so the answer is waited for by what it says. */
  const ask = async (text: string, answer: RegExp): Promise<void> => {
    await chat.say(text);
    await chat.cards().filter({ hasText: answer }).last().waitFor({ timeout: 15_000 });
  };

  it('goes from “I’m new here” to a finished stage, without a manual', async () => {
    await ask("I'm new here", /What describes you best/);
    await chat.picture('induction-1-start');
    const begun = await chat.press('Start', /Your first day[\s\S]*All stages/);
    expect(await chat.clipped(begun)).toEqual([]);
    await chat.picture('induction-2-begun');
    for (const [step, then] of [
      [/Find out who is who/, /1 of 3/],
      [/Ask how the team keeps you safe/, /2 of 3/],
      [/Know where support is/, /That finishes/],
    ] as const) {
      const opened = await chat.press(step, /Why it matters/);
      expect(await chat.clipped(opened)).toEqual([]);
      await chat.press('Done and read', then);
    }
    await chat.picture('induction-3-finished-stage');
  }, 90_000);

  it('opens what is to be read, and comes back', async () => {
    await chat.press(/Find out who is who/, /Why it matters/);
    await chat.press(/Read: Who counts as a professional leader/, /Back to the step/);
    await chat.picture('induction-4-reading');
    await chat.press('Back to the step', /Why it matters/);
    await chat.picture('induction-5-step');
  }, 60_000);

  it('keeps a reflection with a peer, and says what is still missing', async () => {
    await chat.press('Write a reflection', /What did you learn/);
    await chat.lastCard().getByRole('textbox').first().fill('I know now whom to ask, and when.');
    await chat.lastCard().getByRole('checkbox').first().check();
    await chat.picture('induction-6-reflect');
    await chat.press('Save', /CPD page, with peer reflection/);
    const record = await chat.press('My record', /Still missing/);
    expect(await record.innerText()).toMatch(/1 more piece of CPD, different from the one you have/);
    await chat.picture('induction-7-record');
  }, 60_000);

  it('hands over the record as a file', async () => {
    await chat.page.getByRole('button', { name: 'Download PDF' }).last().click();
    const link = chat.page.getByRole('link', { name: /Download induction-record/ }).last();
    await link.waitFor({ timeout: 15_000 });
    const answer = await fetch((await link.getAttribute('href')) ?? '');
    expect(answer.headers.get('content-type')).toMatch(/application\/pdf/);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }, 60_000);

  it('goes on with “what’s next?” and stops with one word', async () => {
    await ask("what's next?", /Why it matters|Nothing is open/);
    await ask('stop', /Nudges are off/);
    await chat.picture('induction-8-stopped');
  }, 60_000);
});
