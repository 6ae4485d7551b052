import { setFlagsFromString } from 'node:v8';

/** How much garbage may lie about, in per cent of what is alive, before V8 looks for it. */
const GROWTH = 100;

/**
 * V8 would let the heap grow to four times what is alive, since there might be nothing else on the machine. A bot in a
 * small container has neighbours: this takes 170 MB off the process under load, and what it costs was lost in the noise.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
}
