import type { ComparisonRow, TableSettings } from '#compare';
import type { Locale } from '#locale';

export interface RemarkText {
  readonly text: string;
  /** A person should look (要確認). */
  readonly check: boolean;
}

/** 備考 of a line, row by row, by name where it tells of several; null of a row that has nothing to say. */
export function remarkTexts(
  rows: readonly ComparisonRow[],
  { checks }: TableSettings,
  { comparison }: Locale,
): readonly (RemarkText | null)[] {
  return rows.map((row) => {
    const check = checks === 'show' && row.confidence === 'check';
    const words = comparison.remark(row);
    if (words === '' && !check) return null;
    const name = rows.length > 1 ? comparison.table.rowName(row) : '';
    return { text: `${name}${check ? comparison.table.check : ''}${words}`, check };
  });
}
