import { createApp } from './app';
import { readConfig, type Config } from './config';
import { GuideError } from './errors';
import { keepHeapSmall } from './heap';
import { errorFields, quietConsole } from './log';
import { startPlayground, type NoPlayground } from './teams/playground';

/** Starts the bot, in development with a place to click, and stops all of it when it is asked to. */
async function main(): Promise<void> {
  keepHeapSmall();
  const config = readConfig();
  const app = await createApp(config);
  quietConsole(app.log);
  const crash = (thrown: unknown): never => {
    // Not as Node would print it: a message may quote what somebody typed.
    app.log.error('crashed', errorFields(thrown));
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  const { port } = await app.start();
  app.log.info('listening', { port });
  const playground = offersPlayground(config) ? await startPlayground(config, port) : undefined;
  if (playground)
    tell(typeof playground === 'string' ? without(playground, config) : invitation(playground.url));
  const stop = async (): Promise<void> => {
    if (typeof playground === 'object') playground.stop();
    await app.stop();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

/** Never where somebody else could reach it: without an app id, and not in production. */
const offersPlayground = (config: Config): boolean =>
  config.PLAYGROUND && config.BOT_ID === '' && config.NODE_ENV === 'development';

const tell = (text: string): void => void process.stdout.write(`\n${text}\n\n`);

const invitation = (url: string): string =>
  [
    'MHSW Guide is running in a make-believe Teams on this computer. No account is needed, and nothing leaves it.',
    '',
    `    Open  ${url}`,
    '    Ask   Who should be giving me supervision?',
    '    Stop  Ctrl-C',
  ].join('\n');

/** The bot runs all the same. */
function without(reason: NoPlayground, { PLAYGROUND_PORT }: Config): string {
  const port = String(PLAYGROUND_PORT);
  const why: Record<NoPlayground, string> = {
    'not-installed':
      'The Agents Playground is not installed: run "npm install" without "--omit=dev" to try it out.',
    'port-taken': `Port ${port} is in use, perhaps by another Playground. Close it, or set PLAYGROUND_PORT to a free one.`,
    'did-not-start': 'The Agents Playground did not start. Its log is in data/playground/devTools.',
  };
  return `MHSW Guide is running, without a page to click on. ${why[reason]}`;
}

/** What to say when it could not start. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof GuideError) return thrown.message;
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE') {
    return `The port is in use, perhaps by another MHSW Guide. Close it, or set PORT to a free one. (${thrown.message})`;
  }
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${reasonOf(thrown)}\n`);
  process.exit(1);
});
