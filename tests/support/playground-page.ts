import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const PICTURES = join(__dirname, '..', '..', 'artefacts', 'playground');

/** How long an answer may take on a busy machine of two cores. */
const PATIENCE = 15_000;

/** Runs in the page. Made from a text, since the page's types are not those of the tests. */
const CLIPPED = new Function(
  'root',
  `return [...root.querySelectorAll('*')]
  .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 2 && one.innerText?.trim())
  .filter((one) => getComputedStyle(one).overflowX !== 'visible')
  .map((one) => one.innerText.slice(0, 60))`,
) as (root: unknown) => readonly string[];

/** Microsoft's Agents Playground as a person uses it: types, clicks, reads. */
export class PlaygroundPage {
  private constructor(readonly page: Page) {}

  /** Opens the page; on a phone's or a desktop's window. */
  static async open(browser: Browser, url: string): Promise<PlaygroundPage> {
    mkdirSync(PICTURES, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    await page.goto(url);
    const hide = page.getByText('Hide log panel');
    // Its text would satisfy the searches below.
    if (await hide.isVisible().catch(() => false)) await hide.click();
    const close = page.getByRole('button', { name: /hide log panel|close log panel/i });
    if (await close.count()) await close.first().click();
    await page.locator('[data-lexical-editor="true"]').first().waitFor();
    return new PlaygroundPage(page);
  }

  /** Types a message in a personal chat and sends it; resolves when an answer has come. */
  async say(text: string): Promise<Locator> {
    const before = await this.cards().count();
    await this.page.locator('[data-lexical-editor="true"]').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).first().click();
    await this.moreCardsThan(before);
    return this.lastCard();
  }

  /** Types a message whose answer is words without a card. */
  async sayForWords(text: string, answer: RegExp): Promise<void> {
    await this.page.locator('[data-lexical-editor="true"]').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).first().click();
    await this.page.getByText(answer).last().waitFor({ timeout: PATIENCE });
  }

  /** Opens a chat or channel of the list at the left. */
  async goTo(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).first().click();
    await this.page.locator('[data-lexical-editor="true"]').first().waitFor();
  }

  /** Begins a new post in a channel that mentions the bot; resolves with the card that says `answer`. */
  async mention(text: string, answer: RegExp): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Post' }).first().waitFor();
    await this.page.locator('[data-lexical-editor="true"]').first().click();
    await this.page.keyboard.type('@MHSW');
    await this.page
      .getByRole('menuitem', { name: /MHSW Guide/ })
      .first()
      .click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post' }).first().click();
    const card = this.cards().filter({ hasText: answer }).last();
    await card.waitFor({ timeout: PATIENCE });
    return card;
  }

  /** Searches from the compose box's extension; resolves when a result shows the words. */
  async searchExtension(text: string, result: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
    await this.page.getByText('Search Command').click();
    await this.page.getByPlaceholder('Enter a search term').fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(result).first().waitFor({ timeout: PATIENCE });
  }

  private async moreCardsThan(before: number): Promise<void> {
    await this.cards().nth(before).waitFor({ timeout: PATIENCE });
  }

  cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  lastCard(): Locator {
    return this.cards().last();
  }

  /** Presses a button of the last card that has it, and waits until some card shows `then`. */
  async press(name: string | RegExp, then: string | RegExp): Promise<Locator> {
    await this.page.getByRole('button', { name }).last().click();
    const card = this.cards().filter({ hasText: then }).last();
    await card.waitFor({ timeout: PATIENCE });
    return card;
  }

  /** Picks a value in the first list of the newest card. */
  async choose(value: string): Promise<void> {
    await this.lastCard().getByRole('combobox').first().click();
    await this.page
      .getByRole('option')
      .filter({ hasText: new RegExp(`^\\s*${value}\\s*$`) })
      .last()
      .click();
  }

  /** What of the card is wider than its own place: nothing, on a good day. */
  async clipped(card: Locator): Promise<readonly string[]> {
    return card.evaluate(CLIPPED);
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}
