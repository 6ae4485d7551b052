import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import type { Entry } from './entry';
import type { Fault } from './fault';
import { pathwaySchema, type Pathway } from './induction';
import { parseYaml, splitMarkdown, type Parsed } from './parse';
import { actionListSchema, proseSchema, type ActionListFile, type ActionText, type Prose } from './schemas';

/** Reads the content of one folder and gathers every fault instead of stopping at the first. */
export class ContentReader {
  readonly faults: Fault[] = [];
  /** Every text read, by file name, for the hash of the version. */
  readonly texts = new Map<string, string>();

  constructor(private readonly root: string) {}

  /** The parsed list under `key` of a YAML file; empty where the file is missing or faulty. */
  list<T>(file: string, key: string, schema: z.ZodType<Record<string, unknown>>): readonly T[] {
    const parsed = this.yaml(file, schema);
    return parsed ? (parsed[key] as T[]) : [];
  }

  /** A YAML file by its schema, or undefined with the faults noted. */
  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    return this.keep(parseYaml(this.name(file), text, schema));
  }

  /** Every file with the ending below a folder, sorted, relative to the root. */
  files(folder: string, ending: string): readonly string[] {
    const path = join(this.root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name))
      .sort();
  }

  /** The text of a file by the name that faults give it. */
  textOf(name: string): string | undefined {
    return [...this.texts].find(([file]) => name.endsWith(file))?.[1];
  }

  prose(file: string): Entry | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const name = this.name(file);
    const cut = splitMarkdown(text);
    if (!cut) return this.fail(name, 'needs front matter between two lines of three hyphens, then the answer');
    const front = this.keep(parseYaml(name, cut.front, proseSchema, 2));
    if (!front) return undefined;
    if (!cut.answer) return this.fail(name, 'has no answer after its front matter: write two to four sentences');
    if (front.id !== basename(file, '.md')) this.fail(name, `id is ${front.id}: name the file ${front.id}.md`);
    return proseEntry(front, cut, name);
  }

  actionList(file: string): { list: ActionListFile; entries: readonly Entry[] } | undefined {
    const list = this.yaml(file, actionListSchema);
    if (!list) return undefined;
    let number = 0;
    const entries = list.sections.flatMap((section) =>
      section.actions.map((action) => actionEntry(action, list, section.title, (number += 1), this.name(file))),
    );
    return { list, entries };
  }

  pathway(file: string): Pathway | undefined {
    const read = this.yaml(file, pathwaySchema);
    if (!read) return undefined;
    const name = this.name(file);
    if (read.pathway !== basename(file, '.yaml')) this.fail(name, `pathway is ${read.pathway}: name the file ${read.pathway}.yaml`);
    return { ...read, file: name };
  }

  private text(file: string): string | undefined {
    const path = join(this.root, file);
    if (!existsSync(path)) return this.fail(this.name(file), 'is missing');
    const text = readFileSync(path, 'utf8');
    this.texts.set(file, text);
    return text;
  }

  private name(file: string): string {
    return relative(process.cwd(), join(this.root, file));
  }

  private fail(file: string, what: string): undefined {
    this.faults.push({ file, what });
    return undefined;
  }

  private keep<T>(parsed: Parsed<T>): T | undefined {
    if (parsed.ok) return parsed.value;
    this.faults.push(...parsed.faults);
    return undefined;
  }
}

function withdrawal(from: { withdrawn?: string; withdrawnBecause?: string }): Pick<Entry, 'withdrawn'> {
  return from.withdrawn ? { withdrawn: { on: from.withdrawn, because: from.withdrawnBecause ?? '' } } : {};
}

function proseEntry(front: Prose, cut: { answer: string; more?: string }, file: string): Entry {
  const { withdrawn: _on, withdrawnBecause: _because, ...rest } = front;
  const entry = { ...rest, ...withdrawal(front), text: cut.answer, file };
  return cut.more ? { ...entry, more: cut.more } : entry;
}

function actionEntry(a: ActionText, list: ActionListFile, section: string, number: number, file: string): Entry {
  const { withdrawn: _on, withdrawnBecause: _because, ...rest } = a;
  const { owner, reviewed, reviewBy } = list;
  return {
    ...rest,
    ...withdrawal(a),
    audiences: [list.audience],
    actions: a.related,
    owner,
    reviewed,
    reviewBy,
    file,
    action: { audience: list.audience, section, number },
  };
}
