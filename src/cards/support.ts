import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import { presenter } from './presenter';
import { link, oneLine, spoken, words } from './text';

/** One way to get help. With `phone` or `sms` it is a large box that dials when it is touched. */
const optionView = z.strictObject({
  /** The number is part of it, written for people: "Call Samaritans: 116 123". */
  label: plainText,
  detail: z.string().trim().optional(),
  phone: z
    .string()
    .regex(/^tel:\+?\d{3,15}$/, 'must be like tel:116123')
    .optional(),
  sms: z
    .string()
    .regex(/^sms:\+?\d{3,15}(\?body=[\w%]+)?$/, 'must be like sms:85258?body=SHOUT')
    .optional(),
  url: httpsUrl.optional(),
});
type Option = z.output<typeof optionView>;

/** Who can help, now. For somebody in distress, in danger, or worried about somebody else. */
export const supportView = z.strictObject({
  heading: plainText,
  /** One or two kind sentences. */
  message: cardMarkdown,
  /** What to do first, in order. */
  steps: z.array(plainText).max(6).default([]),
  /** The first group is what matters most and needs no title. */
  groups: z
    .array(z.strictObject({ title: plainText.optional(), options: z.array(optionView).min(1).max(12) }))
    .max(4)
    .default([]),
  /** What the guidance says about it, for later. */
  guidance: cardMarkdown.optional(),
  closing: plainText.optional(),
  buttons: z.array(buttonView).max(4).default([]),
});
export type SupportView = z.input<typeof supportView>;

/** The support card. */
export const presentSupport = presenter('support', supportView, (view) => ({
  heading: words(view.heading),
  message: view.message,
  steps: view.steps.map((step, index) => ({ text: `**${String(index + 1)}.** ${words(step)}` })),
  groups: view.groups.map(({ title, options }) => ({
    hasTitle: title !== undefined,
    title: words(title ?? ''),
    options: options.map(optionData),
  })),
  hasGuidance: view.guidance !== undefined,
  guidance: view.guidance ?? '',
  hasClosing: view.closing !== undefined,
  closing: words(view.closing ?? ''),
  actions: view.buttons.map(buttonAction),
  spoken: spokenSupport(view),
}));

function optionData({ label, detail, phone, sms, url }: Option): object {
  const dial = phone ?? sms;
  return {
    dials: dial !== undefined,
    url: dial ?? '',
    // No link inside the box: one thing to touch, one thing that happens.
    label: dial === undefined ? `**${link(label, url)}**` : unbroken(words(label)),
    title: oneLine(label),
    hasDetail: detail !== undefined && detail !== '',
    detail: words(detail ?? ''),
  };
}

/** A number is read, and dialled, as one: it must not be broken at the end of a line. */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00A0');

function spokenSupport(view: z.output<typeof supportView>): string {
  const options = view.groups[0]?.options ?? [];
  const labels = options.map((option) => `${option.label}.`);
  return oneLine([`${view.heading}.`, spoken(view.message), ...view.steps, ...labels].join(' '));
}
