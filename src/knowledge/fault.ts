/** One thing wrong in the content: where, what, and what to do about it. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly what: string;
  /** A piece of the file's text that shows where, for a fault that has no line yet. */
  readonly find?: string;
}

/** The fault with the line on which `find` first stands in the file's text. */
export function located({ find, ...fault }: Fault, text: string | undefined): Fault {
  const at = find === undefined || text === undefined ? -1 : text.indexOf(find);
  return at < 0 || text === undefined ? fault : { ...fault, line: text.slice(0, at).split('\n').length };
}

/** "knowledge/themes.yaml:12: ..." as an editor can follow. */
export const faultLine = (fault: Fault): string =>
  `${fault.file}${fault.line === undefined ? '' : `:${String(fault.line)}`}: ${fault.what}`;
