import type { AddressInfo } from 'node:net';
import { readConfig } from '../config';
import { createGallery } from '../web/gallery/server';

/** A port of its own, so that it can run beside the bot. */
const PORT = 3979;

const config = readConfig();
if (config.NODE_ENV === 'production') {
  console.error('The gallery is for development and is never served in production.');
  process.exitCode = 1;
} else {
  const server = createGallery();
  server.on('error', () => server.listen(0, '127.0.0.1'));
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Every card with every sample: http://localhost:${String(port)}/  (Ctrl+C stops it)`);
  });
  server.listen(PORT, '127.0.0.1');
}
