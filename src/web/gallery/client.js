// Draws the cards with Microsoft's own renderer and reads Markdown as Teams does: bold, italics, links, lists.
/* global AdaptiveCards, markdownit, document, location, fetch */
const markdown = markdownit({ html: false, linkify: false }).disable([
  'image',
  'heading',
  'lheading',
  'code',
  'fence',
  'blockquote',
  'table',
  'hr',
  'backticks',
  'reference',
  'autolink',
]);

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

const pressed = document.getElementById('pressed');

function draw(frame, json, config) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = (action) => {
    pressed.textContent = `${action.title}: ${JSON.stringify(action.data ?? action.url ?? null)}`;
  };
  card.parse(json, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
  frame.replaceChildren(card.render());
}

async function start() {
  const { hostConfig, width, shown } = await (await fetch(`/cards.json${location.search}`)).json();
  document.documentElement.style.setProperty('--card-width', `${width}px`);
  const config = new AdaptiveCards.HostConfig(hostConfig);
  for (const { card, sample, json, fault } of shown) {
    const frame = document.querySelector(`[data-card="${card}"][data-sample="${sample}"]`);
    if (frame && json) draw(frame, json, config);
    else if (frame) frame.textContent = fault;
  }
  document.documentElement.dataset.ready = 'true';
}

void start();
