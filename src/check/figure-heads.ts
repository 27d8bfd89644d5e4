import { fiscalYear, foldForCompare, isKnownUnit } from '#kernel';
import type { CheckTable } from './check-table.ts';
import type { FigureColumn, FigureRole } from './figure-column.ts';
import type { Passage } from './passage.ts';
import { readCell } from './read-cell.ts';
import { yearOf } from './years-in-text.ts';

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['baseline', /^(?:計画)?(?:基準|現状|現況|当初|初期|策定(?:時点?|前|当初)?)の?(?:年度?|時)?(?:値|数値|の状況)?$/u],
  ['target', /^(?:中間|最終|終了|期末|各年度?|年度)?の?(?:目標|計画|目安)の?(?:年度?)?(?:値|数値|水準)?$/u],
  ['target', /^(?:中間|最終)(?:年度?)?(?:値)?$/u],
  ['actual', /^(?:各年度?の?)?(?:実績|決算|結果|直近|最新)(?:値|額|数|数値)?$/u],
];
const YEAR = /(?:明治|大正|昭和|平成|令和|[RHS])(?:元|\d{1,2})(?:年度?)?|(?:19|20|21)\d\d(?:年度?)?/gu;
/** Words beside a year that do not change which one it is. */
const BESIDE = /末|時点|現在|単位|:|・|見込み?|度$/gu;

/** What a head of figures says; null where it is one of another kind. */
export function figureHead(text: string): Pick<FigureColumn, 'role' | 'year'> | null {
  const folded = foldForCompare(text).replace(/\s/gu, '');
  const years = new Set((folded.match(YEAR) ?? []).flatMap((label) => yearOf(label) ?? []));
  const words = folded.replace(YEAR, '').replace(BESIDE, '');
  const said = words.split(/[()[\]【】]/u).filter((word) => word !== '' && !isKnownUnit(word));
  const [year] = years;
  if (years.size > 1 || said.length > 1) return null;
  const [word] = said;
  const role = word === undefined ? (year === undefined ? undefined : 'actual') : roleOf(word);
  return role === undefined ? null : { role, year: year === undefined ? null : fiscalYear(year) };
}

function roleOf(word: string): FigureRole | undefined {
  return ROLES.find(([, pattern]) => pattern.test(word))?.[0];
}

/** The columns under such heads that hold mostly figures. */
export function figureColumnsOf({ head, rows }: CheckTable): readonly FigureColumn[] {
  return head.flatMap(({ text }, at) => {
    const said = figureHead(text);
    return said && mostlyFigures(rows.flatMap((row) => row[at] ?? [])) ? [{ at, ...said }] : [];
  });
}

/** So much of a column must be figures. */
const SHARE = 0.6;

export function mostlyFigures(cells: readonly Passage[]): boolean {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const figures = filled.filter(({ text, narrow }) => isFigure(text) || /^\s*[△▲-]?\d[\d.,\s]*/u.test(narrow));
  return figures.length > 0 && figures.length >= SHARE * filled.length;
}

function isFigure(text: string): boolean {
  const { kind } = readCell(text, 'target', undefined);
  return kind === 'value' || kind === 'range' || kind === 'missing';
}
