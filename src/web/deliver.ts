import { encodingFor, type Parcel } from './parcel.ts';
import type { Handling } from './answer.ts';

/** Nothing but our own styles, fonts and pictures; no script at all. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** And script files of our own. */
export const DESK_POLICY = `${PAGE_POLICY}; script-src 'self'`;

/** For a document or picture made elsewhere: it may draw itself and do nothing else. */
export const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-same-origin";

const KEEP: Readonly<Record<Handling['keep'], string>> = {
  forever: 'public, max-age=31536000, immutable',
  check: 'no-cache',
  never: 'no-store',
};

export interface Delivery extends Handling {
  readonly status: number;
}

function headersOf({ keep, policy, disposition, retryAfter }: Delivery, parcel: Parcel): Headers {
  const headers = new Headers({
    'Content-Type': parcel.mediaType,
    'Cache-Control': KEEP[keep],
    'Content-Security-Policy': policy ?? PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  if (disposition !== undefined) headers.set('Content-Disposition', disposition);
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (parcel.compressible) headers.set('Vary', 'Accept-Encoding');
  return headers;
}

/** The response to one reader: not sent again where the reader has it, else in the smallest encoding taken. */
export function deliver(parcel: Parcel, delivery: Delivery, request: Request): Response {
  const headers = headersOf(delivery, parcel);
  const encoding = parcel.compressible ? encodingFor(request.headers.get('Accept-Encoding')) : null;
  if (delivery.status === 200 && delivery.keep !== 'never') {
    const etag = `"${parcel.etag}${encoding === null ? '' : `-${encoding}`}"`;
    headers.set('ETag', etag);
    if (isKnown(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  }
  const body = encoding === null ? parcel.bytes : parcel.as(encoding);
  if (encoding !== null) headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(body.length));
  return new Response(body as Uint8Array<ArrayBuffer>, { status: delivery.status, headers });
}

function isKnown(said: string | null, etag: string): boolean {
  if (said === null) return false;
  return said.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}
