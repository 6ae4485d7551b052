/** One thing wrong in the content: where, what, and what to do about it. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly what: string;
}

/** "knowledge/themes.yaml:12: ..." as an editor can follow. */
export const faultLine = (fault: Fault): string =>
  `${fault.file}${fault.line === undefined ? '' : `:${String(fault.line)}`}: ${fault.what}`;
