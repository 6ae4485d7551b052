import type { CardJson } from '../conversation/reply';
import { submitAction, type ActionJson } from './actions';

/** What the person may do with the card in a dialog. */
export interface DialogOptions {
  /** The entry that can be put into the message being written. */
  readonly insert?: string;
}

/**
 * A card as it stands in the dialog of "Ask about this": under it, the answer can be put into the message, and the
 * person can ask in words of their own. The field is not called "question", for a button of the card may send that.
 */
export function inDialog(card: CardJson, { insert }: DialogOptions = {}): CardJson {
  const actions: readonly ActionJson[] = [
    ...(insert === undefined
      ? []
      : [{ ...submitAction('Add to my message', 'insert', { entryId: insert }), style: 'positive' }]),
    submitAction('Ask in my words', 'ask-words'),
  ];
  const body = Array.isArray(card.body) ? (card.body as readonly unknown[]) : [];
  return { ...card, body: [...body, FIELD], actions };
}

const FIELD = {
  type: 'Input.Text',
  id: 'words',
  label: 'Not what you need? Ask in your own words',
  placeholder: 'Leave out names and other details of patients',
  maxLength: 500,
  separator: true,
  spacing: 'Medium',
};
