import type { WriteSheet } from 'hucre/xlsx';

/** A4 lying, as wide as the page and as long as it must be. Margins in inches. */
export const LANDSCAPE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, bottom: 0.7, left: 0.3, right: 0.3, header: 0.3, footer: 0.3 },
};
