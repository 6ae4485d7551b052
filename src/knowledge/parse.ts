import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault';

/** A parsed text, or the faults that kept it from being one. `line` finds where a value stands. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly line: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Parses YAML text by a schema. `firstLine` is the 1-based line at which the text starts in its file. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map((e) => ({ file, line: at(e.pos[0]), what: advice(e.message) })) };
  }
  const line = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return firstLine;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ok: true, value: result.data, line };
  const faults = result.error.issues.map((issue) => ({
    file,
    line: line(issue.path),
    what: `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
  }));
  return { ok: false, faults };
}

/** YAML's own message, its first line only, and the usual cure. */
function advice(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return `${first} (put text that contains ": " or "#" in quotes, and indent with spaces)`;
}

/** A Markdown file cut into its front matter, its short answer and what is behind "Show more". */
export function splitMarkdown(text: string): { front: string; answer: string; more?: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [answer = '', more] = (match[2] ?? '').split(/^## More[ \t]*$/m);
  const cut = { front: match[1] ?? '', answer: answer.trim() };
  return more?.trim() ? { ...cut, more: more.trim() } : cut;
}
