import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg\+xml)/;
/** Below this a compressed body is no smaller on the wire. */
const SMALLEST = 800;
/** Above this compressing would hold up other readers for longer than 50 ms. */
const LARGEST = 2_000_000;

const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Uint8Array>> = {
  // Level 5 takes about a millisecond for a page; each page is compressed once for a revision.
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => gzipSync(bytes, { level: 7 }),
};

/** Bytes ready to be sent, in each encoding once, with the tag that tells whether a reader has them already. */
export class Parcel {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  #etag: string | null = null;
  readonly #encoded = new Map<Encoding, Uint8Array>();

  constructor(bytes: Uint8Array, mediaType: string) {
    this.bytes = bytes;
    this.mediaType = mediaType;
  }

  get etag(): string {
    return (this.#etag ??= createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22));
  }

  get compressible(): boolean {
    const { length } = this.bytes;
    return length >= SMALLEST && length <= LARGEST && COMPRESSIBLE.test(this.mediaType);
  }

  as(encoding: Encoding): Uint8Array {
    const body = this.#encoded.get(encoding) ?? compress[encoding](this.bytes);
    this.#encoded.set(encoding, body);
    return body;
  }
}

/** What the reader takes, of what we make (RFC 9110 §12.5.3); `q=0` is a refusal. */
export function encodingFor(accepted: string | null): Encoding | null {
  const taken = new Set(
    (accepted ?? '').split(',').flatMap((part) => {
      const [name = '', ...settings] = part
        .trim()
        .toLowerCase()
        .split(';')
        .map((piece) => piece.trim());
      return settings.some((setting) => /^q=0(?:\.0*)?$/.test(setting)) ? [] : [name];
    }),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : null;
}
