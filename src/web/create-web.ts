import type { Web, WebPorts } from './ports.ts';

/** The public site over the ports that main hands in. */
export function createWeb(_ports: WebPorts): Web {
  return { fetch: () => Promise.resolve(new Response('', { status: 503 })) };
}
