import { z } from 'zod';
import { arrange, buttonAction, executeAction, type ActionJson } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { clip, label, oneLine, words } from './text';

const choice = z.strictObject({ id: plainText, label: plainText });

/** What a channel is told, and everything about it that can be changed: one card that replaces itself. */
export const notificationsSettingsView = z.strictObject({
  /** "Duty desk, North team". */
  where: plainText,
  /** "On: Mondays at 09:00 (Europe/London), next on 2 March." */
  status: plainText,
  tone: z.enum(['plain', 'good', 'careful']),
  wishes: z.strictObject({
    digest: z.boolean(),
    updates: z.boolean(),
    announcements: z.boolean(),
    audiences: z.array(plainText),
    themes: z.array(plainText),
    weekday: z.int().min(1).max(7),
    time: plainText,
    timeZone: plainText,
  }),
  audiences: z.array(choice).min(1).max(20),
  themes: z.array(choice).min(1).max(30),
  zones: z.array(plainText).min(1).max(30),
  /** Goes with every press: which channel. */
  data: z.record(z.string(), z.unknown()),
  /** "Save", or "Subscribe" where nothing is sent yet. */
  save: plainText,
  buttons: z.array(buttonView).max(5).default([]),
});
export type NotificationsSettingsView = z.input<typeof notificationsSettingsView>;

const STYLE = { plain: 'default', good: 'good', careful: 'warning' } as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The settings card: sends `notify-save` with what is filled in. */
export const presentNotificationsSettings = presenter(
  'notifications-settings',
  notificationsSettingsView,
  (view) => ({
    where: words(view.where, 120),
    status: words(view.status),
    style: STYLE[view.tone],
    digest: String(view.wishes.digest),
    updates: String(view.wishes.updates),
    announcements: String(view.wishes.announcements),
    audienceChoices: view.audiences.map(choiceOf),
    audiences: view.wishes.audiences.join(','),
    themeChoices: view.themes.map(choiceOf),
    themes: view.wishes.themes.join(','),
    days: DAYS.map((title, i) => ({ title, value: String(i + 1) })),
    weekday: String(view.wishes.weekday),
    time: view.wishes.time,
    zones: view.zones.map((zone) => ({ title: zone, value: zone })),
    timeZone: view.wishes.timeZone,
    actions: arrange([
      { ...executeAction(view.save, 'notify-save', view.data), style: 'positive' },
      // What is filled in is nothing to the other buttons.
      ...view.buttons.map((button) => withoutInputs(buttonAction(button))),
    ]),
    spoken: clip(oneLine(`Notifications for ${view.where}. ${view.status}`), 700),
  }),
);

const choiceOf = ({ id, label: title }: z.output<typeof choice>): object => ({
  title: label(title, 60),
  value: id,
});

function withoutInputs(action: ActionJson): ActionJson {
  const { fallback } = action;
  const alone = { ...action, associatedInputs: 'none' };
  return fallback === undefined
    ? alone
    : { ...alone, fallback: { ...(fallback as object), associatedInputs: 'none' } };
}
