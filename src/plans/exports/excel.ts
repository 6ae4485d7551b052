import { Workbook, type Worksheet } from 'exceljs';
import { countStatuses, percentDone, STATUSES, STATUS_LABEL, type Status } from '../status';
import { cellText } from './cell';
import type { Report, ReportRow } from './report';

/** Fill colours with enough contrast for black text; the words say the same. */
const STATUS_FILL: Readonly<Record<Status, string>> = {
  'not-started': 'FFF2F2F2',
  'in-progress': 'FFFFF2CC',
  done: 'FFD9EAD3',
  'not-applicable': 'FFE1E1E1',
};
const HEADER_FILL = 'FF003087';
const FONT = { name: 'Arial', size: 10 };
const WRAPPED = { wrapText: true, vertical: 'top' as const };

interface Column {
  readonly header: string;
  readonly width: number;
  readonly value: (row: ReportRow) => string | Date | undefined;
}

const LIST_COLUMNS: readonly Column[] = [
  { header: 'ID', width: 9, value: (row) => row.id },
  { header: 'Section', width: 24, value: (row) => row.section },
  { header: 'Action', width: 60, value: (row) => `${row.title}\n${row.text}` },
  { header: 'Themes', width: 26, value: (row) => row.themes },
];

const PLAN_COLUMNS: readonly Column[] = [
  { header: 'Status', width: 15, value: (row) => row.plan?.statusLabel ?? STATUS_LABEL['not-started'] },
  { header: 'Owner', width: 20, value: (row) => row.plan?.owner ?? '' },
  {
    header: 'Due',
    width: 13,
    value: (row) => (row.plan?.due ? new Date(`${row.plan.due}T00:00:00Z`) : undefined),
  },
  { header: 'Note', width: 40, value: (row) => row.plan?.note ?? '' },
  { header: 'Updated', width: 19, value: (row) => row.plan?.updated ?? '' },
];

/** An Excel workbook: a row an action to filter and sort, and a summary. A list has the columns to fill in as well. */
export async function excelOf(report: Report): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = 'MHSW Guide';
  workbook.title = report.title;
  workbook.created = new Date(`${report.today}T00:00:00Z`);
  workbook.modified = workbook.created;
  actionsSheet(
    workbook.addWorksheet('Actions', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] }),
    report,
  );
  summarySheet(workbook.addWorksheet('Summary'), report);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function actionsSheet(sheet: Worksheet, report: Report): void {
  const columns = [...LIST_COLUMNS, ...PLAN_COLUMNS];
  sheet.columns = columns.map(({ width }) => ({ width, style: { alignment: WRAPPED, font: FONT } }));
  const header = sheet.addRow(columns.map((column) => column.header));
  styleHeader(header.number, sheet);
  for (const row of report.rows) {
    const values = columns.map((column) => cellOf(column.value(row)));
    sheet.addRow(values).height = heightOf(values, columns);
  }
  const last = report.rows.length + 1;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: columns.length } };
  sheet.getColumn(7).numFmt = 'd mmm yyyy';
  conditions(sheet, last);
  choices(sheet, last);
  print(sheet, report);
}

/** Programs don't grow a row by themselves: its height, in points, for the cell that needs the most lines. */
function heightOf(values: readonly (string | Date | null)[], columns: readonly Column[]): number {
  const lines = values.map((value, index) => {
    if (typeof value !== 'string') return 1;
    const perLine = Math.max(4, (columns[index]?.width ?? 10) * 1.15);
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(MOST_HEIGHT, Math.max(...lines) * 13.5 + 4);
}

/** Excel's own limit. */
const MOST_HEIGHT = 409;

/** Filled in as text or date, never as a formula. */
const cellOf = (value: string | Date | undefined): string | Date | null =>
  value instanceof Date ? value : value ? cellText(value) : null;

function styleHeader(row: number, sheet: Worksheet): void {
  sheet.getRow(row).eachCell((cell) => {
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

/** Colours that follow the status when it is changed in the sheet, and overdue dates in red. */
function conditions(sheet: Worksheet, last: number): void {
  if (last < 2) return;
  sheet.addConditionalFormatting({
    ref: `E2:E${String(last)}`,
    rules: STATUSES.map((status, index) => ({
      type: 'expression',
      priority: index + 1,
      formulae: [`$E2="${STATUS_LABEL[status]}"`],
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: STATUS_FILL[status] } } },
    })),
  });
  sheet.addConditionalFormatting({
    ref: `G2:G${String(last)}`,
    rules: [
      {
        type: 'expression',
        priority: STATUSES.length + 1,
        formulae: ['AND($G2<>"",$G2<TODAY(),$E2<>"Done",$E2<>"Not applicable")'],
        style: { font: { bold: true, color: { argb: 'FFB00020' } } },
      },
    ],
  });
}

/** In the sheet too, a status is one of the four. */
function choices(sheet: Worksheet, last: number): void {
  const list = `"${STATUSES.map((status) => STATUS_LABEL[status]).join(',')}"`;
  for (let row = 2; row <= last; row += 1) {
    sheet.getCell(`E${String(row)}`).dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
  }
}

function print(sheet: Worksheet, report: Report): void {
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  sheet.pageSetup.printTitlesRow = '1:1';
  // In a header "&" begins a code.
  sheet.headerFooter = {
    oddHeader: `&L${report.title.replaceAll('&', '&&')}&R${report.date}`,
    oddFooter: '&CPage &P of &N',
  };
}

function summarySheet(sheet: Worksheet, report: Report): void {
  sheet.columns = [{ width: 44 }, { width: 14 }, { width: 14 }, { width: 14 }, { width: 16 }, { width: 12 }];
  sheet.addRow([cellText(report.title)]).font = { ...FONT, bold: true, size: 14 };
  line(sheet, `${report.about} As of ${report.date}.`);
  sheet.addRow([]);
  countsTable(sheet, report);
  sheet.addRow([]);
  styleHeader(sheet.addRow(['Theme', 'Actions']).number, sheet);
  for (const { label, count } of report.themes) sheet.addRow([cellText(label), count]).font = FONT;
  sheet.addRow([]);
  for (const { title, detail, url } of report.sources) {
    line(sheet, `${title}. ${detail}.`);
    if (url) linkLine(sheet, url);
  }
  line(sheet, report.licence);
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function countsTable(sheet: Worksheet, report: Report): void {
  const labels = STATUSES.map((status) => STATUS_LABEL[status]);
  styleHeader(sheet.addRow(['Section', ...labels, '% done']).number, sheet);
  const titles = [...new Set(report.rows.map(({ section }) => section))];
  const add = (title: string, rows: readonly ReportRow[], bold: boolean): void => {
    const counts = countStatuses(rows.map((row) => row.plan?.status ?? 'not-started'));
    const row = sheet.addRow([
      cellText(title),
      ...STATUSES.map((status) => counts[status]),
      percentDone(counts) / 100,
    ]);
    row.getCell(1).alignment = WRAPPED;
    row.getCell(6).numFmt = '0%';
    row.font = { ...FONT, bold };
  };
  for (const title of titles)
    add(
      title,
      report.rows.filter(({ section }) => section === title),
      false,
    );
  add('Together', report.rows, true);
}

/** An address of its own: a link within wrapped text is clipped by some programs. */
function linkLine(sheet: Worksheet, url: string): void {
  const cell = sheet.addRow([]).getCell(1);
  cell.value = { text: url, hyperlink: url };
  cell.font = { ...FONT, underline: true, color: { argb: 'FF005EB8' } };
}

/** A long line over the width of the sheet; answers its row. */
function line(sheet: Worksheet, text: string): number {
  const row = sheet.addRow([cellText(text)]);
  sheet.mergeCells(row.number, 1, row.number, 6);
  row.getCell(1).alignment = WRAPPED;
  row.font = FONT;
  row.height = 15 * Math.max(1, Math.ceil(text.length / 105));
  return row.number;
}
