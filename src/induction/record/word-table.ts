import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block } from './document';

const LINE = 'CBD5E1';

/** A table with a header row that is repeated on every page. */
export function table({ head, rows }: Block & { kind: 'table' }): Table {
  const share = (index: number): number =>
    index === 0 ? Math.max(40, Math.floor(100 / head.length)) : 60 / (head.length - 1);
  const cell = (text: string, index: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: share(index), type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead && { shading: { fill: 'E5E7EB' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold: isHead })] })],
    });
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, index, isHead)),
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
