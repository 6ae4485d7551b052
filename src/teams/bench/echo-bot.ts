import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import restify from 'restify';

/** The echo bot of Microsoft's samples, on the same adapter and server as ours: what a turn costs at the least. */
export async function startEchoBot(): Promise<number> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    const text = `Echo: ${context.activity.text}`;
    await context.sendActivity(MessageFactory.text(text, text));
    await next();
  });
  const server = restify.createServer();
  // As ours: it waits while the other bot is measured.
  server.server.keepAliveTimeout = 65_000;
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.server.address() as AddressInfo).port;
}
