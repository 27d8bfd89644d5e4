import type { Place } from '#kernel';
import { pathText } from '../path-text.ts';

/** In a table of a document it is a row. */
function lineText({ line, row, page, paragraph }: Place): string | undefined {
  if (line !== undefined) return `line ${line}`;
  if (row === undefined) return undefined;
  return `${(paragraph ?? page) === undefined ? 'line' : 'row'} ${row}`;
}

/** `indicators.csv, line 14, “目標値”` */
export function enPlaceText(place: Place): string {
  const { file, sheet, cell, column, field, path, offset, page, paragraph } = place;
  const parts = [
    file,
    sheet === undefined ? undefined : `sheet “${sheet}”`,
    cell,
    page === undefined ? undefined : `page ${page}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    lineText(place),
    path === undefined || path.length === 0 ? undefined : pathText(path),
    column === undefined ? undefined : typeof column === 'number' ? `column ${column}` : `“${column}”`,
    field === undefined || field === column ? undefined : `“${field}”`,
    offset === undefined ? undefined : `character ${offset + 1}`,
  ];
  return parts.filter((part) => part).join(', ');
}
