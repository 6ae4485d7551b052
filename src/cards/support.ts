import { z } from 'zod';
import { linkAction } from './actions';
import { cardMarkdown, linkView, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, plain, spoken } from './text';

const digits = z.string().regex(/^\+?[\d ]{3,20}$/, 'must be a telephone number');

const contactView = z.discriminatedUnion('how', [
  /** `option`: what to press after the call is answered. */
  z.strictObject({
    how: z.literal('call'),
    name: plainText,
    number: digits,
    option: plainText.optional(),
    detail: plainText.optional(),
  }),
  z.strictObject({
    how: z.literal('text'),
    name: plainText,
    number: digits,
    word: plainText,
    detail: plainText.optional(),
  }),
]);
type Contact = z.output<typeof contactView>;

/** Who can help, now. For somebody in distress, or somebody else at risk. */
export const supportView = z.strictObject({
  heading: plainText,
  /** One or two kind sentences. */
  message: cardMarkdown,
  contacts: z.array(contactView).min(1).max(6),
  /** What comes after the first call: workplace support, safeguarding routes. */
  then: z.strictObject({ heading: plainText, text: cardMarkdown }).optional(),
  links: z.array(linkView).max(4).default([]),
});
export type SupportView = z.input<typeof supportView>;

/** The support card. */
export const presentSupport = presenter('support', supportView, (view) => ({
  heading: plain(oneLine(view.heading)),
  message: view.message,
  contacts: view.contacts.map((contact) => ({
    name: plain(oneLine(contact.name)),
    number: plain(shownNumber(contact)),
    hasDetail: contact.detail !== undefined,
    detail: plain(oneLine(contact.detail ?? '')),
    title: contact.how === 'call' ? `Call ${contact.number}` : `Text ${contact.word} to ${contact.number}`,
    url: dialUrl(contact),
  })),
  hasThen: view.then !== undefined,
  thenHeading: plain(oneLine(view.then?.heading ?? '')),
  thenText: view.then?.text ?? '',
  hasLinks: view.links.length > 0,
  links: view.links.map(linkAction),
  spoken: [
    `${oneLine(view.heading)}.`,
    spoken(view.message),
    ...view.contacts.map((contact) => `${oneLine(contact.name)}: ${shownNumber(contact)}.`),
  ].join(' '),
}));

/** The number is written out as well, since a desktop client may not be able to dial. */
function shownNumber(contact: Contact): string {
  if (contact.how === 'text') return `Text ${oneLine(contact.word)} to ${contact.number}`;
  return contact.option === undefined ? contact.number : `${contact.number}, ${oneLine(contact.option)}`;
}

function dialUrl(contact: Contact): string {
  const number = contact.number.replaceAll(' ', '');
  return contact.how === 'call' ? `tel:${number}` : `sms:${number}?body=${encodeURIComponent(contact.word)}`;
}
