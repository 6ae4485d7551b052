import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { cardNames, SAMPLE_NAMES } from '../../src/cards/registry';
import { THEMES } from '../../src/web/gallery/host-config';
import { SCREENS, type Screen } from '../../src/web/gallery/page';
import { createGallery } from '../../src/web/gallery/server';
import { hasBrowser, NO_BROWSER, openBrowser } from '../support/browser';
import { describeIf } from '../support/skips';

const PICTURES = join(__dirname, '..', '..', 'artefacts', 'gallery');

const CLIPPED = readFileSync(join(__dirname, '..', 'support', 'clipped.js'), 'utf8');

/** What axe finds; all rules in one theme, those about colour in the others. */
async function violationsOn(page: Page, theme: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (theme !== 'light') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 300)}`));
}

/** A picture of each card with all of its samples, for people to look at. */
async function picture(page: Page, screen: Screen, theme: string): Promise<void> {
  for (const card of cardNames()) {
    const section = page.locator(`section[aria-labelledby="card-${card}"]`);
    await section.screenshot({ path: join(PICTURES, `${card}-${screen}-${theme}.png`) });
  }
}

describeIf(hasBrowser, NO_BROWSER, 'card gallery in a browser', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = createGallery();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await openBrowser();
    mkdirSync(PICTURES, { recursive: true });
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  async function open(screen: Screen, theme: string, only = ''): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width: SCREENS[screen], height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${origin}/?theme=${theme}&screen=${screen}${only}`);
    await page.waitForSelector('html[data-ready]');
    return { page, faults };
  }

  // The themes differ in colour alone, so that the larger screens are looked at in one of them.
  const looks = [
    ...THEMES.map((theme) => ({ screen: 'phone', theme }) as const),
    { screen: 'tablet', theme: 'light' } as const,
    { screen: 'desktop', theme: 'light' } as const,
  ];

  it.each(looks)(
    'shows every card on a $screen in $theme, whole and accessible',
    async ({ screen, theme }) => {
      const { page, faults } = await open(screen, theme);
      expect(await page.locator('.frame:not(:has(.ac-adaptiveCard))').allInnerTexts()).toEqual([]);
      expect(await page.locator('.frame').count()).toBe(SAMPLE_NAMES.length * cardNames().length);
      expect(await page.evaluate(CLIPPED)).toEqual([]);
      if (screen !== 'tablet') expect(await violationsOn(page, theme)).toEqual([]);
      if (screen === 'phone' || (screen === 'desktop' && theme === 'light'))
        await picture(page, screen, theme);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  it('shows and hides the rest of an answer', async () => {
    const { page } = await open('phone', 'light', '&card=answer');
    const card = page.locator('[data-card="answer"][data-sample="full"]');
    await card.getByRole('button', { name: 'Show more' }).click();
    await card.getByText('legal literacy').waitFor();
    await card.getByRole('button', { name: 'Show less' }).click();
    expect(await card.getByText('legal literacy').isVisible()).toBe(false);
    await page.context().close();
  });
});
