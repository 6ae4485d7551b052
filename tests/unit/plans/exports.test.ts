import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { cellText } from '../../../src/plans/exports/cell';
import { createExports } from '../../../src/plans';
import { describeIf } from '../../support/skips';
import { NOTES } from './support/build-files';
import { unzip } from './support/unzip';
import { alien, buttonData, library, max, sam, world } from './support/world';

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), 'plans-files-'));
const read = (name: string): Buffer => readFileSync(join(folder, name));
const part = (name: string, path: string): string => unzip(read(name)).get(path) ?? '';

beforeAll(() => {
  const program = join(__dirname, 'support', 'build-files.ts');
  execFileSync(process.execPath, ['--import', 'tsx', program, folder], { stdio: 'inherit' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Excel workbook', () => {
  let sheet: Worksheet;
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = new Workbook();
    await workbook.xlsx.load(read('plan.xlsx') as unknown as ArrayBuffer);
    sheet = workbook.getWorksheet('Actions') ?? fail();
  });
  const column = (name: string): number => (sheet.getRow(1).values as unknown[]).indexOf(name);

  it('has a row an action, whole and in order, under a frozen header with filters', () => {
    expect((sheet.getRow(1).values as unknown[]).slice(1)).toEqual([
      'ID',
      'Section',
      'Action',
      'Themes',
      'Status',
      'Owner',
      'Due',
      'Note',
      'Updated',
    ]);
    const ids = sheet.getColumn(1).values.slice(2);
    expect(ids).toEqual(
      library()
        .list('hr-leads')
        ?.sections.flatMap(({ actions }) => actions.map(({ id }) => id)),
    );
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.getCell('C2').alignment.wrapText).toBe(true);
  });

  it('names the owner, never "you", and gives dates as dates', () => {
    expect(sheet.getRow(2).getCell(column('Owner')).value).toBe('Kim');
    expect(sheet.getRow(2).getCell(column('Due')).value).toEqual(new Date('2026-12-24T00:00:00Z'));
  });

  it('runs nothing that somebody typed: every cell is text', () => {
    for (const [index, note] of NOTES.entries()) {
      const cell = sheet.getRow(index + 2).getCell(column('Note'));
      expect(cell.type).not.toBe(6);
      const text = String(cell.value);
      if (index < 4) expect(text).toBe(`'${note}`);
      expect(text).not.toMatch(/^\s*[=+\-@]/);
    }
    expect(part('plan.xlsx', 'xl/worksheets/sheet1.xml')).not.toMatch(/<f>/);
  });

  it('colours by status and marks what is overdue, by rules that follow changes in the sheet', () => {
    const xml = part('plan.xlsx', 'xl/worksheets/sheet1.xml');
    for (const label of ['Not started', 'In progress', 'Done', 'Not applicable'])
      expect(xml).toContain(`$E2="${label}"`.replaceAll('"', '&quot;'));
    expect(xml).toContain('TODAY()');
  });

  it('sums up on a second sheet, with source and licence', () => {
    const summary = workbook.getWorksheet('Summary');
    const rows = summary?.getSheetValues().map((row) => (row as unknown[] | undefined)?.slice(1)) ?? [];
    expect(rows).toContainEqual(['Together', 10, 2, 2, 2, 0.14]);
    const text = JSON.stringify(rows);
    expect(text).toContain('Health Education England');
    expect(text).toContain('MIT licence');
  });
});

describe('the Word document', () => {
  it('is titled, in British English, with headings and table headers that repeat', () => {
    expect(part('plan.docx', 'docProps/core.xml')).toContain(
      '<dc:title>Plan: actions for HR leads</dc:title>',
    );
    expect(part('plan.docx', 'word/styles.xml')).toContain('w:val="en-GB"');
    const body = part('plan.docx', 'word/document.xml');
    expect(body).toContain('w:val="Title"');
    expect(body.match(/w:val="Heading1"/g)?.length).toBeGreaterThanOrEqual(5);
    expect(body.match(/<w:tblHeader/g)).toHaveLength(4);
  });

  it('has every action numbered, its status, owner, date and note, and where it is from', () => {
    const text = part('plan.docx', 'word/document.xml').replace(/<[^>]+>/g, ' ');
    for (const { title } of library()
      .list('hr-leads')
      ?.sections.flatMap(({ actions }) => actions) ?? [])
      expect(text).toContain(title.replace(/'/g, '&apos;'));
    expect(text).toContain('24 November 2026');
    expect(text).toContain('Owner: Kim');
    expect(text).toContain('Riverside &amp; Sons');
    expect(text).toContain('MIT licence');
    expect(part('plan.docx', 'word/_rels/document.xml.rels')).toContain('https://skillsforcare.org.uk/');
  });
});

describe('the PowerPoint deck', () => {
  const slides = (name: string): readonly string[] =>
    [...unzip(read(name))]
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml);
  const words = (xml: string): string => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it('holds key messages, every action, the themes, what helps and the sources', () => {
    const all = slides('list.pptx').map(words).join('\n');
    for (const wanted of [
      'Key messages in the guidance',
      'Summary of themes',
      'What helps',
      'Sources and licence',
    ])
      expect(all).toContain(wanted);
    for (const { title } of library()
      .list('boards')
      ?.sections.flatMap(({ actions }) => actions) ?? [])
      expect(all).toContain(title);
  });

  it('titles every slide so that a screen reader finds it, and has at most six actions on one', () => {
    for (const xml of slides('list.pptx')) expect(xml).toMatch(/<p:ph\s[^>]*type="title"/);
    for (const xml of slides('long.pptx'))
      expect(words(xml).match(/\d+\. Action \d+ of/g)?.length ?? 0).toBeLessThanOrEqual(6);
  });

  it('names nobody', () => {
    expect(slides('plan.pptx').map(words).join('\n')).not.toMatch(/\bKim\b/);
  });
});

describe('a list of 500 actions', () => {
  it('is whole in all three', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(read('long.xlsx') as unknown as ArrayBuffer);
    expect(workbook.getWorksheet('Actions')?.rowCount).toBe(501);
    expect(part('long.docx', 'word/document.xml')).toContain('Action 500 of a very long list');
    const slides = [...unzip(read('long.pptx'))].map(([, xml]) => xml).join('');
    for (const n of [1, 250, 500]) expect(slides).toContain(`${String(n)}. Action ${String(n)} of`);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;
describeIf(office, 'LibreOffice was not found', 'in LibreOffice', () => {
  it('every file opens and becomes a PDF of some pages', () => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    for (const [name, least] of [
      ['plan.xlsx', 2],
      ['plan.docx', 3],
      ['plan.pptx', 8],
      ['list.docx', 2],
    ] as const) {
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)],
        { stdio: 'ignore' },
      );
      const pdf = join(folder, name.replace(/\w+$/, 'pdf'));
      expect(existsSync(pdf)).toBe(true);
      expect(
        readFileSync(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0,
      ).toBeGreaterThanOrEqual(least);
      rmSync(pdf);
    }
  });
});

describe('who gets a file', () => {
  it('of a plan: nobody of another tenant, and of a personal plan only its owner', async () => {
    const at = await world();
    const own = await at.press('plan-adopt', { audience: 'boards' });
    const planId = buttonData(own.card, 'History').planId as string;
    const { build } = createExports(at.deps);
    const key = { kind: 'excel', planId } as const;
    await expect(
      build({ ...key, personKey: `${alien.tenantId}/${alien.aadObjectId ?? ''}` }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(build({ ...key, personKey: `${max.tenantId}/aad-max` })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(build({ ...key, personKey: `${sam.tenantId}/aad-sam` })).resolves.toMatchObject({
      name: 'Plan - NHS boards - 2026-11-24.xlsx',
    });
  });

  it('is offered by button and by word', async () => {
    const at = await world();
    const { file } = (await at.say('slides for boards')) ?? {};
    expect(file).toMatchObject({
      name: 'Actions - NHS boards - 2026-11-24.pptx',
      description: 'A PowerPoint deck: the actions for NHS boards',
    });
    const choices = await at.press('plans-files', { audience: 'heis' });
    const pressed = await at.press('plans-file', buttonData(choices.card, 'Word document'));
    expect(pressed.file?.name).toBe('Actions - HEIs and teaching partnerships - 2026-11-24.docx');
  });
});

it.each([
  ['=1', "'=1"],
  [' =1', "' =1"],
  ['\r\n+1', "'\r\n+1"],
  ['\u0000=1', "'=1"],
  ['a=1', 'a=1'],
  ['', ''],
])('a cell of %j holds %j', (text, held) => {
  expect(cellText(text)).toBe(held);
});

function fail(): never {
  throw new Error('not there');
}
