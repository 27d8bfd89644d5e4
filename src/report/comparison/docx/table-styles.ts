import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { lines, style, type ParagraphStyle } from '../../docx/paragraph-style.ts';
import type { ComparisonDocument } from '../comparison-document.ts';

type Look = NonNullable<ParagraphStyle['run']>;

interface Typefaces {
  readonly text: string;
  readonly heading: string;
  /** Width of ・ in twentieths of the text's em. */
  readonly bullet: number;
}

/** Typefaces that Windows brings along: 明朝 as in the books of laws with ゴシック headings, or the UD gothic of the reports. */
const TYPEFACES: Readonly<Record<ComparisonDocument['look']['font'], Typefaces>> = {
  mincho: { text: 'ＭＳ 明朝', heading: 'ＭＳ ゴシック', bullet: 20 },
  gothic: { text: 'BIZ UDPゴシック', heading: 'BIZ UDPゴシック', bullet: 9 },
};

const TEXT_SIZE = 21;
/** Half points, from the top level. */
const HEADING_SIZES: readonly number[] = [26, 24, 22, TEXT_SIZE, TEXT_SIZE, TEXT_SIZE];

/** Of a table in a cell, in half points. */
export const GRID_SIZES = { head: 16, text: 17 } as const;

/** Word knows so many levels of headings. */
export const DEEPEST_HEADING = HEADING_SIZES.length;

const INK = '000000';
const GREY = '595959';

const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** Items of a list deeper within others than this stand in no further. */
export const DEEPEST_ITEM = 5;

/** How far the lines of an item stand in, in twips: its sign, and a letter for each item that holds it. */
export function itemIndent({ font }: ComparisonDocument['look'], depth: number) {
  const hanging = Math.round((TEXT_SIZE / 2) * TYPEFACES[font].bullet);
  return { left: hanging + (depth - 1) * TEXT_SIZE * 10, hanging };
}

/** Styles of the document; marks are properties of runs, so that they survive a change of style. */
export function tableStyles({ language, look }: ComparisonDocument): IStylesOptions {
  const { text, heading } = TYPEFACES[look.font];
  const gothic = { font: fontOf(heading), color: INK };
  return {
    default: {
      document: {
        run: {
          font: fontOf(text),
          size: TEXT_SIZE,
          color: INK,
          language: { value: language === 'ja' ? 'ja-JP' : 'en-GB', eastAsia: 'ja-JP' },
        },
        paragraph: { spacing: { ...lines(270) } },
      },
      title: {
        run: { ...gothic, size: 32, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80, ...lines(320) } },
      },
      heading1: headingStyle(gothic, 0),
      heading2: headingStyle(gothic, 1),
      heading3: headingStyle(gothic, 2),
      heading4: headingStyle(gothic, 3),
      heading5: headingStyle(gothic, 4),
      heading6: headingStyle(gothic, 5),
    },
    paragraphStyles: [...repeatedHeadings(), ...cellStyles(gothic)],
  };
}

function headingStyle(gothic: Look, level: number) {
  return {
    run: { ...gothic, size: HEADING_SIZES[level] ?? TEXT_SIZE, bold: true },
    paragraph: { spacing: { before: 20, after: 40, ...lines(260) }, keepNext: true, keepLines: true },
  };
}

/** Headings that repeat those opposite look the same; without a level, so that a list of contents has each heading once. */
function repeatedHeadings(): readonly ParagraphStyle[] {
  return HEADING_SIZES.map((_, index) => ({
    id: `RepeatedHeading${index + 1}`,
    name: `RepeatedHeading${index + 1}`,
    basedOn: `Heading${index + 1}`,
    paragraph: { outlineLevel: 9 },
  }));
}

function cellStyles(gothic: Look): readonly ParagraphStyle[] {
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 3, color: GREY };
  return [
    style('DateLine', {}, { alignment: AlignmentType.RIGHT, spacing: { after: 80, ...lines(270) } }),
    style('ColumnHead', { ...gothic, bold: true }, { alignment: AlignmentType.CENTER }),
    style('UnitText', {}, { spacing: { after: 20, ...lines(270) } }),
    style('UnitBullet', {}, { spacing: { after: 20, ...lines(270) } }),
    style('UnitNote', { size: 18 }, { spacing: { after: 20, ...lines(250) } }),
    style(
      'UnitDiagram',
      { size: 18 },
      {
        border: { top: edge, bottom: edge, left: edge, right: edge },
        indent: { left: 100, right: 100 },
        spacing: { before: 60, after: 60, ...lines(250) },
      },
    ),
    style('TableWords', {}, {}),
    style('RemarkText', { size: 18 }, { spacing: { after: 20, ...lines(250) } }),
    style('GridHead', { size: GRID_SIZES.head }, { alignment: AlignmentType.CENTER, spacing: { ...lines(240) } }),
    style('GridText', { size: GRID_SIZES.text }, { spacing: { ...lines(240) } }),
    style('Seam', { size: 2 }, { spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
    style('UnderTable', { size: 19 }, { spacing: { before: 100, ...lines(260) } }),
    style('PageNumber', { size: 18 }, { alignment: AlignmentType.CENTER }),
  ];
}
