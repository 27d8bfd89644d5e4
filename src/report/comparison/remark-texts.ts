import type { ComparisonRow, TableSettings } from '#compare';
import type { Locale } from '#locale';

export interface RemarkText {
  readonly text: string;
  /** A person should look (要確認). */
  readonly check: boolean;
}

/** 備考 of a line, row by row, by name where it tells of several; of a row to be looked at also why. */
export function remarkTexts(
  rows: readonly ComparisonRow[],
  { checks }: TableSettings,
  { comparison }: Locale,
): readonly (readonly RemarkText[])[] {
  return rows.map((row) => {
    const check = checks === 'show' && row.confidence === 'check';
    const words = comparison.remark(row);
    if (words === '' && !check) return [];
    const name = rows.length > 1 ? comparison.table.rowName(row) : '';
    const why = check && row.reason ? [{ text: comparison.table.reasons[row.reason], check }] : [];
    return [{ text: `${name}${check ? comparison.table.check : ''}${words}`, check }, ...why];
  });
}
