import { clean } from '../../cards/text';
import type { Block } from './document';

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/** The page's margin, in points. */
export const MARGIN = 56;
const INK = '#1F2937';
export const QUIET = '#4B5563';
const LINE = '#CBD5E1';
const SIZES = { 1: 19, 2: 14.5, 3: 12.5, 4: 10.5 } as const;

/** Signs that the font has no shape for (emoji) are left out rather than shown as boxes. */
export const shown = (text: string): string =>
  clean(text).replace(/ ?(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu, '');

/** Puts one block on the page and into the structure. */
export function writeBlock(pdf: PDFKit.PDFDocument, root: Structure, block: Block): void {
  switch (block.kind) {
    case 'heading':
      heading(pdf, root, block);
      return;
    case 'text':
      pdf.font(block.look === 'strong' ? 'bold' : 'plain').fontSize(block.look === 'quiet' ? 9.5 : 10.5);
      pdf.fillColor(block.look === 'quiet' ? QUIET : INK);
      tagged(pdf, root, 'P', () => pdf.text(shown(block.text), { lineGap: 2 }).moveDown(0.4));
      return;
    case 'link':
      pdf.font('plain').fontSize(10.5).fillColor('#1D4ED8');
      tagged(
        pdf,
        root,
        'Link',
        () => pdf.text(shown(block.text), { link: block.url, underline: true }).moveDown(0.4),
        block.text,
      );
      return;
    case 'list':
      list(pdf, root, block.items);
      return;
    case 'own':
      own(pdf, root, block);
      return;
    case 'table':
      table(pdf, root, block);
  }
}

/** What `draw` puts on the page belongs to one element of the structure, also over a page's end. */
function tagged(
  pdf: PDFKit.PDFDocument,
  parent: Structure,
  type: string,
  draw: () => void,
  alt?: string,
): void {
  const element = pdf.struct(type, alt === undefined ? {} : { alt }, draw);
  parent.add(element);
  element.end();
}

function heading(
  pdf: PDFKit.PDFDocument,
  root: Structure,
  { level, text, newPage }: Block & { kind: 'heading' },
): void {
  const { page } = pdf;
  if (newPage) pdf.addPage();
  // A heading never stands alone at the foot of a page.
  else room(pdf, level < 4 ? 110 : 70);
  if (pdf.page === page) pdf.moveDown(level > 2 ? 0.4 : 0.7);
  pdf.font('bold').fontSize(SIZES[level]).fillColor(INK);
  tagged(pdf, root, `H${String(level)}`, () => pdf.text(shown(text)).moveDown(0.25));
}

function list(pdf: PDFKit.PDFDocument, root: Structure, items: readonly string[]): void {
  pdf.font('plain').fontSize(10).fillColor(INK);
  const element = pdf.struct('L');
  root.add(element);
  for (const item of items) {
    const line = pdf.struct('LI');
    element.add(line);
    room(pdf, 16);
    const { y } = pdf;
    tagged(pdf, line, 'Lbl', () => pdf.text('•', MARGIN + 8, y, { lineBreak: false }));
    tagged(pdf, line, 'LBody', () => pdf.text(shown(item), MARGIN + 20, y, { lineGap: 1 }));
    line.end();
  }
  element.end();
  pdf.x = MARGIN;
  pdf.moveDown(0.4);
}

/** Goes to a new page where less than so many points are left on this one. */
function room(pdf: PDFKit.PDFDocument, points: number): void {
  if (pdf.page.height - pdf.page.margins.bottom - pdf.y < points) pdf.addPage();
}

/** What the person wrote, set in under its date, with a line beside it. */
function own(pdf: PDFKit.PDFDocument, root: Structure, { text, caption }: Block & { kind: 'own' }): void {
  room(pdf, 50);
  const [page, top] = [pdf.page, pdf.y];
  const quote = pdf.struct('BlockQuote');
  root.add(quote);
  const at = MARGIN + 14;
  pdf.font('bold').fontSize(9.5).fillColor(QUIET);
  tagged(pdf, quote, 'P', () => pdf.text(shown(caption), at, undefined, { lineGap: 1 }));
  pdf.font('plain').fontSize(10.5).fillColor(INK);
  const paragraphs = shown(text)
    .split('\n')
    .filter((one) => one.trim() !== '');
  for (const one of paragraphs) tagged(pdf, quote, 'P', () => pdf.text(one, at, undefined, { lineGap: 2 }));
  quote.end();
  // Over a page's end the line is left out; the indent tells as much.
  if (pdf.page === page) artifact(pdf, {}, () => pdf.rect(MARGIN + 5, top, 2, pdf.y - top - 2).fill(LINE));
  pdf.x = MARGIN;
  pdf.moveDown(0.5);
}

/** Decoration and page numbers are no content: a screen reader passes over them. */
export function artifact(pdf: PDFKit.PDFDocument, options: object, draw: () => void): void {
  pdf.markContent('Artifact', options);
  draw();
  pdf.endMarkedContent();
}

function table(pdf: PDFKit.PDFDocument, root: Structure, { head, rows }: Block & { kind: 'table' }): void {
  pdf.font('plain').fontSize(10).fillColor(INK);
  const rest = 100 / (head.length + 1.5);
  pdf.table({
    structParent: root,
    columnStyles: head.map((_title, index) => ({ width: `${String(index === 0 ? rest * 2.5 : rest)}%` })),
    defaultStyle: { border: 0.5, borderColor: LINE, padding: 5, textColor: INK },
    data: [
      head.map((text) => ({
        text,
        type: 'TH' as const,
        backgroundColor: '#E5E7EB',
        font: { src: 'bold', size: 10 },
      })),
      ...rows.map((row) => row.map((text) => shown(text))),
    ],
  } as unknown as PDFKit.Mixins.TableOptionsWithData);
  pdf.x = MARGIN;
  pdf.moveDown(0.6);
}
