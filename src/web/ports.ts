import type { Clock, ComparisonMaker, ReportMaker, Store } from '#app';

/** Files that ship with the product, read by main: web touches no disk. */
export interface WebAssets {
  /**
   * `name` is a file of this room (`style/base.css`) or of a package it uses
   * (`@digital-go-jp/design-tokens/dist/tokens.css`, `@fontsource/biz-udpgothic/files/….woff2`). Null = no such file.
   * Only names that web itself made are asked for, never a part of an address.
   */
  read(name: string): Uint8Array | null;
}

export interface WebPorts {
  /** Asked for the revision on every request: hand in a `cachedStore`. */
  readonly store: Store;
  readonly clock: Clock;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  readonly assets: WebAssets;
  /** Version of the product, shown at the foot of each page. */
  readonly version: string;
  /** Told of what nobody expected; the reader only sees that the page could not be shown. */
  readonly onError: (error: unknown, request: string) => void;
}

/** The public site as one function, for a server and for the maker of the static site. */
export interface Web {
  fetch(request: Request): Promise<Response>;
}
