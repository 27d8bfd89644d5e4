import type { ComparisonRow, TableSettings } from '#compare';
import type { Locale } from '#locale';

export interface RemarkText {
  readonly text: string;
  /** A person should look (要確認). */
  readonly check: boolean;
}

/** 備考 of a line: one for each of its rows that has something to say, by name where the line tells of several rows. */
export function remarkTexts(
  rows: readonly ComparisonRow[],
  { checks }: TableSettings,
  { comparison }: Locale,
): readonly RemarkText[] {
  return rows.flatMap((row): readonly RemarkText[] => {
    const check = checks === 'show' && row.confidence === 'check';
    const words = comparison.remark(row);
    if (words === '' && !check) return [];
    const name = rows.length > 1 ? comparison.table.rowName(row) : '';
    return [{ text: `${name}${check ? comparison.table.check : ''}${words}`, check }];
  });
}
