import type { ContentChange, EntrySnapshot } from '../ports';

/** How much of a changed sentence is told. */
const LONGEST = 160;

/** The differences between two states of the content, entry by entry, in the order of the new one. */
export function contentChanges(
  before: readonly EntrySnapshot[],
  after: readonly EntrySnapshot[],
): readonly ContentChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const fresh = new Set(after.map((entry) => entry.id));
  const told = after.flatMap((entry) => changeOf(old.get(entry.id), entry));
  // Ids should end as tombstones; one that vanished is gone for the reader all the same.
  const vanished = before.filter((entry) => !fresh.has(entry.id) && !entry.withdrawn);
  return [
    ...told,
    ...vanished.map((entry) => change('withdrawn', entry, entry.hash, '', 'no longer in the guidance')),
  ];
}

function changeOf(old: EntrySnapshot | undefined, entry: EntrySnapshot): readonly ContentChange[] {
  const from = old?.hash ?? '';
  if (from === entry.hash) return [];
  if (entry.withdrawn) {
    return old && !old.withdrawn
      ? [change('withdrawn', entry, from, entry.hash, sentenceOf(entry.withdrawn))]
      : [];
  }
  if (!old || old.withdrawn) return [change('added', entry, from, entry.hash, firstSentence(entry.text))];
  return [change('changed', entry, from, entry.hash, whatChanged(old, entry))];
}

function change(
  kind: ContentChange['kind'],
  entry: EntrySnapshot,
  from: string,
  to: string,
  what: string,
): ContentChange {
  const { id: entryId, title, audiences, themes } = entry;
  return { entryId, kind, title, what, audiences, themes, from, to };
}

/** One line: the first thing that a reader would notice. */
function whatChanged(old: EntrySnapshot, entry: EntrySnapshot): string {
  const now = firstNew(old.text, entry.text);
  if (now) return `now says: “${now}”`;
  const gone = firstNew(entry.text, old.text);
  if (gone) return `no longer says: “${gone}”`;
  if (old.title !== entry.title) return `was called “${old.title}”`;
  const caution = firstNew(old.note, entry.note);
  if (caution) return `new note: “${caution}”`;
  if (old.note !== entry.note) return 'a note was taken away';
  const detail = firstNew(old.more, entry.more);
  if (detail) return `new detail: “${detail}”`;
  if (old.more !== entry.more) return 'some detail was taken away';
  return 'is addressed to others than before';
}

/** The first sentence of `to` that is not in `from`. */
function firstNew(from: string, to: string): string | undefined {
  const known = new Set(sentences(from));
  const fresh = sentences(to).find((sentence) => !known.has(sentence));
  return fresh && short(fresh);
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=["“(A-Z0-9])/)
    .map((one) => one.trim())
    .filter(Boolean);

const firstSentence = (text: string): string => short(sentences(text)[0] ?? text);
const sentenceOf = (text: string): string => short(text);

/** Links by their words, and no longer than one line bears. */
function short(text: string): string {
  const words = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
