import { cmapCoverage, type Coverage } from './cmap-coverage.ts';

/**
 * The bytes of the bundled TrueType files, two weights of two families: BIZ UDPGothic, and behind it Noto Sans JP,
 * since BIZ UD lacks 𠮷 and others. SIL Open Font License 1.1.
 */
export interface ReportFonts {
  readonly regular: readonly Uint8Array[];
  readonly bold: readonly Uint8Array[];
}

/** What the fonts can show, by weight. */
export function coverageOf({ regular, bold }: ReportFonts): readonly (readonly Coverage[])[] {
  return [regular.map(cmapCoverage), bold.map(cmapCoverage)];
}
