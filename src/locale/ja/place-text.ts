import type { Place } from '#kernel';

function column(place: Place): string {
  if (place.column === undefined) return '';
  return typeof place.column === 'number' ? `${place.column}列目` : `「${place.column}」`;
}

/** Parts of an indicator as the forms and tables call them, by the names that they have inside. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['aggregation', '集計区分'],
  ['aggregation.start', '累計の起点'],
  ['tolerance', '許容差'],
  ['relistedUnder', '再掲'],
  ['method', '算定方法'],
  ['baseline', '基準値'],
  ['target', '目標値'],
]);

/** The smallest part that a reader can count: a line of the file, else the page, else the paragraph; then the row of a table. */
function part({ line, page, paragraph, row }: Place): string {
  if (line !== undefined) return `${line}行目`;
  const around = page !== undefined ? `${page}ページ` : paragraph !== undefined ? `${paragraph}段落目` : '';
  if (row === undefined) return around;
  return around === '' ? `${row}行目` : `${around}の表の${row}行目`;
}

/** Keys and entries from the root of a JSON file: `「editions」の1番目の「title」`. */
function pathText(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `${step + 1}番目` : `「${step}」`)).join('の');
}

/**
 * `indicators.csv 14行目「目標値」`, `計画.docx 25段落目の表の3行目2列目`, `計画.pdf 12ページの表の3行目2列目`,
 * `本文.txt 228行目（6ページ）`, `city.json 「editions」の1番目の「title」`. A letter is counted in a line, a cell or a paragraph, not on a page.
 */
export function jaPlaceText(place: Place): string {
  const { file, sheet, cell, field, line, offset, page, path = [] } = place;
  const isCounted = offset !== undefined && (page === undefined || line !== undefined);
  const inside = [
    part(place),
    pathText(path),
    column(place),
    field === undefined || field === place.column
      ? ''
      : `${path.length > 0 ? 'の' : ''}「${FIELDS.get(field) ?? field}」`,
    isCounted ? `${offset + 1}文字目` : '',
    page === undefined || line === undefined ? '' : `（${page}ページ）`,
  ].join('');
  return [file, sheet === undefined ? undefined : `シート「${sheet}」`, cell, inside].filter((one) => one).join(' ');
}
