import { getFormatFromId } from 'numfmt';
import { childOf, childrenOf, elementsOf, wholeNumber, type XmlElement } from '../ooxml/xml-element.ts';
import { isOn } from './rich-text.ts';

/** How a cell is set, as far as its text and its part in a table tell. */
export interface CellFormat {
  /** Code of its number format, such as `0.0%`. */
  readonly code: string;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly bordered: boolean;
  readonly centred: boolean;
  /** Characters that the text is moved in by. */
  readonly indent: number;
}

export const PLAIN_FORMAT: CellFormat = {
  code: 'General',
  size: null,
  bold: false,
  struck: false,
  underlined: false,
  bordered: false,
  centred: false,
  indent: 0,
};

/** Built-in formats that depend on the language of the program, as Excel shows them in Japanese (ISO/IEC 29500-1, 18.8.30). */
const JAPANESE: Readonly<Record<number, string>> = {
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** The formats of cells by the number that cells name; an empty list where the workbook has no styles. */
export function readFormats(styles: XmlElement | null): readonly CellFormat[] {
  if (!styles) return [];
  const codes = new Map(
    childrenOf(childOf(styles, 's:numFmts'), 's:numFmt').map(({ attributes }) => [
      wholeNumber(attributes['numFmtId']) ?? -1,
      attributes['formatCode'] ?? '',
    ]),
  );
  const fonts = childrenOf(childOf(styles, 's:fonts'), 's:font').map(fontOf);
  const borders = childrenOf(childOf(styles, 's:borders'), 's:border').map(hasLine);
  return childrenOf(childOf(styles, 's:cellXfs'), 's:xf').map((xf): CellFormat => {
    const at = (name: string): number => wholeNumber(xf.attributes[name]) ?? 0;
    const alignment = childOf(xf, 's:alignment')?.attributes;
    const font = fonts[at('fontId')] ?? fontOf(undefined);
    return {
      ...font,
      code: codeOf(at('numFmtId'), codes),
      bordered: borders[at('borderId')] ?? false,
      centred: (alignment?.['horizontal'] ?? '').startsWith('center'),
      indent: wholeNumber(alignment?.['indent']) ?? 0,
    };
  });
}

function codeOf(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? JAPANESE[id] ?? getFormatFromId(id) ?? 'General';
}

function fontOf(font: XmlElement | undefined): Pick<CellFormat, 'size' | 'bold' | 'struck' | 'underlined'> {
  const toggle = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== undefined && isOn(found.attributes['val']);
  };
  const size = Number(childOf(font, 's:sz')?.attributes['val'] ?? Number.NaN);
  const underline = childOf(font, 's:u');
  return {
    size: Number.isFinite(size) ? size : null,
    bold: toggle('s:b'),
    struck: toggle('s:strike'),
    underlined: underline !== undefined && underline.attributes['val'] !== 'none',
  };
}

function hasLine(border: XmlElement): boolean {
  return elementsOf(border).some(({ attributes }) => !['none', undefined].includes(attributes['style']));
}
