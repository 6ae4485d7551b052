import { z } from 'zod';
import { arrange, askAction, buttonAction } from './actions';
import { askView, buttonView } from './fields';
import { presenter } from './presenter';

/** The first message: why the bot is here, what is on offer, the next step. */
export const welcomeView = z.strictObject({
  scope: z.enum(['personal', 'groupChat', 'channel']),
  examples: z.array(askView).min(1).max(4),
  buttons: z.array(buttonView).max(4).default([]),
});
export type WelcomeView = z.input<typeof welcomeView>;

/** The welcome card. */
export const presentWelcome = presenter('welcome', welcomeView, (view) => ({
  personal: view.scope === 'personal',
  together: view.scope !== 'personal',
  examples: view.examples.map((example) => ({ action: askAction(example) })),
  actions: arrange(view.buttons.map(buttonAction)),
}));
