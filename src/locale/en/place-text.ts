import type { Place } from '#kernel';
import { pathText } from '../path-text.ts';

/** The smallest part that a reader can count: a line of the file, else the page, else the paragraph; then the row of a table. */
function parts({ line, page, paragraph, row }: Place): readonly string[] {
  if (line !== undefined) return [`line ${line}${page === undefined ? '' : ` (page ${page})`}`];
  const around = page !== undefined ? `page ${page}` : paragraph !== undefined ? `paragraph ${paragraph}` : '';
  if (row === undefined) return [around];
  return around === '' ? [`line ${row}`] : [around, `row ${row}`];
}

/** `indicators.csv, line 14, “目標値”`. A letter is counted in a line, a cell or a paragraph, not on a page. */
export function enPlaceText(place: Place): string {
  const { file, sheet, cell, column, field, path, line, offset, page } = place;
  const isCounted = offset !== undefined && (page === undefined || line !== undefined);
  const said = [
    file,
    sheet === undefined ? undefined : `sheet “${sheet}”`,
    cell,
    ...parts(place),
    path === undefined || path.length === 0 ? undefined : pathText(path),
    column === undefined ? undefined : typeof column === 'number' ? `column ${column}` : `“${column}”`,
    field === undefined || field === column ? undefined : `“${field}”`,
    isCounted ? `character ${offset + 1}` : undefined,
  ];
  return said.filter((one) => one).join(', ');
}
