import { pageSize, twips } from '../../docx/page-size.ts';

/** A4 lying, in twips; the library turns the page itself. */
export const landscape = {
  width: pageSize.width,
  height: pageSize.height,
  margin: {
    top: twips(18),
    bottom: twips(18),
    left: twips(18),
    right: twips(18),
    header: twips(9),
    footer: twips(9),
  },
  /** Between the margins. */
  textWidth: twips(261),
} as const;
