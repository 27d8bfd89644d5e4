import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { KpiCells } from '../units/kpi-cells.ts';
import { foldSpelling, spellingKey } from '../spelling/spelling.ts';

const RELISTED = /^\(再掲\)|\(再掲\)$/;
/** The count of a row before the name of its indicator: rows are not told by it. */
const COUNTED = /^[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*\s+/u;

/**
 * What an indicator is told by: its name; where a table of either edition has it twice (参加者数 of two 施策, うち外国人), also
 * what gathers its row, and what that row is a part of.
 */
export function indicatorTexts(editions: readonly (readonly ComparisonUnit[])[]): (cells: KpiCells) => string {
  const repeated = new Set(editions.flatMap(repeatedNames));
  return (cells) => {
    const name = nameOf(cells);
    const { indicator, gathered = '', of = '', within = '' } = cells;
    if (of === '' && !repeated.has(name)) return name;
    return spellingKey(gathered + (indicator === '' ? '' : of)) + name + foldForCompare(within);
  };
}

/** A cell that reaches down names the rows below it too. */
function nameOf({ indicator, of = '' }: KpiCells): string {
  return foldSpelling(foldForCompare((indicator || of).replace(COUNTED, '')).replace(RELISTED, ''));
}

function repeatedNames(units: readonly ComparisonUnit[]): readonly string[] {
  const seen = new Set<string>();
  return units.flatMap(({ cells }) => {
    if (!cells) return [];
    const name = nameOf(cells);
    const key = `${cells.table}\n${name}`;
    if (seen.has(key)) return [name];
    seen.add(key);
    return [];
  });
}
