import type { CardJson } from '../../src/conversation/reply';

/** A small card that says something. */
export const card = (text: string): CardJson => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
