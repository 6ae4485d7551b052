import PDFDocument from 'pdfkit';
import type { RecordDocument } from './document';
import { artifact, MARGIN, QUIET, shown, writeBlock } from './pdf-blocks';

/** DejaVu holds the letters of every name in Europe, Greek, Cyrillic and Arabic among them. */
const FONTS = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

/** The record as a tagged PDF (PDF/UA): headings, lists, tables and reading order for a screen reader. */
export function pdfRecord(record: RecordDocument): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 14, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    // The published types do not know this one yet.
    ...({ subset: 'PDF/UA' } as object),
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: FONTS.plain,
    info: {
      Title: record.title,
      Author: record.author,
      Creator: 'MHSW Guide',
      CreationDate: new Date(record.made),
    },
  });
  const done = collected(pdf);
  pdf.registerFont('plain', FONTS.plain).registerFont('bold', FONTS.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of record.blocks) writeBlock(pdf, root, block);
  root.end();
  footers(pdf, shown(record.title));
  pdf.end();
  return done;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
  });
}

/** Page numbers, once it is known how many pages there are. */
function footers(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    // The footer stands in the margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('plain').fontSize(8).fillColor(QUIET);
    const words = `${title} · page ${String(index + 1)} of ${String(count)}`;
    const place = { align: 'center', lineBreak: false, width: pdf.page.width - 2 * MARGIN } as const;
    artifact(pdf, { type: 'Pagination' }, () =>
      pdf.text(words, MARGIN, pdf.page.height - MARGIN + 10, place),
    );
  }
}
