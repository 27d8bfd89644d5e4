export interface BucketSize {
  /** How many may come at once. */
  readonly burst: number;
  /** After how many seconds one more may come. */
  readonly refillSeconds: number;
}

interface Bucket {
  readonly tokens: number;
  /** Milliseconds, as the tokens were counted. */
  readonly at: number;
}

/** More senders than ever ask at once; the one that has been silent longest is forgotten first. */
const MOST_SENDERS = 10_000;

/** An allowance for each sender that refills with time. Kept in memory, gone with the process. */
export class TokenBuckets {
  readonly #size: BucketSize;
  readonly #buckets = new Map<string, Bucket>();

  constructor(size: BucketSize) {
    this.#size = size;
  }

  /** Takes one; 0 = it was there, else the seconds until one is. `now` in milliseconds. */
  take(sender: string, now: number): number {
    const { burst, refillSeconds } = this.#size;
    const before = this.#buckets.get(sender) ?? { tokens: burst, at: now };
    const grown = Math.max(0, now - before.at) / 1000 / refillSeconds;
    const tokens = Math.min(burst, before.tokens + grown);
    const isThere = tokens >= 1;
    this.#put(sender, { tokens: isThere ? tokens - 1 : tokens, at: now });
    return isThere ? 0 : Math.ceil((1 - tokens) * refillSeconds);
  }

  #put(sender: string, bucket: Bucket): void {
    this.#buckets.delete(sender);
    this.#buckets.set(sender, bucket);
    const [silent] = this.#buckets.keys();
    if (this.#buckets.size > MOST_SENDERS && silent !== undefined) this.#buckets.delete(silent);
  }
}
