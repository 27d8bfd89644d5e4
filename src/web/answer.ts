import type { HtmlEscapedString } from 'hono/utils/html';
import type { Parcel } from './parcel.ts';
import type { ErrorStatus } from './status-of.ts';

/** What a handler answers with; headers, compression and caching are added on the way out. */
export type Answer =
  | PageAnswer
  | {
      readonly kind: 'redirect';
      readonly to: string;
      /** 303 after a form. */
      readonly status?: 302 | 303;
      readonly cookie?: string;
    }
  | ParcelAnswer
  | FileAnswer;

/** Asked for again each time where it is a page as asked for, never kept where it tells of an error. */
export interface PageAnswer extends Partial<Handling> {
  readonly kind: 'page';
  readonly html: HtmlEscapedString | Promise<HtmlEscapedString>;
  readonly status?: 200 | ErrorStatus;
}

/** What was made before and is kept. */
export interface ParcelAnswer extends Handling {
  readonly kind: 'parcel';
  readonly parcel: Parcel;
}

/** What is made for this one answer. */
export interface FileAnswer extends Handling {
  readonly kind: 'file';
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly status?: 200 | ErrorStatus;
}

export interface Handling {
  /** `forever` for addresses that change with their content, `check` = ask again each time, `never` = not kept. */
  readonly keep: 'forever' | 'check' | 'never';
  /** Its own policy where the file is a document made elsewhere. */
  readonly policy?: string;
  readonly disposition?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}
