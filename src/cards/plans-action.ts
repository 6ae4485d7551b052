import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import {
  noteData,
  noteView,
  pickData,
  pickView,
  pressView,
  quietActions,
  rowAction,
  shown,
} from './plans-fields';
import { presenter } from './presenter';
import { clip, link, oneLine, spoken } from './text';

const sourceView = z.strictObject({
  title: plainText,
  section: plainText,
  date: plainText,
  url: httpsUrl.optional(),
  /** Only if it is not current: "archived". */
  status: plainText.optional(),
});

const resourceView = z.strictObject({
  title: plainText,
  url: httpsUrl.optional(),
  /** Only if it must be known before opening: "NG212 replaced PH22". */
  note: plainText.optional(),
});

/** What people fill in about an action of a plan. */
const formView = z.strictObject({
  /** How it stands, in words, with who changed it last. */
  state: plainText,
  status: pickView,
  owner: pickView.optional(),
  due: z.string().default(''),
  note: z.string().max(500).default(''),
  save: buttonView,
});

/** One action: what it says, where it comes from, what helps, what others do; in a plan also how it stands. */
export const plansActionView = z.strictObject({
  /** "Team managers, action 3 of 11" */
  topic: plainText,
  title: plainText,
  text: cardMarkdown,
  caution: plainText.optional(),
  note: noteView.optional(),
  form: formView.optional(),
  themes: plainText,
  sources: z.array(sourceView).max(4),
  resources: z.array(resourceView).max(8).default([]),
  /** The same subject in other audiences' lists. */
  related: z
    .array(z.strictObject({ who: plainText, title: plainText, open: pressView }))
    .max(8)
    .default([]),
  buttons: z.array(buttonView).max(8).default([]),
});
export type PlansActionView = z.input<typeof plansActionView>;
type Action = z.output<typeof plansActionView>;

/** The action card. */
export const presentPlansAction = presenter('plans-action', plansActionView, (view) => ({
  topic: shown(view.topic),
  title: shown(view.title),
  text: view.text,
  hasCaution: view.caution !== undefined,
  caution: shown(view.caution),
  ...noteData(view.note),
  hasForm: view.form !== undefined,
  form: formData(view.form),
  themes: shown(view.themes),
  hasSources: view.sources.length > 0,
  sources: view.sources.map(sourceLine),
  hasResources: view.resources.length > 0,
  resources: view.resources.map((item) => ({ text: `${link(item.title, item.url)}${bold(item.note)}` })),
  hasRelated: view.related.length > 0,
  related: view.related.map(({ who, title, open }) => ({
    text: `**${shown(who)}**: ${shown(title)}`,
    open: rowAction(`Open: ${oneLine(who)}, ${oneLine(title)}`, open),
  })),
  actions: quietActions(view.buttons),
  spoken: clip(`${oneLine(view.topic)}. ${oneLine(view.title)}. ${spoken(view.text)}`, 700),
}));

const EMPTY_PICK = { id: 'status', label: '', value: '', choices: [] };

function formData(form: Action['form']): object {
  return {
    state: shown(form?.state),
    status: form ? pickData(form.status) : EMPTY_PICK,
    hasOwner: form?.owner !== undefined,
    owner: form?.owner ? pickData(form.owner) : EMPTY_PICK,
    due: form?.due ?? '',
    note: form?.note ?? '',
    actions: form ? [buttonAction(form.save)] : [],
  };
}

/** "Action list by groups, Team managers, 2020" with the title as a link. */
function sourceLine(source: Action['sources'][number]): { text: string } {
  const words = [link(source.title, source.url), shown(source.section), shown(source.date)].join(', ');
  return { text: `${words}${bold(source.status)}` };
}

const bold = (note: string | undefined): string => (note === undefined ? '' : `. **${shown(note)}**`);
