import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GuideError } from '../../../src/errors';
import { contentFolder, loadLibrary, readLibrary } from '../../../src/knowledge/load';

describe('loading the content', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(contentFolder, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const edit = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const legal = 'guidance/002-essential-contribution/legal-literacy.md';

  it('changes its version with any word', () => {
    const before = loadLibrary(folder).version;
    expect(loadLibrary(folder).version).toBe(before);
    edit(legal, 'expert', 'well versed');
    expect(loadLibrary(folder).version).not.toBe(before);
  });

  it('reports every fault at once, with file, line and what to do', () => {
    edit(legal, 'themes: [legal-literacy', 'themes: [legal-litteracy');
    edit('actions/boards.yaml', /title: (?=.+\n\s+text)/, `title: ${'too long '.repeat(8)}`);
    edit('sources.yaml', 'status: archived', 'status: gone');
    const { library, faults } = readLibrary(folder);
    expect(library).toBeUndefined();
    const found = faults.map((fault) => `${fault.file}:${String(fault.line)} ${fault.what}`).join('\n');
    expect(found).toMatch(/boards\.yaml:\d+ .*at most 60 characters/);
    expect(found).toMatch(/sources\.yaml:\d+ sources\.1\.status/);
    expect(found).toMatch(/legal-literacy\.md:\d+ .*theme "legal-litteracy" does not exist: correct it or add it in themes\.yaml/);
  });

  it('says where YAML breaks, with the usual cure', () => {
    edit(legal, 'title: ', 'title: what: ');
    const [fault] = readLibrary(folder).faults;
    expect(fault).toMatchObject({ line: 3, what: expect.stringContaining('in quotes') as unknown });
  });

  it.each([
    ['an action moved out of order', 'actions/team-managers.yaml', 'passages: [003-TM-01]', 'passages: [003-TM-02]', 'order of the guidance'],
    ['a placeholder', legal, '\n---\n', '\n---\nAbout xxx people. ', 'placeholder'],
    ['an id that is used twice', legal, 'id: legal-literacy', 'id: steering-group-contact', 'used twice'],
    ['an unknown key', legal, 'owner:', 'oner: me\nowner:', 'Unrecognized key'],
    ['a date that is none', legal, /reviewBy: .+/, 'reviewBy: next spring', 'must be a date'],
    ['a link that is no web address', 'resources.yaml', /url: https:\S+/, 'url: "javascript:alert(1)"', 'Invalid URL'],
  ])('refuses %s', (_name, file, from, to, message) => {
    edit(file, from, to);
    expect(() => loadLibrary(folder)).toThrow(GuideError);
    expect(() => loadLibrary(folder)).toThrow(message);
  });

  it('lists a passage that no entry covers', () => {
    rmSync(join(folder, 'guidance/001-social-workers-web-page/open-dialogue-approach.md'));
    const { faults } = readLibrary(folder);
    expect(faults.map((fault) => fault.what).join('\n')).toContain('passage 001-12 is covered by no entry');
  });

  it('keeps a withdrawn entry as a tombstone that is no longer shown', () => {
    edit('guidance/004-celebrating-blog/events-hashtag.md', 'owner:', 'withdrawn: 2026-11-24\nwithdrawnBecause: The event is long past.\nowner:');
    edit('passages.yaml', /.*004-25.*\n/, '');
    edit('guidance/004-celebrating-blog/events-hashtag.md', 'passages: [004-25]', 'passages: [004-24]');
    const library = loadLibrary(folder);
    expect(library.entry('events-hashtag')?.withdrawn).toEqual({ on: '2026-11-24', because: 'The event is long past.' });
    expect(library.entries.map((entry) => entry.id)).not.toContain('events-hashtag');
  });
});
