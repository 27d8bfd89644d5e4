import type { Place } from '#kernel';
import { pathText } from '../path-text.ts';

/** `indicators.csv, line 14, “目標値”` */
export function enPlaceText(place: Place): string {
  const { file, sheet, cell, column, field, path, offset, page, paragraph } = place;
  const line = place.line ?? place.row;
  const parts = [
    file,
    sheet === undefined ? undefined : `sheet “${sheet}”`,
    cell,
    page === undefined ? undefined : `page ${page}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    line === undefined ? undefined : `${paragraph === undefined ? 'line' : 'row'} ${line}`,
    path === undefined || path.length === 0 ? undefined : pathText(path),
    column === undefined ? undefined : typeof column === 'number' ? `column ${column}` : `“${column}”`,
    field === undefined || field === column ? undefined : `“${field}”`,
    offset === undefined ? undefined : `character ${offset + 1}`,
  ];
  return parts.filter((part) => part).join(', ');
}
