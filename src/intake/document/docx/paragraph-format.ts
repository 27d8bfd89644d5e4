import { childOf, wholeNumber, type XmlElement } from '../ooxml/xml-element.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

/** What a style or a paragraph says of itself; undefined = says nothing, so that what stands above it holds. */
export interface ParagraphFormat {
  /** 1 = top; 0 = expressly body text. */
  readonly outline: number | undefined;
  /** Id of a numbering; 0 = expressly none. */
  readonly numbering: number | undefined;
  /** Level of the numbering from 0. */
  readonly numberingLevel: number | undefined;
  readonly alignment: string | undefined;
  /** Points. */
  readonly left: number | undefined;
  /** Points that the first line stands to the right of the others; negative = hangs out. */
  readonly firstLine: number | undefined;
}

export interface RunFormat {
  /** Points. */
  readonly size: number | undefined;
  readonly bold: boolean | undefined;
  /** Not printed. */
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
  readonly underlined: boolean | undefined;
}

export function paragraphFormatOf(properties: XmlElement | undefined): ParagraphFormat {
  const numbering = childOf(properties, 'w:numPr');
  const outline = numberOf(properties, 'w:outlineLvl');
  const indent = childOf(properties, 'w:ind')?.attributes ?? {};
  const hanging = twips(indent['w:hanging']);
  return {
    outline: outline === undefined ? undefined : outline >= 0 && outline < 9 ? outline + 1 : 0,
    numbering: numberOf(numbering, 'w:numId'),
    numberingLevel: numberOf(numbering, 'w:ilvl'),
    alignment: valueOf(properties, 'w:jc'),
    left: twips(indent['w:left'] ?? indent['w:start']),
    firstLine: hanging === undefined ? twips(indent['w:firstLine']) : -hanging,
  };
}

export function runFormatOf(properties: XmlElement | undefined): RunFormat {
  const halfPoints = numberOf(properties, 'w:sz');
  const underline = valueOf(properties, 'w:u');
  return {
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    bold: toggleOf(properties, 'w:b'),
    hidden: toggleOf(properties, 'w:vanish'),
    struck: toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike'),
    underlined: underline === undefined ? undefined : underline !== 'none',
  };
}

/** A twentieth of a point. */
function twips(text: string | undefined): number | undefined {
  const whole = wholeNumber(text);
  return whole === undefined ? undefined : whole / 20;
}

/** What `over` says, else what `under` says. */
export function layered<T extends object>(under: T, over: T): T {
  const both = { ...under };
  for (const key of Object.keys(over) as (keyof T)[]) if (over[key] !== undefined) both[key] = over[key];
  return both;
}
