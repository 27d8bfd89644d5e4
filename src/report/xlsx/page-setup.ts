import type { WriteSheet } from 'hucre/xlsx';

const MARGINS = { top: 0.6, bottom: 0.7, left: 0.3, right: 0.3, header: 0.3, footer: 0.3 };

/** Points between the upper and the lower margin; there are more where a sheet is shrunk to the width of the page. */
export const LANDSCAPE_HEIGHT = (210 / 25.4 - MARGINS.top - MARGINS.bottom) * 72;

/** A4 lying, as wide as the page and as long as it must be. Margins in inches. */
export const LANDSCAPE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: MARGINS,
};
