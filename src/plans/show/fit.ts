import type { CardJson } from '../../conversation/reply';

/** Room that Teams' envelope needs beside the card, in bytes. */
const ENVELOPE = 1024;
const MOST = 28 * 1024 - ENVELOPE;

/** How much of a list goes on one card. */
export interface Density {
  readonly rows: number;
  readonly wording: boolean;
}

/** The first of these that keeps the card small enough, from the fullest to the barest. `beside`: bytes added to it later. */
export function fitting(
  densities: readonly Density[],
  draw: (density: Density) => CardJson,
  beside = 0,
): CardJson {
  for (const [index, density] of densities.entries()) {
    const last = index === densities.length - 1;
    const card = tryDraw(() => draw(density), last);
    if (card && (last || Buffer.byteLength(JSON.stringify(card)) <= MOST - beside)) return card;
  }
  throw new Error('no density was given');
}

/** The renderer refuses a card that is too large: then the next density is tried. */
function tryDraw(draw: () => CardJson, last: boolean): CardJson | undefined {
  try {
    return draw();
  } catch (thrown) {
    if (last) throw thrown;
    return undefined;
  }
}

const PAGE = 12;
const ALL = 20;

/** A page of twelve, or all of a list of twenty; less where the words are long. */
export function densities(all: boolean): readonly Density[] {
  const sizes = all ? [ALL, PAGE] : [PAGE];
  return [
    ...sizes.map((rows) => ({ rows, wording: true })),
    ...sizes.map((rows) => ({ rows, wording: false })),
    { rows: 8, wording: false },
    { rows: 5, wording: false },
  ];
}

/** Whether "Show all" makes sense for so many rows. */
export const fitsAll = (rows: number): boolean => rows > PAGE && rows <= ALL;
