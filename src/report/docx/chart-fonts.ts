import { fileURLToPath } from 'node:url';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Coverage } from '../fonts/cmap-coverage.ts';

const fontFile = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));

const REGULAR = fontFile('biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf');
const BOLD = fontFile('biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf');
const BEHIND = fontFile('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf');

const FAMILY = 'BIZ UDPGothic';

/**
 * The bundled fonts that a drawing needs and no others: it looks the same on every machine, and reading fonts takes most
 * of the time of drawing. `first` = what the first font can show.
 */
export function chartFonts(svg: string, first: Coverage): NonNullable<ResvgRenderOptions['font']> {
  const characters = [...new Set(svg)]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint > 0x20);
  const fontFiles = [
    REGULAR,
    ...(svg.includes('font-weight') ? [BOLD] : []),
    ...(characters.every((codePoint) => first.has(codePoint)) ? [] : [BEHIND]),
  ];
  return { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
}
