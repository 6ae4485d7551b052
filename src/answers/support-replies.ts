import { presentPrivacy } from '../cards/privacy';
import { presentSupport } from '../cards/support';
import type { Reply } from '../conversation/reply';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { SupportCard, SupportOption } from '../knowledge/support';
import type { Concern } from './triage';

/** The support card for one concern. */
export function supportReply(concern: Concern, library: Library): Reply {
  const words = library.content.support[concern];
  const card = presentSupport({
    heading: words.title,
    message: words.lead,
    steps: words.steps,
    groups: groupsOf(words, library),
    ...(words.guidance && { guidance: words.guidance.text }),
    closing: words.closing,
    buttons: buttonsOf(words, library),
  });
  return { card, summary: words.title };
}

/** The numbers first, then the people at work. */
function groupsOf(words: SupportCard, library: Library) {
  const numbers = group(words.optionsTitle, words.options, library);
  const people = group(words.workplaceTitle, words.workplace, library);
  return [numbers, people].filter((one) => one.options.length > 0);
}

function buttonsOf(words: SupportCard, library: Library) {
  return (words.guidance?.actions ?? [])
    .map((id) => library.entry(id))
    .filter((entry) => entry !== undefined)
    .slice(0, 2)
    .map((entry) => ({ title: shortTitle(entry, library), verb: 'open-entry', data: { entryId: entry.id } }));
}

/** An action under its owner's name: its own title would be cut. */
function shortTitle({ title, action }: Entry, library: Library): string {
  const owner = library.audience(action?.audience ?? '')?.label;
  return owner ? `${owner}: the action` : title;
}

function group(title: string | undefined, ids: readonly string[], library: Library) {
  const known = new Map(library.content.support.options.map((option) => [option.id, option]));
  const options = ids.map((id) => known.get(id)).filter((option) => option !== undefined);
  return { ...(title && { title }), options: options.map(optionView) };
}

function optionView({ label, detail, phone, sms, url }: SupportOption) {
  return { label, detail, ...(phone && { phone }), ...(sms && { sms }), ...(url && { url }) };
}

/** The command "wellbeing": everything there is, whenever somebody wants it. */
export function wellbeingReply(library: Library): Reply {
  const { title, lead, groups } = library.content.support.wellbeing;
  const shown = groups.map((one) => group(one.title, one.options, library));
  return { card: presentSupport({ heading: title, message: lead, groups: shown }), summary: title };
}

/** The warning about patient details, when nothing is left to answer. */
export function privacyReply(found: readonly string[], shared: boolean, library: Library): Reply {
  const words = library.content.support.privacy;
  const lines = shared ? [words.block, words.channel] : [words.block];
  return {
    card: presentPrivacy({ heading: words.title, lines, found: found.map(kindInWords) }),
    summary: words.title,
  };
}

const inWords: Readonly<Record<string, string>> = {
  'nhs-number': 'an NHS number',
  name: "somebody's name",
  'date-of-birth': 'a date of birth',
  address: 'an address',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'an email address',
  initials: "somebody's initials",
  'record-number': 'a record number',
  'ni-number': 'a National Insurance number',
};

/** A kind of detail as people call it. */
export const kindInWords = (kind: string): string => inWords[kind] ?? 'a personal detail';
