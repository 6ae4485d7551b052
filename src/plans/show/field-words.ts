import { dayInWords } from '../day';
import type { FieldChange, FieldName } from '../ports';
import type { Roster } from '../roster';
import { STATUS_LABEL, statusSchema } from '../status';

/** A field's name in a sentence. */
export const FIELD_LABEL: Readonly<Record<FieldName, string>> = {
  status: 'Status',
  owner: 'Owner',
  due: 'Due date',
  note: 'Note',
};

/** A stored value as people read it. */
export function valueWords(field: FieldName, value: string | null, roster: Roster): string {
  if (field === 'owner') return roster.nameOf(value);
  if (value === null) return field === 'due' ? 'no date' : 'none';
  if (field === 'status') return STATUS_LABEL[statusSchema.parse(value)];
  return field === 'due' ? dayInWords(value) : `“${value}”`;
}

/** "Status: Done. Due date: 24 November 2026." */
export function changeWords(fields: readonly FieldChange[], roster: Roster): string {
  return fields
    .map(({ field, after }) => `${FIELD_LABEL[field]}: ${valueWords(field, after, roster)}.`)
    .join(' ');
}
