import type { ReportFonts } from './fonts/report-fonts.ts';

/** What the room needs from the disk; main reads it, the room does not. */
export interface ReportAssets {
  /** Text of the PDF's template. */
  readonly template: string;
  /** Text of the page's style sheet. */
  readonly style: string;
  readonly fonts: ReportFonts;
}

/** Where the assets lie, as `file:` addresses. */
const reportAssetUrls = {
  template: new URL('pdf/report.typ', import.meta.url).href,
  style: new URL('html/report.css', import.meta.url).href,
  regular: fonts('Regular'),
  bold: fonts('Bold'),
} as const;

type Weight = 'Regular' | 'Bold';

/** In the order in which they are asked for a character. */
function fonts(weight: Weight): readonly string[] {
  return [fontUrl('biz-udpgothic', 'BIZUDPGothic', weight), fontUrl('noto-sans-jp', 'NotoSansJP', weight)];
}

/** A TrueType file of one of the bundled typefaces. */
export function fontUrl(part: string, family: string, weight: Weight): string {
  const number = weight === 'Regular' ? 400 : 700;
  return import.meta.resolve(`@expo-google-fonts/${part}/${number}${weight}/${family}_${number}${weight}.ttf`);
}

/** Whatever reads a `file:` address. */
export type ReadAsset = (url: string) => Uint8Array;

export function textAsset(read: ReadAsset, url: string): string {
  return new TextDecoder().decode(read(url));
}

/** All assets of a report. */
export function readReportAssets(read: ReadAsset): ReportAssets {
  return {
    template: textAsset(read, reportAssetUrls.template),
    style: textAsset(read, reportAssetUrls.style),
    fonts: { regular: reportAssetUrls.regular.map(read), bold: reportAssetUrls.bold.map(read) },
  };
}
