import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, RecordDocument } from './document';
import { table } from './word-table';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;
const FONT = 'Arial';
const INK = '1F2937';
const QUIET = '4B5563';
const LINE = 'CBD5E1';

/** The record as a Word document: real headings, lists, tables with header rows, in British English. */
export function wordRecord(record: RecordDocument): Promise<Buffer> {
  const run = { font: FONT, color: INK };
  const heading = (size: number, before: number) => ({
    run: { ...run, size, bold: true },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const document = new Document({
    title: record.title,
    creator: record.author,
    description: 'Induction record',
    styles: {
      default: {
        document: {
          run: { ...run, size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        heading1: heading(34, 0),
        heading2: heading(28, 340),
        heading3: heading(24, 260),
        heading4: heading(21, 180),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(record.title) },
        children: record.blocks.flatMap(block),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [`${title} · page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size: 16,
            color: QUIET,
          }),
        ],
      }),
    ],
  });

function block(one: Block): (Paragraph | Table)[] {
  switch (one.kind) {
    case 'heading':
      return [
        new Paragraph({ text: one.text, heading: LEVELS[one.level], pageBreakBefore: one.newPage === true }),
      ];
    case 'text':
      return [
        new Paragraph({
          children: [new TextRun({ text: one.text, ...(one.look && LOOKS[one.look]) })],
        }),
      ];
    case 'link':
      return [
        new Paragraph({
          children: [
            new ExternalHyperlink({
              link: one.url,
              children: [new TextRun({ text: one.text, style: 'Hyperlink' })],
            }),
          ],
        }),
      ];
    case 'list':
      return one.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 40 } }));
    case 'own':
      return [
        new Paragraph({
          ...QUOTED,
          keepNext: true,
          children: [new TextRun({ text: one.caption, bold: true, size: 20 })],
        }),
        ...one.text
          .split('\n')
          .map((text) => new Paragraph({ ...QUOTED, children: [new TextRun({ text })] })),
        new Paragraph({ spacing: { after: 60, line: 120 } }),
      ];
    case 'table':
      return [table(one), new Paragraph({ spacing: { after: 60 } })];
  }
}

const LOOKS = { quiet: { color: QUIET, size: 20 }, strong: { bold: true } } as const;

/** A line at the left marks what the person wrote. */
const QUOTED = {
  indent: { left: 240 },
  spacing: { after: 0 },
  border: { left: { style: BorderStyle.SINGLE, size: 18, color: LINE, space: 8 } },
} as const;
