import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, issue, ok, type Result } from '#kernel';
import type { Connection } from '#web';
import { errorCode } from './error-text.ts';

/** Open connections get this long to finish when the server stops. */
const FINISH_MS = 5000;
/** Two files of 20 MB over a slow line take a minute. */
const REQUEST_MS = 120_000;
const CHECK_MS = 5000;

export interface Listening {
  /** Such as `http://localhost:8080`, with the port really taken. */
  readonly address: string;
  /** Lets running answers finish. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly fetch: (request: Request, connection: Connection) => Promise<Response>;
  /** Milliseconds for a whole request to come in, its body included. */
  readonly requestTimeout?: number;
}

export async function listen({
  host,
  port,
  fetch,
  requestTimeout = REQUEST_MS,
}: ListenOptions): Promise<Result<Listening>> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => fetch(request, { peer: incoming.socket?.remoteAddress ?? '' }),
    serverOptions: { requestTimeout, connectionsCheckingInterval: Math.min(CHECK_MS, requestTimeout) },
  }) as Server;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  server.once('error', resolve);
  server.listen(port, host, () => resolve(null));
  const error = await promise;
  if (error === null) return ok(listening(server, host));
  if (errorCode(error) === 'EADDRINUSE')
    return fail(issue('port.in-use', { found: String(port), expected: String(port + 1) }));
  return fail(issue('port.refused', { found: `${host}:${port}`, expected: '8080' }));
}

function listening(server: Server, host: string): Listening {
  const { port } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${port}`,
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const cut = setTimeout(() => server.closeAllConnections(), FINISH_MS);
      server.close(resolve);
      await promise;
      clearTimeout(cut);
    },
  };
}
