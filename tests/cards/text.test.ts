import MarkdownIt from 'markdown-it';
import { cardMarkdown } from '../../src/cards/fields';
import { clip, label, link, oneLine, plain, safeUrl, spoken, words } from '../../src/cards/text';
import { NASTY } from './nasty';

const markdown = new MarkdownIt({ html: true, linkify: false });
/** What a reader sees of a Markdown text, without its tags. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('plain', () => {
  it.each(NASTY)('shows %j as it was typed, even to a reader that takes HTML', (typed) => {
    const html = markdown.render(plain(typed));
    expect(html.replace(/<\/?p>|<br>/g, '')).not.toMatch(/<[a-z/!]/i);
    expect(flat(seen(html))).toBe(flat(typed.replace(/[\u0000-\u0008\u202E]/g, '')));
  });

  it('leaves ordinary words alone', () => {
    const text = 'Health & Care (2020): 50% of AMHPs, 3 < 4, what’s next? Yes! #1 - fine';
    expect(plain(text)).toBe(text);
  });
});

describe('words and labels', () => {
  it('cut at a word and count an emoji as one', () => {
    expect(clip('Recruitment, retention and career', 14)).toBe('Recruitment…');
    expect(clip('👩‍⚕️'.repeat(3), 99)).toBe('👩‍⚕️'.repeat(3));
    expect(clip('😀😀😀😀', 3)).toBe('😀😀…');
    expect([...label('x'.repeat(10_000))]).toHaveLength(40);
    expect(label('**bold**\n[x](y)')).toBe('**bold** [x](y)');
  });

  it('hold no control characters, no direction marks and no half emoji', () => {
    expect(oneLine('a\u0000b\u202Ec\u2066d\u0007')).toBe('abcd');
    expect(oneLine('\uD83D')).toBe('\uFFFD');
    expect(oneLine('שלום مرحبا 👋')).toBe('שלום مرحبا 👋');
    expect(words('a\n\nb  c')).toBe('a b c');
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://example.org/',
    'ftp://example.org/',
    '//example.org',
    'https://user:secret@example.org/',
    'not a link',
    '',
  ])('take no address like %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
    expect(link('Title', url)).toBe('Title');
  });

  it('can’t be ended early, and their title is no Markdown', () => {
    expect(link('A [b](c) *d*', 'https://example.org/a_(b)?q="<x>')).toBe(
      '[A \\[b\\](c) \\*d\\*](https://example.org/a_%28b%29?q=%22%3Cx%3E)',
    );
  });
});

it('spoken reads Markdown as a voice would', () => {
  expect(
    spoken('**Social workers** need *time*:\n\n- [rest](https://example.org/a)\n- 1. snake_case \\*'),
  ).toBe('Social workers need time: rest 1. snake_case *');
});

describe('Markdown for cards', () => {
  const taken = (text: string) => cardMarkdown.safeParse(text).success;

  it.each(NASTY)('takes %j once it is escaped', (typed) => {
    expect(plain(typed) === '' || taken(plain(typed))).toBe(true);
  });

  it.each([
    '<img src=x>',
    '\\\\<img src=x>',
    '[a](http://x.example)',
    '\\\\[a](javascript:x)',
    'a `code`',
    '[a][b]\n\n[b]: javascript:x',
    '[b]: https://evil.example',
  ])('refuses %j', (text) => expect(taken(text)).toBe(false));
});
