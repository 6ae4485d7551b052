/** What a command of the terminal gets to speak with. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** Shows how far it is, on a terminal only; in a pipe it stays silent. */
  readonly progress: (done: number, of: number) => void;
}

/** Runs a command's body; what goes wrong is told in one plain line, with exit code 1. */
export function run(
  name: string,
  body: (args: readonly string[], terminal: Terminal) => void | Promise<void>,
): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const progress = (done: number, of: number): void => {
    if (!process.stderr.isTTY) return;
    process.stderr.write(done < of ? `\r${name}: ${String(done)} of ${String(of)}` : '\r\x1b[K');
  };
  Promise.resolve()
    .then(() => body(process.argv.slice(2), { print, progress }))
    .catch((thrown: unknown) => {
      process.stderr.write(`${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
      process.exitCode = 1;
    });
}
