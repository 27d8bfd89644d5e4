import type { HtmlEscapedString } from 'hono/utils/html';
import type { Parcel } from './parcel.ts';

/** What a handler answers with; headers, compression and caching are added on the way out. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly html: HtmlEscapedString | Promise<HtmlEscapedString>;
      readonly status?: 200 | 400 | 404 | 500 | 503;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | ParcelAnswer
  | FileAnswer;

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
  readonly status?: 200 | 503;
}

export interface Handling {
  /** `forever` for addresses that change with their content, `check` = ask again each time, `never` = not kept. */
  readonly keep: 'forever' | 'check' | 'never';
  /** Its own policy where the file is a document made elsewhere. */
  readonly policy?: string;
  readonly disposition?: string;
}
