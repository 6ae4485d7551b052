import { citationEntity } from '../../../src/teams/citations';
import { summaryOf, toActivity } from '../../../src/teams/outgoing';
import { card } from '../../support/cards';

interface Citation {
  readonly position: number;
  readonly appearance: { name: string; abstract: string; url?: string };
}
const citations = (marks: Parameters<typeof citationEntity>[0]): readonly Citation[] =>
  (citationEntity(marks) as { citation: Citation[] }).citation;

describe('citations', () => {
  it('never have an empty or a too long name or abstract', () => {
    const [a, b, c] = citations([
      { position: 1, title: ' ', abstract: ' ' },
      { position: 2, title: '', abstract: 'Section 3' },
      { position: 3, title: 'é'.repeat(100), abstract: 'x'.repeat(200) },
    ]);
    expect(a?.appearance).toMatchObject({ name: 'Source', abstract: 'Source' });
    expect(b?.appearance).toMatchObject({ name: 'Section 3', abstract: 'Section 3' });
    expect([c?.appearance.name.length, c?.appearance.abstract.length]).toEqual([80, 160]);
  });

  it('are at most twenty, and link to https only', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({
      position: i + 1,
      title: 'T',
      abstract: 'A',
      url: 'http://x',
    }));
    expect(citations(many)).toHaveLength(20);
    expect(citations(many)[0]?.appearance.url).toBeUndefined();
  });

  it('have their marks in the text, each once', () => {
    const marks = [1, 2].map((position) => ({ position, title: 'T', abstract: 'A' }));
    const text = (reply: Parameters<typeof toActivity>[0]) => toActivity(reply, { scope: 'personal' })?.text;
    expect(text({ text: 'As said [1].', citations: marks })).toBe('As said [1]. [2]');
    expect(text({ card: card('x'), summary: 'Summary', citations: marks })).toBe('Summary [1] [2]');
    expect(text({ card: card('x'), summary: 'Summary' })).toBeUndefined();
  });
});

it('always gives a card a summary', () => {
  const summary = (reply: Parameters<typeof toActivity>[0]) =>
    toActivity(reply, { scope: 'personal' })?.summary;
  expect(summary({ card: card('x'), summary: 'Yours' })).toBe('Yours');
  expect(summary({ card: card('x'), text: '**Bold** [link](https://x)\nmore' })).toBe('Bold link');
  expect(summary({ card: card('x') })).toBe('A card from MHSW Guide');
  expect(summaryOf({ summary: 'x'.repeat(300) })).toHaveLength(200);
});

it('says nothing where there is nothing to say', () => {
  expect(toActivity({}, { scope: 'personal' })).toBeUndefined();
  expect(toActivity({ privately: { text: 'x' } }, { scope: 'channel' })).toBeUndefined();
});

it('mentions with a name that can not break out of its tag', () => {
  const person = { id: '29:x', tenantId: 't', name: 'A <b>& Co</at>' };
  const activity = toActivity({ text: 'Hello' }, { scope: 'channel', person, mention: true });
  expect(activity?.text).toBe('<at>A  b   Co /at</at> Hello');
  const { text } =
    toActivity({ text: 'Hi' }, { scope: 'channel', person: { id: 'x', tenantId: 't' }, mention: true }) ?? {};
  expect(text).toBe('Hi');
});

it('mentions a person by a name that is neither a tag nor a link', () => {
  const person = { id: '29:a', tenantId: 't', name: 'SMITH, Jo (TRUST) <at>[x](https://evil.example)`' };
  const sent = toActivity({ text: 'Hello' }, { scope: 'channel', person, mention: true });
  expect(sent?.text).toBe('<at>SMITH, Jo (TRUST)  at  x (https://evil.example)</at> Hello');
  expect(sent?.entities?.[0]).toMatchObject({ text: sent?.text?.replace(/ Hello$/, '') });
});
