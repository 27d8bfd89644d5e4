import { indicatorCsvHeader } from '#indicator';
import type { CsvLayout } from './read-csv.ts';
import { definitionColumns } from './read-indicator.ts';
import { measurementColumns } from './read-measurement.ts';

/** The columns of the 指標CSV and those only this reader knows (基準年度, 小数桁, 掲載箇所 …). */
export function indicatorLayout(required: readonly string[]): CsvLayout {
  const optional = new Set<string>([...indicatorCsvHeader, ...definitionColumns, ...measurementColumns, '実績年度']);
  return { required, optional: [...optional].filter((column) => !required.includes(column)) };
}
