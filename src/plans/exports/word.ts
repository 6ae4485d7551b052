import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { dayShort } from '../day';
import { countStatuses, percentDone } from '../status';
import { countWords } from '../show/plan';
import { officeText } from './plain-words';
import type { Report, ReportRow } from './report';

const run = (text: string, more: { bold?: boolean; size?: number; color?: string } = {}): TextRun =>
  new TextRun({ text: officeText(text), ...more });
const paragraph = (text: string): Paragraph => new Paragraph({ children: [run(text)] });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [run(text)] });

/** A Word document fit for a board paper: headed, numbered, with its date, source and licence. */
export async function wordOf(report: Report): Promise<Buffer> {
  const document = new Document({
    title: officeText(report.title),
    subject: officeText(report.about),
    creator: 'MHSW Guide',
    description: officeText(`${report.title}, ${report.date}`),
    styles: STYLES,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.PORTRAIT, width: A4.width, height: A4.height },
            margin: MARGIN,
          },
        },
        footers: { default: footer(report) },
        children: [...front(report), ...sections(report), ...back(report)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1134 };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

const font = 'Arial';
const heading1 = {
  run: { font, size: 32, bold: true, color: '003087' },
  paragraph: { spacing: { before: 240, after: 120 } },
};
const STYLES = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { font, size: 44, bold: true, color: '003087' }, paragraph: { spacing: { after: 120 } } },
    heading1,
    heading2: { ...heading1, run: { ...heading1.run, size: 26 } },
  },
};

function footer(report: Report): Footer {
  const numbers = new TextRun({
    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
    size: 18,
  });
  const children = [run(`${report.title}, ${report.date}. `, { size: 18 }), numbers];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function front(report: Report): readonly Paragraph[] {
  const counts = countStatuses(report.rows.map(({ plan }) => plan?.status ?? 'not-started'));
  const state = report.isPlan
    ? [paragraph(`Where it stands: ${countWords(counts, percentDone(counts))}.`)]
    : [];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(report.title)] }),
    new Paragraph({ children: [run(report.date, { bold: true })] }),
    paragraph(report.about),
    paragraph(`${String(report.rows.length)} actions. Made with MHSW Guide.`),
    ...state,
  ];
}

function sections(report: Report): readonly (Paragraph | Table)[] {
  const titles = [...new Set(report.rows.map(({ section }) => section))];
  return titles.flatMap((title) => {
    const rows = report.rows.filter(({ section }) => section === title);
    return [
      heading(`${title} (${String(rows.length)})`, HeadingLevel.HEADING_1),
      table(report, rows),
      paragraph(''),
    ];
  });
}

const LIST_WIDTHS = [8, 66, 26];
const PLAN_WIDTHS = [7, 43, 15, 35];

function table(report: Report, rows: readonly ReportRow[]): Table {
  const widths = (report.isPlan ? PLAN_WIDTHS : LIST_WIDTHS).map((share) =>
    Math.round((TEXT_WIDTH * share) / 100),
  );
  const titles = report.isPlan
    ? ['No.', 'Action', 'Status', 'Owner, date and note']
    : ['No.', 'Action', 'Themes'];
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: cells(report, row, widths) }));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [headerRow(titles, widths), ...body],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A94A0' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const CELL_MARGINS = { top: 60, bottom: 60, left: 90, right: 90 };

/** Repeated on every page and announced as a header by screen readers. */
function headerRow(titles: readonly string[], widths: readonly number[]): TableRow {
  const children = titles.map((title, index) =>
    cell(
      [new Paragraph({ children: [run(title, { bold: true, color: 'FFFFFF' })] })],
      widths[index] ?? 0,
      '003087',
    ),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function cell(children: readonly Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlign.TOP,
    ...(fill && { shading: { fill, color: 'auto' } }),
  });
}

function cells(report: Report, row: ReportRow, widths: readonly number[]): TableCell[] {
  const action = [new Paragraph({ children: [run(row.title, { bold: true })] }), paragraph(row.text)];
  const rest = report.isPlan ? [planStatus(row), planDetails(row)] : [[paragraph(row.themes)]];
  return [[paragraph(String(row.number))], action, ...rest].map((some, index) =>
    cell(some, widths[index] ?? 0),
  );
}

const planStatus = ({ plan }: ReportRow): Paragraph[] => [paragraph(plan?.statusLabel ?? '')];

function planDetails({ plan }: ReportRow): Paragraph[] {
  const lines = [
    plan?.owner ? `Owner: ${plan.owner}` : '',
    plan?.due ? `Due: ${dayShort(plan.due)}` : '',
    plan?.note ? `Note: ${plan.note}` : '',
  ].filter(Boolean);
  return lines.length === 0 ? [paragraph('No owner, date or note yet')] : lines.map(paragraph);
}

function back(report: Report): readonly Paragraph[] {
  const linked = (text: string, url: string | undefined): ParagraphChild =>
    url === undefined
      ? run(text)
      : new ExternalHyperlink({
          link: url,
          children: [new TextRun({ text: officeText(text), style: 'Hyperlink' })],
        });
  const resources = report.resources.map(
    ({ title, publisher, url }) =>
      new Paragraph({ bullet: { level: 0 }, children: [linked(title, url), run(`, ${publisher}`)] }),
  );
  return [
    ...(resources.length > 0 ? [heading('What helps', HeadingLevel.HEADING_1), ...resources] : []),
    heading('Source and licence', HeadingLevel.HEADING_1),
    ...report.sources.map(
      ({ title, detail, url }) => new Paragraph({ children: [linked(title, url), run(`. ${detail}.`)] }),
    ),
    paragraph(report.licence),
  ];
}
