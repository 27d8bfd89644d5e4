import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { KpiCells } from '../units/kpi-cells.ts';
import { foldSpelling, spellingKey } from '../spelling/spelling.ts';

const RELISTED = /^\(再掲\)|\(再掲\)$/;
/** The count of a row before the name of its indicator: rows are not told by it. */
const COUNTED = /^[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*\s+/u;

/**
 * What an indicator is told by: its name; where a table of either edition has it twice (参加者数 of two 施策, うち外国人), also
 * what gathers its row, and what that row is a part of; where that does not tell it either, its figures.
 */
export function indicatorTexts(editions: readonly (readonly ComparisonUnit[])[]): (cells: KpiCells) => string {
  const names = repeatedIn(editions, nameOf);
  const gatheredText = (cells: KpiCells): string => {
    const name = nameOf(cells);
    const { indicator, gathered = '', of = '', within = '' } = cells;
    if (of === '' && !names.has(name)) return name;
    return spellingKey(gathered + (indicator === '' ? '' : of)) + name + foldForCompare(within);
  };
  const texts = repeatedIn(editions, gatheredText);
  return (cells) => {
    const text = gatheredText(cells);
    return texts.has(text) ? `${text} ${cells.values.map((value) => foldForCompare(value.text)).join(' ')}` : text;
  };
}

/** A cell that reaches down names the rows below it too. */
function nameOf({ indicator, of = '' }: KpiCells): string {
  return foldSpelling(foldForCompare((indicator || of).replace(COUNTED, '')).replace(RELISTED, ''));
}

/** Texts that a table of either edition has twice. */
function repeatedIn(
  editions: readonly (readonly ComparisonUnit[])[],
  textOf: (cells: KpiCells) => string,
): ReadonlySet<string> {
  return new Set(
    editions.flatMap((units) => {
      const seen = new Set<string>();
      return units.flatMap(({ cells }) => {
        if (!cells) return [];
        const text = textOf(cells);
        const key = `${cells.table}\n${text}`;
        if (seen.has(key)) return [text];
        seen.add(key);
        return [];
      });
    }),
  );
}
