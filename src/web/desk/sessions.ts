import { createHash, timingSafeEqual } from 'node:crypto';

/** Milliseconds without a request after which a session ends. */
const IDLE = 2 * 60 * 60 * 1000;
/** One person holds the key; the session that has been silent longest gives way. */
const MOST = 20;
/** 128 bits. */
const ID_BYTES = 16;

/** Somebody who gave the desk's key. */
export interface Session {
  /** The value of the cookie. */
  readonly id: string;
  /** Carried by every form of the session; a form without it is another's. */
  readonly token: string;
}

export type Random = (bytes: number) => Uint8Array;

/** Who is at the desk. Kept in memory: a restart ends every session. */
export class Sessions {
  readonly #random: Random;
  readonly #open = new Map<string, { readonly session: Session; readonly seen: number }>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** `now` in milliseconds, here and below. */
  open(now: number): Session {
    const session = { id: this.#text(), token: this.#text() };
    this.#put(session, now);
    return session;
  }

  /** The session of a cookie, which is in use again from now on. */
  find(id: string, now: number): Session | null {
    const entry = this.#open.get(digest(id));
    if (!entry) return null;
    if (now - entry.seen > IDLE) {
      this.close(entry.session);
      return null;
    }
    this.#put(entry.session, now);
    return entry.session;
  }

  close({ id }: Session): void {
    this.#open.delete(digest(id));
  }

  #put(session: Session, now: number): void {
    const key = digest(session.id);
    this.#open.delete(key);
    this.#open.set(key, { session, seen: now });
    const [silent] = this.#open.keys();
    if (this.#open.size > MOST && silent !== undefined) this.#open.delete(silent);
  }

  #text(): string {
    return Buffer.from(this.#random(ID_BYTES)).toString('base64url');
  }
}

/** Looked up by what nobody can steer, so that the time it takes tells nothing of the ids there are. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** In a time that depends on neither text. */
export function sameSecret(said: string, secret: string): boolean {
  const [a, b] = [said, secret].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
