import { addressOf, linkDomains } from '../../../src/answers/extension-links';
import { extension, library, textOf, typesIn } from './world';

/** What came after Adaptive Cards 1.3, of what our cards use elsewhere. */
const AFTER_1_3 = ['Action.Execute', 'Table', 'TableRow', 'TableCell'];

const shown = library.content.resources.filter(
  (one) => !one.hidden && one.url && !one.url.includes('youtube.com'),
);

describe('the preview of a link', () => {
  it('is there for every page of the resources and sources, and says what it is', async () => {
    for (const { url, publisher } of [...shown, ...library.content.sources.filter((one) => one.url)]) {
      const found = await extension.unfurl(url ?? '');
      expect([url, found?.title]).toEqual([url, expect.any(String)]);
      if (publisher === 'NICE') expect(textOf(found?.card)).toContain('NICE');
    }
  });

  it('has title, publisher, status and what our guidance says about it', async () => {
    const found = await extension.unfurl('https://www.nice.org.uk/guidance/ng212');
    const text = textOf(found?.card);
    expect(found?.title).toContain('NG212');
    expect(text).toContain('NICE guidance');
    expect(text).toContain('**Current**');
    expect(text).toContain('What our guidance says about it');
    const citing = library.entries.filter((entry) => entry.resources.includes('nice-ng212'));
    expect(citing.some((entry) => text.includes(entry.title))).toBe(true);
  });

  it('says that an archived page is archived', async () => {
    const url = library.source('001-social-workers-web-page')?.url ?? '';
    expect(textOf((await extension.unfurl(url))?.card)).toContain('**Archived**');
  });

  it('says what replaced a superseded resource', async () => {
    const old = shown.find((one) => one.supersededBy);
    if (!old?.url) return;
    expect(textOf((await extension.unfurl(old.url))?.card)).toContain('Replaced by');
  });

  it.each([
    'https://www.nice.org.uk/guidance/ng212/',
    'https://nice.org.uk/guidance/ng212',
    'http://www.nice.org.uk/guidance/NG212?utm_source=x#section',
    'https://WWW.NICE.ORG.UK/guidance/ng212',
  ])('knows %s for the same page', async (url) => {
    expect((await extension.unfurl(url))?.title).toContain('NG212');
  });

  it.each([
    'https://www.nice.org.uk/',
    'https://www.nice.org.uk/guidance/ng1',
    'https://www.nice.org.uk.evil.example/guidance/ng212',
    'https://evil.example/https://www.nice.org.uk/guidance/ng212',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)',
    'nice.org.uk/guidance/ng212',
    '',
    `https://www.nice.org.uk/${'x'.repeat(3_000)}`,
  ])('is not there for %s', async (url) => {
    expect(await extension.unfurl(url)).toBeUndefined();
  });

  it('is a card of version 1.3 that works where the bot is not', async () => {
    for (const { url } of shown) {
      const { card } = (await extension.unfurl(url ?? '')) ?? {};
      expect(card?.version).toBe('1.3');
      expect(typesIn(card).filter((type) => AFTER_1_3.includes(type) || type === 'Action.Submit')).toEqual(
        [],
      );
      expect(JSON.stringify(card)).not.toContain('"style":"heading"');
    }
  });
});

describe('the domains that Teams watches for us', () => {
  const domains = linkDomains(library);

  it('are plain host names, each once, without wildcards', () => {
    expect(new Set(domains).size).toBe(domains.length);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('hold every page that has a preview', () => {
    for (const { url } of shown) expect(domains).toContain(new URL(url ?? '').hostname);
  });

  it('leave out sites where nearly every link is somebody else’s', () => {
    expect(domains.join()).not.toContain('youtube');
  });
});

it('compares addresses without "www.", the last slash, and case', () => {
  expect(addressOf('https://www.Example.org/A/b/')).toMatchObject({ host: 'example.org', path: '/a/b' });
  expect(addressOf('ftp://example.org/')).toBeUndefined();
});
