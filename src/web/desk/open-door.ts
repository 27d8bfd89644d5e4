import type { TokenBuckets } from '../limits/token-buckets.ts';
import { isForwarded, isLoopbackAddress, isLoopbackName, type Connection } from '../connection.ts';
import type { Sessions } from './sessions.ts';

/** The desk of a server that listens to this machine alone. */
export interface OpenDoor {
  readonly key: string;
  readonly sessions: Sessions;
  /** How often the key may be tried. */
  readonly tries: TokenBuckets;
}

/**
 * Whether a request comes from a browser on this machine that means this machine: the peer, the name it used (a foreign
 * name that leads here is DNS rebinding) and no proxy between.
 */
export function isFromHere(request: Request, { peer }: Connection): boolean {
  const host = request.headers.get('Host');
  const names = [new URL(request.url).hostname, ...(host === null ? [] : [host.replace(/:\d+$/, '')])];
  return isLoopbackAddress(peer) && names.every(isLoopbackName) && !isForwarded(request);
}

/** A form sent by one of our own pages, as far as the browser says. */
export function isOwnForm(request: Request): boolean {
  const [origin, site] = [request.headers.get('Origin'), request.headers.get('Sec-Fetch-Site')];
  return (origin === null || origin === new URL(request.url).origin) && (site === null || site === 'same-origin');
}
