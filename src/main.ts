import { createApp } from './app';
import { readConfig } from './config';
import { GuideError } from './errors';

/** Starts the bot, and stops it when it is asked to. */
async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  const { port } = await app.start();
  app.log.info('listening', { port });
  const stop = once(async () => app.stop());
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

/** A second Ctrl-C does not stop what is stopping. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= run());
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof GuideError ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
