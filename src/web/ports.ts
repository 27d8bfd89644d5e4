import type { CheckRunner, Clock, ComparisonMaker, ComparisonRunner, ImportReader, ReportMaker, Store } from '#app';
import type { Run } from '#compare';
import type { Connection } from './connection.ts';
import type { Random } from './desk/sessions.ts';
import type { BudgetSize } from './limits/byte-budget.ts';
import type { BucketSize } from './limits/token-buckets.ts';

/** Files that ship with the product, read by main: web touches no disk. */
export interface WebAssets {
  /**
   * `name` is a file of this room (`style/base.css`) or of a package it uses
   * (`@digital-go-jp/design-tokens/dist/tokens.css`, `@fontsource/biz-udpgothic/files/….woff2`). Null = no such file.
   * Only names that web itself made are asked for, never a part of an address.
   */
  read(name: string): Uint8Array | null;
}

/** What strangers may take of the machine. */
export interface WebLimits {
  /** Forms of one sender that ask for work. */
  readonly sender: BucketSize;
  /** What is held of forms at a time. */
  readonly held: BudgetSize;
}

type Cells = readonly (readonly Run[])[];

export interface GridRows {
  /** Null = goes on with the columns of the one above it. */
  readonly head: Cells | null;
  readonly rows: readonly { readonly cells: Cells }[];
}

export interface GridClasses {
  readonly table: string | null;
  /** Of `col`, one a column. */
  readonly columns: readonly string[];
  /** Of the cells of each column, heads too. */
  readonly cells: readonly (string | null)[];
}

export interface WebPorts {
  /** Asked for the revision on every request: hand in a `cachedStore`. */
  readonly store: Store;
  readonly clock: Clock;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  /** Rules for what the comparison maker writes for a page. */
  readonly comparisonStyle: string;
  /** Their names for tables in the cells of a column, so many twelfths of the page wide; one for each, from above. */
  readonly classesOfGrids: (grids: readonly GridRows[], width: number) => readonly GridClasses[];
  /** Asked by every page and form of a comparison at the desk: hand in a `cachedRunner`. */
  readonly comparisonRunner: ComparisonRunner;
  /** Asked by every page and form of a check at the desk: hand in a `cachedChecker`. */
  readonly checkRunner: CheckRunner;
  /** Reads the files of an import. */
  readonly importReader: ImportReader;
  readonly assets: WebAssets;
  /** Null = closed: the server does not listen to this machine alone, or there is none (the static site). */
  readonly desk: { readonly key: string; readonly random: Random } | null;
  /** Absent = as `usualLimits` has them. */
  readonly limits?: WebLimits;
  /** Version of the product, shown at the foot of each page. */
  readonly version: string;
  /** Told of what nobody expected; the reader only sees that the page could not be shown. */
  readonly onError: (error: unknown, request: string) => void;
}

/** The site as one function, for a server and for the maker of the static site. */
export interface Web {
  /** Without a connection the desk is closed. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
}
