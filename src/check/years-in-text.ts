import { parseYear, type YearKind } from '#kernel';
import type { Passage } from './passage.ts';

/** A year as printed in a text; offsets into it. */
export interface PrintedYear {
  readonly start: number;
  readonly end: number;
  /** As printed, without blanks, half width. */
  readonly text: string;
  /** Western year. */
  readonly year: number;
  readonly kind: YearKind;
  /** 平成, 令和, … or empty for a Western year. */
  readonly era: string;
  /** The year of the era; 1 for 元. Zero for a Western year. */
  readonly eraYear: number;
}

/** The same of a passage. */
export interface YearInText extends PrintedYear {
  readonly passage: Passage;
}

const YEAR = new RegExp(
  String.raw`(?<![A-Za-z0-9.,])(?:(?<era>明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=\d))\s?(?<number>元|\d{1,2})|(?<western>(?:18|19|20|21)\d\d)(?=\s?年))(?![\d.,])(?:\s?\(\d{4}\))?(?:\s?(?<suffix>年度|年))?`,
  'gu',
);

const NAMES: Readonly<Record<string, string>> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' };

export function yearsIn(passage: Passage): readonly YearInText[] {
  return printedYears(passage.narrow).map((year) => ({ ...year, passage }));
}

/** Every year printed with its era, and Western years followed by 年, of a text in half width. */
export function printedYears(narrow: string): readonly PrintedYear[] {
  return Array.from(narrow.matchAll(YEAR)).flatMap((match): readonly PrintedYear[] => {
    const { era = '', number = '', western, suffix } = match.groups ?? {};
    const label = western ?? `${era}${number}`;
    const reading = parseYear(label);
    if (!reading.ok) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0].replace(/\s/g, ''),
        year: reading.value.year,
        kind: suffix === '年度' ? 'FY' : suffix === '年' ? 'CY' : 'unstated',
        era: NAMES[era] ?? era,
        eraYear: number === '元' ? 1 : Number(number || 0),
      },
    ];
  });
}

/** The Western year of a label such as `平成30` or `H30`; null where it is none. */
export function yearOf(label: string): number | null {
  const reading = parseYear(label);
  return reading.ok ? reading.value.year : null;
}
