import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import type { Web } from '#web';

/** Serves a site on a free port of this computer until the test file ends; gives its origin. */
export async function serveSite(web: Web): Promise<string> {
  const server = createServer(
    getRequestListener((request, { incoming }) => web.fetch(request, { peer: incoming.socket?.remoteAddress ?? '' })),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
