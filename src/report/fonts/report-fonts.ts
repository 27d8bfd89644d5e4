import { cmapCoverage, type Coverage } from './cmap-coverage.ts';

/** The family of the documents and the one behind it (BIZ UD lacks 𠮷 and others). SIL Open Font License 1.1. */
export const fontFamilies = ['BIZ UDPGothic', 'Noto Sans JP'] as const;

/** The bytes of the bundled TrueType files: two weights of two families. */
export interface ReportFonts {
  readonly regular: readonly Uint8Array[];
  readonly bold: readonly Uint8Array[];
}

/** What the fonts can show, by weight. */
export function coverageOf({ regular, bold }: ReportFonts): readonly (readonly Coverage[])[] {
  return [regular.map(cmapCoverage), bold.map(cmapCoverage)];
}
