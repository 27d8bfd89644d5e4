import type { Place } from '#kernel';

/** The smallest part that a reader can count: a line of the file, else the page, else the paragraph; then the row of a table. */
function parts({ line, page, paragraph, row }: Place): readonly string[] {
  if (line !== undefined) return [`line ${line}${page === undefined ? '' : ` (page ${page})`}`];
  const around = page !== undefined ? `page ${page}` : paragraph !== undefined ? `paragraph ${paragraph}` : '';
  if (row === undefined) return [around];
  return around === '' ? [`line ${row}`] : [around, `row ${row}`];
}

/** Keys and entries from the root of a JSON file: `“editions”, entry 1, “title”`. */
function pathParts(path: readonly (string | number)[]): readonly string[] {
  return path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : `“${step}”`));
}

/** `indicators.csv, line 14, “目標値”`. A letter is counted in a line, a cell or a paragraph, not on a page. */
export function enPlaceText(place: Place): string {
  const { file, sheet, cell, column, field, path = [], line, offset, page } = place;
  const isCounted = offset !== undefined && (page === undefined || line !== undefined);
  const said = [
    file,
    sheet === undefined ? undefined : `sheet “${sheet}”`,
    cell,
    ...parts(place),
    ...pathParts(path),
    column === undefined ? undefined : typeof column === 'number' ? `column ${column}` : `“${column}”`,
    field === undefined || field === column ? undefined : `“${field}”`,
    isCounted ? `character ${offset + 1}` : undefined,
  ];
  return said.filter((one) => one).join(', ');
}
