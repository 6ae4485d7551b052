import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { seen, world, type World } from './support';

/** The text of word/document.xml of a .docx, read without a library. */
function documentXml(bytes: Buffer): string {
  // The central directory's entries name the parts and where each begins.
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (name !== 'word/document.xml') continue;
    const start = bytes.readUInt32LE(at + 42);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    return inflateRawSync(bytes.subarray(data, data + bytes.readUInt32LE(at + 20))).toString('utf8');
  }
  throw new Error('no document');
}

describe('the record', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    await w.say('anna', 'I started last Monday as a social worker');
    await w.press('anna', 'induction-done', { step: 'who-is-who' });
    await w.press('anna', 'induction-skip', { step: 'asye', reason: 'before' });
    await w.press('anna', 'induction-reflect', {
      step: 'who-is-who',
      id: '0b8f4c52-55a9-4d50-9c0a-111111111111',
      text: 'I asked Łukasz; <b>he</b> & I ${agreed} "so" 🙂.\nSecond line.',
      peer: 'true',
    });
  });
  afterEach(() => w.close());

  it('says what is there and what is missing, and offers both files', async () => {
    const card = seen(await w.say('anna', 'my record'));
    expect(card).toContain('**1 of 25** steps are done');
    expect(card).toContain('1 more piece of CPD, different from the one you have');
    expect(card).toContain('Renewal is open now');
    expect(card).toMatch(/Download Word.*Download PDF/);
  });

  it('is a Word document with headings, dates, reading, reflections and the CPD page', async () => {
    const { file } = await w.say('anna', 'download my record as word');
    expect(file?.name).toBe('induction-record-2026-11-24.docx');
    const xml = documentXml((await file?.bytes()) ?? Buffer.alloc(0));
    for (const words of [
      'Anna Example',
      'Done and read on 24 November 2026',
      'Who counts as a professional leader',
      'I did this before',
      'I asked Łukasz; &lt;b&gt;he&lt;/b&gt; &amp; I ${agreed}',
      'Second line.',
      'CPD for Social Work England',
      '1 December 2025 to 30 November 2026',
      'Still missing: 1 more piece of CPD, different from the one you have.',
      'peer reflection: yes',
    ])
      expect(xml).toContain(words);
    expect(xml).toMatch(/w:pStyle w:val="Heading1"/);
    expect(xml).toContain('w:tblHeader');
  });

  it('is a tagged PDF that says the same', async () => {
    const { file } = await w.press('anna', 'induction-file', { format: 'pdf' });
    const bytes = (await file?.bytes()) ?? Buffer.alloc(0);
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    for (const mark of [
      '/StructTreeRoot',
      '/Marked true',
      '/Lang (en-GB)',
      'pdfuaid',
      '/DisplayDocTitle true',
    ])
      expect(bytes.includes(mark)).toBe(true);
    const path = join(mkdtempSync(join(tmpdir(), 'record-')), 'r.pdf');
    writeFileSync(path, bytes);
    const text = pdfText(path);
    if (text === undefined) return;
    for (const words of [
      'Induction record',
      'Done and read on 24 November 2026',
      'Łukasz',
      'Second line.',
      'Still missing: 1 more piece',
    ])
      expect(text).toContain(words);
  });

  it('holds who could see, and keeps what was ended', async () => {
    const manager = { key: 't1/ben', name: 'Ben Carter' };
    const link = await w.store.managerLinks.share({ key: 't1/anna', name: 'Anna Example' }, manager);
    await w.store.managerLinks.end('t1/ben', link.id);
    await w.press('anna', 'induction-end-now');
    const { file } = await w.say('anna', 'download my record as word');
    const xml = documentXml((await file?.bytes()) ?? Buffer.alloc(0));
    expect(xml).toContain('Ben Carter');
    expect(xml).toContain('ended by the manager');
    expect(xml).toContain('ended on 24 November 2026');
  });

  it('is one’s own: somebody else gets the start card', async () => {
    for (const reply of [
      await w.say('ben', 'download my record as pdf'),
      await w.press('ben', 'induction-file', { format: 'word' }),
    ]) {
      expect(reply.file).toBeUndefined();
      expect(seen(reply)).toContain('induction-begin');
    }
  });

  it('is offered in the person’s own chat when asked for in a channel', async () => {
    const place = {
      scope: 'channel' as const,
      conversationId: '19:c',
      tenantId: 't1',
      serviceUrl: 'https://smba.example/',
      protocol: 'msteams',
      botId: '28:bot',
    };
    const reply = await w.say('anna', 'download my record as pdf', { place });
    expect(reply.file).toBeUndefined();
    expect(seen(reply.privately)).toContain('Download PDF');
  });
});

/** What poppler reads; undefined where it is not on this machine. */
function pdfText(path: string): string | undefined {
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
