/** A point on a slide: words in bold, and what follows them. */
export interface Point {
  readonly bold: string;
  readonly text?: string;
  readonly url?: string;
}

/** The box for points, in inches. */
export interface Box {
  readonly w: number;
  readonly h: number;
}

const POINTS_AN_INCH = 72;
/** The mean width of an Arial letter, and a line's height, in font sizes; on the safe side. */
const LETTER = 0.47;
const LINE = 1.2;
/** Letters that the name of a site takes. */
const SITE = 28;
/** Space after a paragraph, in points. */
export const AFTER = 8;

/** The height that the points need at a size, in points. */
export function heightOf(points: readonly Point[], size: number, { w }: Box): number {
  const perLine = Math.max(10, Math.floor((w * POINTS_AN_INCH - 30) / (size * LETTER)));
  const lines = points.map(({ bold, text = '', url }) =>
    Math.ceil((bold.length + text.length + (url ? SITE : 2)) / perLine),
  );
  return lines.reduce((sum, n) => sum + n * size * LINE + AFTER, 0);
}

/** The largest of the sizes at which all of it fits; the smallest where none does. */
export function sizeFor(points: readonly Point[], sizes: readonly number[], box: Box): number {
  const fits = sizes.find((size) => heightOf(points, size, box) <= box.h * POINTS_AN_INCH);
  return fits ?? sizes.at(-1) ?? 12;
}

/** Points dealt onto slides: at most `most` a slide, fewer where they are long. */
export function deal(
  points: readonly Point[],
  most: number,
  size: number,
  box: Box,
): readonly (readonly Point[])[] {
  const slides: Point[][] = [];
  for (const point of points) {
    const slide = slides.at(-1);
    const room =
      slide && slide.length < most && heightOf([...slide, point], size, box) <= box.h * POINTS_AN_INCH;
    if (room) slide.push(point);
    else slides.push([point]);
  }
  return balanced(slides, points, most, size, box);
}

/** The same number of slides with about as many points each, where that still fits. */
function balanced(
  slides: readonly (readonly Point[])[],
  points: readonly Point[],
  most: number,
  size: number,
  box: Box,
): readonly (readonly Point[])[] {
  if (slides.length < 2) return slides;
  const each = Math.ceil(points.length / slides.length);
  const even = slides.map((_slide, index) => points.slice(index * each, (index + 1) * each));
  const fits = even.every(
    (slide) =>
      slide.length > 0 && slide.length <= most && heightOf(slide, size, box) <= box.h * POINTS_AN_INCH,
  );
  return fits ? even : slides;
}
