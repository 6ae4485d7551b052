// Runs in a page: what of a card is wider than its own place, or stands out of the card. Gives a line for each.
(() =>
  [...document.querySelectorAll('.frame, .frame *')]
    .filter((element) => {
      const frame = element.closest('.frame').getBoundingClientRect();
      const box = element.getBoundingClientRect();
      // A field scrolls what is typed into it.
      if (box.width === 0 || ['OPTION', 'INPUT', 'TEXTAREA'].includes(element.tagName)) return false;
      const overflows = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return overflows || box.right > frame.right + 1;
    })
    .map(
      (element) =>
        `${element.closest('article').getAttribute('aria-label')}: ${element.outerHTML.slice(0, 160)}`,
    ))();
