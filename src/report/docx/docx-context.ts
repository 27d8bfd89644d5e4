import type { Locale } from '#locale';
import type { Box } from '../tree/block.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Raster } from './raster.ts';

/** What every part of one document shares. */
export interface DocxContext {
  readonly locale: Locale;
  readonly bookmarks: Bookmarks;
  /** Pictures ready for Word, by the id of their block. */
  readonly rasters: ReadonlyMap<string, Raster>;
}

/** How a block stands among its neighbours. */
export interface Setting {
  /** The box the block stands in. */
  readonly box: Box['tone'] | null;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

export const plainSetting: Setting = { box: null, keepNext: false, pageBreakBefore: false };
