import { ERAS, findEra, westernYear } from './era.ts';
import { FIRST_YEAR, isKnownYear, LAST_YEAR } from './fiscal-year.ts';
import { foldWidth } from './fold-width.ts';
import { kernelIssue } from './issue.ts';
import { fail, ok, type Result } from './result.ts';

/** FY = 年度 (April to March), CY = 年 (January to December), unstated = a bare `H31` or `2019`: the context decides, never the reader. */
export type YearKind = 'FY' | 'CY' | 'unstated';

/** What a printed year says: the Western number, and whether it is 年 or 年度. */
export interface YearReading {
  readonly year: number;
  readonly kind: YearKind;
}

/** UTF-16 units; a longer text is no label. */
const LONGEST_LABEL = 100;

const ERA_LABEL = `(?:${ERAS.map((era) => `${era.name}|${era.square}|${era.letter}`).join('|')})(?:元|\\d{1,2})`;

/** The pattern of one label (`H31`, `令和元`, `2019`), after `foldWidth` and with blanks removed. */
export const YEAR_LABEL = `(?:${ERA_LABEL}|\\d{4})`;

/** A label, a second one in brackets that must say the same year, and 年 or 年度 in any of three places. */
const YEAR = new RegExp(
  `^(?<label>${YEAR_LABEL})(?<kind1>年度?)?(?:\\((?<twin>${YEAR_LABEL})(?<kind2>年度?)?\\)(?<kind3>年度?)?)?$`,
  'i',
);

function yearOfLabel(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  const [, name = '', number = ''] = /^(\D+?)(元|\d+)$/.exec(label) ?? [];
  const era = findEra(name);
  if (!era) throw new TypeError(`no era called ${name}`);
  return number === '元' ? westernYear(era, 1) : westernYear(era, Number(number));
}

function saysYearZero(label: string | undefined): boolean {
  return label !== undefined && /^\D+0+$/.test(label);
}

/** 年 or 年度 as said by all the suffixes met; null where they contradict each other. */
function kindOfSuffixes(suffixes: readonly (string | undefined)[]): YearKind | null {
  const said = new Set(suffixes.filter((suffix) => suffix !== undefined));
  if (said.size > 1) return null;
  if (said.has('年度')) return 'FY';
  return said.has('年') ? 'CY' : 'unstated';
}

/**
 * Reads `H31`, `Ｈ３１`, `R元`, `令和元年度`, `平成 28（2016）年`, `2019年度（令和元年度）`, `平成62年` (= 2050), `2019`.
 * An issue where two labels name different years, where both 年 and 年度 are said, or where the era is missing (`31年度`).
 */
export function parseYear(text: string): Result<YearReading> {
  const compact = foldWidth(text.slice(0, LONGEST_LABEL)).replace(/\s/g, '');
  const { label, twin, kind1, kind2, kind3 } = YEAR.exec(compact)?.groups ?? {};
  if (text.length > LONGEST_LABEL || label === undefined || saysYearZero(label) || saysYearZero(twin)) {
    return fail(kernelIssue('year.malformed', { found: text, expected: 'R1, 令和元年度, 2019年度' }));
  }
  const year = yearOfLabel(label);
  if (!isKnownYear(year)) {
    return fail(kernelIssue('year.out-of-range', { found: text, expected: `${FIRST_YEAR}–${LAST_YEAR}` }));
  }
  if (twin !== undefined && yearOfLabel(twin) !== year) {
    const expected = /^\d/.test(label) ? label : `${label}(${year})`;
    return fail(kernelIssue('year.labels-disagree', { found: text, expected }));
  }
  const kind = kindOfSuffixes([kind1, kind2, kind3]);
  if (kind === null) return fail(kernelIssue('year.kinds-disagree', { found: text, expected: `${label}年度` }));
  return ok({ year, kind });
}
