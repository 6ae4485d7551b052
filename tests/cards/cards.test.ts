import { cardNames, presenterOf, samplesOf, SAMPLE_NAMES } from '../../src/cards/registry';
import { MAX_CARD_BYTES } from '../../src/cards/render';
import type { CardJson } from '../../src/conversation/reply';
import { hostConfig } from '../../src/web/gallery/host-config';
import { adaptiveCards } from '../support/adaptive-cards';
import { partsOf, type Json } from './parts';

const { AdaptiveCard, HostConfig, SerializationContext, Versions } = adaptiveCards;
const every = cardNames().flatMap((card) => SAMPLE_NAMES.map((sample) => ({ card, sample })));

describe.each(every)('card $card, sample $sample', ({ card, sample }) => {
  let json: CardJson;
  let parts: readonly Json[];
  beforeAll(() => {
    json = presenterOf(card)(samplesOf(card)[sample]);
    parts = partsOf(json);
  });
  const ofType = (type: string): readonly Json[] => parts.filter((part) => part.type === type);

  it('is read by Microsoft’s library without a warning', () => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.hostConfig = new HostConfig(hostConfig('light'));
    parsed.parse(json, context);
    const events = Array.from(
      { length: context.eventCount },
      (_, index) => context.getEventAt(index).message,
    );
    const faults = parsed.validateProperties().validationEvents.map((fault) => fault.message);
    expect([...events, ...faults]).toEqual([]);
  });

  it('is of the right version, can be spoken, has a fallback, and fits', () => {
    // Teams takes a link's preview up to version 1.3 only.
    expect(json).toMatchObject({ type: 'AdaptiveCard', version: card === 'extension-page' ? '1.3' : '1.5' });
    expect(json.$schema).toBe('http://adaptivecards.io/schemas/adaptive-card.json');
    expect(json.speak).toMatch(/\S/);
    expect(json.fallbackText).toMatch(/\S/);
    expect(`${String(json.speak)}${String(json.fallbackText)}`).not.toMatch(/\*\*|\]\(|\$\{/);
    expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThan(MAX_CARD_BYTES);
  });

  it('has no empty text, wraps all of it, and begins with a heading where it has one', () => {
    for (const block of ofType('TextBlock')) {
      expect(block.text).toMatch(/\S/);
      expect(block.wrap).toBe(true);
    }
    for (const run of ofType('TextRun')) expect(run.text).toMatch(/\S/);
  });

  it('has buttons that every client understands, with short titles', () => {
    const actions = parts.filter((part) => String(part.type).startsWith('Action.'));
    for (const action of actions) {
      expect(action.title).toMatch(/\S/);
      if (action.type === 'Action.Submit') expect((action.data as Json).verb).toMatch(/^[a-z][a-z0-9-]*$/);
      if (action.type === 'Action.OpenUrl') expect(action.url).toMatch(/^(https:|tel:|sms:)/);
      if (action.type !== 'Action.Execute') continue;
      expect(action.fallback).toMatchObject({
        type: 'Action.Submit',
        title: action.title,
        data: action.data,
      });
    }
    const buttons = parts.flatMap((part) => (part.actions ?? []) as Json[]);
    for (const button of buttons) expect([...String(button.title)].length).toBeLessThanOrEqual(40);
    const shown = ((json.actions ?? []) as Json[]).filter((button) => button.mode !== 'secondary');
    expect(shown.length).toBeLessThanOrEqual(6);
  });

  it('has labelled inputs and unique ids, and tells what each picture is', () => {
    const inputs = parts.filter((part) => String(part.type).startsWith('Input.'));
    for (const input of inputs) {
      expect(input.label).toMatch(/\S/);
      if (input.isRequired === true) expect(input.errorMessage).toMatch(/\S/);
    }
    for (const image of ofType('Image')) expect(image.altText).toMatch(/\S/);
    const ids = parts
      .filter((part) => typeof part.type === 'string' && part.id !== undefined)
      .map((part) => part.id);
    expect(ids).toEqual([...new Set(ids)]);
    const toggled = ofType('Action.ToggleVisibility').flatMap((action) => action.targetElements as string[]);
    for (const target of toggled) expect(ids).toContain(target);
  });

  it('has nothing of a fixed width that a small phone would clip', () => {
    for (const part of parts) {
      for (const key of ['width', 'minWidth']) expect(part[key] ?? 'auto').not.toMatch(/^\d{3,}px$/);
    }
  });
});
