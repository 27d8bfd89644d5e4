/** What is known of the one who asks beside the request itself. */
export interface Connection {
  /** Address of the other end of the socket; empty where there is none, as for the maker of the static site. */
  readonly peer: string;
}

/** IPv4 in its IPv6 dress (`::ffff:127.0.0.1`) is IPv4. */
function plainAddress(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
}

export function isLoopbackAddress(address: string): boolean {
  const plain = plainAddress(address);
  return plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain);
}

/** A name that no foreign name server can answer for; brackets of an IPv6 address are taken. */
export function isLoopbackName(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopbackAddress(host.replace(/^\[(.*)\]$/, '$1'));
}

const FORWARDING = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via'] as const;

/** A proxy handed the request on: who asked may sit anywhere. */
export function isForwarded({ headers }: Request): boolean {
  return FORWARDING.some((name) => headers.has(name));
}

/**
 * By whom a limit is counted: the peer, or whom a reverse proxy on this machine names last in X-Forwarded-For.
 * Of an IPv6 address the first 64 bits, which is what one sender has at least.
 */
export function senderOf({ peer }: Connection, { headers }: Request): string {
  const named = isLoopbackAddress(peer) ? (headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '') : '';
  const address = plainAddress(named === '' ? peer : named);
  return address.includes(':') ? firstGroups(address) : address;
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter((group) => group !== '').length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
