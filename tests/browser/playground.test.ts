import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createApp, type App } from '../../src/app';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/log';
import { startPlayground, type Playground } from '../../src/teams/playground';
import { hasBrowser, NO_BROWSER, openBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { PlaygroundPage } from '../support/playground-page';
import { describeIf } from '../support/skips';

/** The directory id of the person who sits in front of the Playground (.m365agentsplayground.yml). */
const SAM = '00000000-0000-4000-8000-000000000010';

describeIf(hasBrowser, NO_BROWSER, 'journeys in the Agents Playground', () => {
  let folder: string;
  let app: App;
  let playground: Playground;
  let browser: Browser;
  let chat: PlaygroundPage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guide-playground-'));
    const [port, playgroundPort] = [await freePort(), await freePort()];
    const config = readConfig({
      NODE_ENV: 'development',
      PORT: String(port),
      PLAYGROUND_PORT: String(playgroundPort),
      DATA_DIR: folder,
      ANNOUNCERS: SAM,
      RATE_LIMIT_PER_MINUTE: '500',
    });
    app = await createApp(config, { log: silentLog });
    await app.start();
    const started = await startPlayground(config, port);
    if (typeof started === 'string') throw new Error(`the Playground: ${started}`);
    playground = started;
    browser = await openBrowser();
    chat = await PlaygroundPage.open(browser, playground.url);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    playground.stop();
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

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
