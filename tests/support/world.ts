import { startBot, type Bot, type Settings } from './bot';
import { startFakeConnector, type FakeConnector } from './fake-connector';

/** A bot and the Teams that it speaks to, started before a suite's tests and cleared before each. */
export function world(settings: Settings = {}): { readonly teams: FakeConnector; readonly bot: Bot } {
  const parts = {} as { teams: FakeConnector; bot: Bot };
  let reply: Bot['reply'];
  beforeAll(async () => {
    parts.teams = await startFakeConnector();
    parts.bot = await startBot(settings);
    reply = parts.bot.reply;
  });
  afterAll(async () => {
    await parts.bot.stop();
    await parts.teams.stop();
  });
  beforeEach(() => {
    parts.teams.clear();
    parts.bot.requests.length = 0;
    parts.bot.kept.clear();
    parts.bot.reply = reply;
    parts.bot.role = undefined;
  });
  return parts;
}
