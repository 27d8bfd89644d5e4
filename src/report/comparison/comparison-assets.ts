import type { TableSettings } from '#compare';
import { fontUrl, textAsset, type ReadAsset } from '../assets.ts';
import type { ReportFonts } from '../fonts/report-fonts.ts';

/** The rules of the table on a page, of the site's pages and of the file alike. */
export function readComparisonStyle(read: ReadAsset): string {
  return textAsset(read, new URL('html/comparison.css', import.meta.url).href);
}

export interface ComparisonTypesetting {
  /** Text of the PDF's template. */
  readonly template: string;
  readonly faces: Readonly<Record<TableSettings['font'], ReportFonts>>;
}

/** BIZ UDPGothic or BIZ UDPMincho, and behind either Noto Sans JP: both BIZ UD lack 𠮷 and others. */
export function readComparisonTypesetting(read: ReadAsset): ComparisonTypesetting {
  const pair = (part: string, family: string): ReportFonts => ({
    regular: [read(fontUrl(part, family, 'Regular'))],
    bold: [read(fontUrl(part, family, 'Bold'))],
  });
  const behind = pair('noto-sans-jp', 'NotoSansJP');
  const face = (part: string, family: string): ReportFonts => {
    const { regular, bold } = pair(part, family);
    return { regular: [...regular, ...behind.regular], bold: [...bold, ...behind.bold] };
  };
  return {
    template: textAsset(read, new URL('pdf/comparison.typ', import.meta.url).href),
    faces: { gothic: face('biz-udpgothic', 'BIZUDPGothic'), mincho: face('biz-udpmincho', 'BIZUDPMincho') },
  };
}
