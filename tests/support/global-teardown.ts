import { stopServer } from './global-setup';

export default function teardown(): void {
  stopServer();
}
