/** A4 portrait. Lengths of Word in twips (1/20 point); 1 mm = 56.7 twips. */
const MILLIMETRE = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);

export const pageSize = {
  width: twips(210),
  height: twips(297),
  margin: {
    top: twips(22),
    bottom: twips(24),
    left: twips(20),
    right: twips(20),
    header: twips(11),
    footer: twips(10),
  },
  /** Between the margins. */
  textWidth: twips(170),
  /** The same in CSS pixels (1/96 inch), the unit of pictures. */
  textWidthPixels: Math.floor((170 / 25.4) * 96),
} as const;
