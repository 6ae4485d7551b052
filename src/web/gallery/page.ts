import { THEMES, type Theme } from './host-config';
import type { Shown } from './samples';

/** Screens as people have them, in CSS pixels, and the width that Teams leaves to a card on each. */
export const SCREENS = { phone: 320, tablet: 768, desktop: 1280 } as const;
export type Screen = keyof typeof SCREENS;
export const CARD_WIDTHS: Readonly<Record<Screen, number>> = { phone: 288, tablet: 480, desktop: 600 };

/** What the page shows; without a card, all of them. */
export interface View {
  readonly theme: Theme;
  readonly screen: Screen;
  readonly card?: string;
}

/** The page: the frame and the headings; the cards are drawn by client.js. */
export function page(view: View, shown: readonly Shown[]): string {
  const cards = [...new Set(shown.map((item) => item.card))];
  const wanted = cards.filter((card) => view.card === undefined || card === view.card);
  return `<!doctype html>
<html lang="en-GB" data-theme="${view.theme}" data-screen="${view.screen}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Card gallery: ${view.theme}, ${view.screen}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<h1>Card gallery</h1>
${choice('Theme', THEMES, view.theme, (theme) => address({ ...view, theme }))}
${choice('Screen', Object.keys(SCREENS) as Screen[], view.screen, (screen) => address({ ...view, screen }))}
${choice('Card', ['all', ...cards], view.card ?? 'all', (card) => address({ ...view, card }))}
</header>
<main>
${wanted.map((card) => section(card, shown)).join('\n')}
</main>
<p id="pressed" role="status"></p>
<script src="/vendor/adaptivecards.js"></script>
<script src="/vendor/markdown-it.js"></script>
<script src="/client.js"></script>
</body>
</html>`;
}

function section(card: string, shown: readonly Shown[]): string {
  const samples = shown.filter((item) => item.card === card);
  const frames = samples.map(
    ({ sample }) => `<article aria-label="${card}, ${sample}">
<h3>${sample}</h3>
<div class="frame" data-card="${card}" data-sample="${sample}"></div>
</article>`,
  );
  return `<section aria-labelledby="card-${card}">
<h2 id="card-${card}">${card}</h2>
<div class="samples">
${frames.join('\n')}
</div>
</section>`;
}

function choice<T extends string>(
  name: string,
  options: readonly T[],
  now: T,
  to: (option: T) => string,
): string {
  const links = options.map((option) => {
    const current = option === now ? ' aria-current="true"' : '';
    return `<a href="${to(option)}"${current}>${option}</a>`;
  });
  return `<nav aria-label="${name}"><span>${name}:</span> ${links.join(' ')}</nav>`;
}

/** The page's address for a view; "all" stands for no particular card. */
function address({ theme, screen, card }: View): string {
  const only = card === undefined || card === 'all' ? '' : `&amp;card=${encodeURIComponent(card)}`;
  return `/?theme=${theme}&amp;screen=${screen}${only}`;
}
