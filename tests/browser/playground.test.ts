import { hasBrowser, NO_BROWSER } from '../support/browser';
import { openPlaygroundApp, type PlaygroundApp } from '../support/playground-app';
import type { PlaygroundPage } from '../support/playground-page';
import { describeIf } from '../support/skips';

/** The directory id of the person who sits in front of the Playground (.m365agentsplayground.yml). */
const SAM = '00000000-0000-4000-8000-000000000010';

describeIf(hasBrowser, NO_BROWSER, 'journeys in the Agents Playground', () => {
  let bot: PlaygroundApp;
  let chat: PlaygroundPage;

  beforeAll(async () => {
    bot = await openPlaygroundApp({ ANNOUNCERS: SAM });
    ({ chat } = bot);
  }, 120_000);
  afterAll(() => bot.close());

  it('answers the first question with its source', async () => {
    const card = await chat.say('Who should be giving me supervision?');
    expect(await card.innerText()).toMatch(/Sources/);
    expect(await chat.clipped(card)).toEqual([]);
    await chat.page.locator('.fai-Citation').first().waitFor();
    await chat.picture('ask');
  });

  it('uses the turn before for a follow-up', async () => {
    await chat.say('what should boards do about having senior social work leadership?');
    const card = await chat.say('and commissioners?');
    expect(await card.innerText()).toMatch(/As a commissioner|Commissioners/);
    await chat.picture('follow-up');
  });

  it('remembers a role, and answers for it', async () => {
    await chat.sayForWords("I'm a team manager", /I will remember that you are a/);
    const card = await chat.say('how do we keep the right skills in the team');
    expect(await card.innerText()).toMatch(/As a team manager/);
    await chat.picture('role');
  });

  it('says plainly that it has no answer, and where to go', async () => {
    const card = await chat.say('my payslip is wrong');
    expect(await card.innerText()).toMatch(/I don’t have an answer to that[\s\S]*Where to find it/);
  });

  it('puts help first in distress', async () => {
    const card = await chat.say('I want to die');
    const text = await card.innerText();
    expect(text.indexOf('999')).toBeGreaterThan(-1);
    expect(text.indexOf('999')).toBeLessThan(text.search(/116\s123/));
    await chat.picture('support');
  });

  it('pulls the action list, makes it a plan, changes an action, and undoes that', async () => {
    const list = await chat.say('actions for team managers');
    expect(await list.innerText()).toMatch(/Actions for team managers[\s\S]*11/);
    await chat.picture('actions');
    const plan = await chat.press(/Make it (my|our) plan/, /0 of 11 done/);
    expect(await chat.clipped(plan)).toEqual([]);
    await chat.press(/Know what social work offers/, /Status/);
    await chat.picture('plan-item');
    await chat.choose('Done');
    await chat.press('Save', /Undo/);
    await chat.picture('plan-changed');
    await chat.press(/Undo/, /0 of 11 done/);
  });

  it('starts an induction and ticks off a step', async () => {
    await chat.say("I'm new here");
    const card = await chat.press('Start', /All stages/);
    expect(await chat.clipped(card)).toEqual([]);
    await chat.press('Next step', /Why/);
    await chat.picture('induction-step');
    await chat.press(/Done|Tick/, /1 of/);
    await chat.picture('induction');
  });

  it('shows an announcement as it will look before anything is sent', async () => {
    const card = await chat.say('announce');
    expect(await card.innerText()).toMatch(/Nothing is sent yet/);
    await card.getByRole('textbox').first().fill('Supervision week');
    await card.getByRole('textbox').nth(1).fill('Please book your supervision.');
    const preview = await chat.press('See it first', /Supervision week/);
    expect(await preview.innerText()).toMatch(/0|no channel|nobody/i);
    await chat.picture('announcement');
  });

  it('subscribes a channel in the channel itself', async () => {
    await chat.goTo('General');
    const card = await chat.mention('notify this channel', /digest/i);
    expect(await card.innerText()).toMatch(/Mondays? at 09:00/);
    await chat.picture('subscribe');
  });

  it('finds guidance while a message is written', async () => {
    await chat.goTo('Personal Chat');
    await chat.searchExtension('lone working', /Lone working and violence policies/);
    await chat.picture('extension');
  });
});
