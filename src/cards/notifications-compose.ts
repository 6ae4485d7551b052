import { z } from 'zod';
import { plainText } from './fields';
import { presenter } from './presenter';
import { label } from './text';

const choice = z.strictObject({ id: plainText, label: plainText });

/** The form in which an announcement is written. */
export const notificationsComposeView = z.strictObject({
  /** The draft being changed. */
  id: plainText.optional(),
  title: z.string().default(''),
  text: z.string().default(''),
  to: z.enum(['channels', 'people']).default('channels'),
  audiences: z.array(choice).min(1).max(20),
  themes: z.array(choice).min(1).max(30),
  roles: z.array(choice).min(1).max(20),
  chosen: z
    .strictObject({ audiences: z.array(plainText), themes: z.array(plainText), roles: z.array(plainText) })
    .default({ audiences: [], themes: [], roles: [] }),
  urgent: z.boolean().default(false),
  longestTitle: z.int().positive(),
  longestText: z.int().positive(),
});
export type NotificationsComposeView = z.input<typeof notificationsComposeView>;

/** The compose card: sends `announce-save` with what is filled in. */
export const presentNotificationsCompose = presenter(
  'notifications-compose',
  notificationsComposeView,
  (view) => {
    const payload = { verb: 'announce-save', ...(view.id !== undefined && { id: view.id }) };
    return {
      title: view.title,
      text: view.text,
      to: view.to,
      audienceChoices: view.audiences.map(choiceOf),
      audiences: view.chosen.audiences.join(','),
      themeChoices: view.themes.map(choiceOf),
      themes: view.chosen.themes.join(','),
      roleChoices: view.roles.map(choiceOf),
      roles: view.chosen.roles.join(','),
      urgent: String(view.urgent),
      longestTitle: view.longestTitle,
      longestText: view.longestText,
      payload,
    };
  },
);

const choiceOf = ({ id, label: title }: z.output<typeof choice>): object => ({
  title: label(title, 60),
  value: id,
});
