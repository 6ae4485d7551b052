import PptxGenJS from 'pptxgenjs';
import { countWords } from '../show/plan';
import { countStatuses, percentDone } from '../status';
import { officeText } from './plain-words';
import type { Report, ReportRow } from './report';
import { AFTER, deal, sizeFor, type Point } from './slide-fit';

const BLUE = '003087';
const INK = '212B32';
const WHITE = 'FFFFFF';
const font = { fontFace: 'Arial', lang: 'en-GB' };
/** Inches; a slide is 13.33 by 7.5. */
const BODY = { x: 0.6, y: 1.35, w: 12.1, h: 5.4 };
const SIZES = [24, 22, 20, 18, 16, 14, 12];
/** No deck is read with more points on a slide. */
const MOST = 6;

/** A PowerPoint deck for an audience: key messages, actions by section, themes, what helps, sources. */
export async function slidesOf(report: Report): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = officeText(report.title);
  deck.subject = officeText(report.about);
  deck.author = 'MHSW Guide';
  deck.company = 'MHSW Guide';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  masters(deck);
  titleSlide(deck, report);
  points(
    deck,
    'Key messages in the guidance',
    report.keyMessages.map(({ title, text }) => ({ bold: title, text })),
  );
  for (const section of [...new Set(report.rows.map((row) => row.section))]) {
    const rows = report.rows.filter((row) => row.section === section);
    points(deck, section, rows.map(actionPoint));
  }
  themesSlide(deck, report);
  points(
    deck,
    'What helps',
    report.resources.map(({ title, publisher, url }) => ({
      bold: title,
      text: publisher,
      ...(url && { url }),
    })),
    10,
  );
  points(deck, 'Sources and licence', [
    ...report.sources.map(({ title, detail, url }) => ({ bold: title, text: detail, ...(url && { url }) })),
    { bold: 'Licence', text: report.licence },
    { bold: 'As of', text: report.date },
  ]);
  return (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
}

/** Titles are placeholders, so that screen readers and outlines find them. */
function masters(deck: PptxGenJS): void {
  const title = { name: 'title', type: 'title' as const, align: 'left' as const, bold: true, margin: 0 };
  deck.defineSlideMaster({
    title: 'FRONT',
    background: { color: BLUE },
    objects: [
      {
        placeholder: {
          options: {
            ...title,
            x: 0.6,
            y: 1.9,
            w: 12.1,
            h: 1.9,
            fontSize: 40,
            color: WHITE,
            valign: 'bottom',
          },
          text: '',
        },
      },
    ],
  });
  deck.defineSlideMaster({
    title: 'POINTS',
    background: { color: WHITE },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: BLUE } } },
      {
        placeholder: {
          options: {
            ...title,
            x: 0.6,
            y: 0.35,
            w: 12.1,
            h: 0.9,
            fontSize: 26,
            color: BLUE,
            valign: 'middle',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.3,
      y: 6.95,
      w: 0.7,
      h: 0.35,
      fontFace: 'Arial',
      fontSize: 11,
      color: '425563',
      align: 'right',
    },
  });
}

function titleSlide(deck: PptxGenJS, report: Report): void {
  const slide = deck.addSlide({ masterName: 'FRONT' });
  slide.addText(officeText(report.title), { placeholder: 'title', ...font });
  const counts = countStatuses(report.rows.map(({ plan }) => plan?.status ?? 'not-started'));
  const lines = [
    report.about,
    `${String(report.rows.length)} actions`,
    ...(report.isPlan ? [countWords(counts, percentDone(counts))] : []),
    report.date,
  ].map((text) => ({ text: officeText(text), options: { breakLine: true } }));
  slide.addText(lines, {
    x: 0.6,
    y: 4,
    w: 12.1,
    h: 2.4,
    ...font,
    fontSize: 20,
    color: WHITE,
    valign: 'top',
    margin: 0,
    paraSpaceAfter: AFTER,
  });
}

/** "3. Title: the whole action (In progress)". Nobody's name: a deck is shown to others. */
function actionPoint({ number, title, text, plan }: ReportRow): Point {
  const state = plan && plan.status !== 'not-started' ? ` (${plan.statusLabel})` : '';
  return { bold: `${String(number)}. ${title}`, text: `${text}${state}` };
}

/** The points on as many slides as they need, all in one size; nothing where there are none. */
function points(deck: PptxGenJS, title: string, all: readonly Point[], most = MOST): void {
  const dealt = deal(all, most, 16, BODY);
  const fontSize = Math.min(...dealt.map((some) => sizeFor(some, SIZES, BODY)));
  for (const [index, some] of dealt.entries()) {
    const slide = deck.addSlide({ masterName: 'POINTS' });
    const place = dealt.length > 1 ? ` (${String(index + 1)} of ${String(dealt.length)})` : '';
    const heading = officeText(`${title}${place}`);
    slide.addText(heading, { placeholder: 'title', ...font, fontSize: heading.length > 70 ? 20 : 26 });
    const text = { ...font, fontSize, color: INK, valign: 'top' as const, margin: 0, paraSpaceAfter: AFTER };
    slide.addText(some.flatMap(pointRuns), { ...BODY, ...text });
  }
}

/** The words in bold, what follows them, and the link by the name of its site: a long link would break within words. */
function pointRuns({ bold, text, url }: Point): PptxGenJS.TextProps[] {
  const rest = text === undefined ? '' : `: ${text}`;
  const head = { text: officeText(bold), options: { bold: true } };
  if (url === undefined) return [head, { text: officeText(rest), options: { breakLine: true } }];
  const site = new URL(url).hostname.replace(/^www\./, '');
  return [
    head,
    { text: officeText(`${rest}, `), options: {} },
    { text: site, options: { hyperlink: { url }, breakLine: true } },
  ];
}

/** How many actions each theme has, as a table with a bar of its own in words. */
function themesSlide(deck: PptxGenJS, { themes, rows }: Report): void {
  if (themes.length === 0) return;
  const slide = deck.addSlide({ masterName: 'POINTS' });
  slide.addText('Summary of themes', { placeholder: 'title', ...font });
  const header = ['Theme', 'Actions', 'Which'].map((text) => ({
    text,
    options: { bold: true, color: WHITE, fill: { color: BLUE } },
  }));
  const body = themes.map(({ label, count }) => [
    { text: label },
    { text: String(count) },
    {
      text: rows
        .filter(({ themes: all }) => all.split('; ').includes(label))
        .map(({ number }) => String(number))
        .join(', '),
    },
  ]);
  slide.addTable([header, ...body], {
    x: BODY.x,
    y: BODY.y,
    w: BODY.w,
    colW: [5.2, 1.4, 5.5],
    ...font,
    fontSize: 16,
    color: INK,
    border: { type: 'solid', pt: 0.75, color: 'AEB7BD' },
    margin: 0.05,
  });
}
