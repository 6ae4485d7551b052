import type { Library } from '../../knowledge/library';

/** "1 action", "12 actions" */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

/** "Actions for team managers"; abbreviations keep their capitals. */
export function listTitle(library: Library, audience: string): string {
  return `Actions for ${lowerFirst(library.audience(audience)?.label ?? audience)}`;
}

/** "Team managers" → "team managers", "HR leads" stays. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** A theme's label; its id where it has none. */
export const themeLabel = (library: Library, theme: string): string => library.theme(theme)?.label ?? theme;

/** "2020" or "24 February 2020", as a source gives it. */
export function sourceDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
