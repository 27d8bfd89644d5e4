import type { Locale } from '#locale';
import type { Table, TableColumn, TableRole, TableRow } from '../tree/table.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml, tag } from './markup.ts';

/** Tables too wide for a telephone scroll inside a group of their own, which the keyboard can reach. */
const NARROW: ReadonlySet<TableRole> = new Set(['series', 'outputs', 'plan', 'meetings', 'traces']);

/** `id` names the group for those who do not see it. */
export function tableHtml(table: Table, id: string, locale: Locale): string {
  const captionId = `${id}-caption`;
  const made = tag(
    'table',
    { class: `table-${table.role}` },
    tag('caption', { id: captionId }, escapeHtml(table.caption)),
    columnWidths(table.columns),
    tag('thead', {}, tag('tr', {}, ...table.columns.map(headCell))),
    tag('tbody', {}, ...table.rows.map((row) => rowHtml(table, row, locale))),
  );
  return NARROW.has(table.role)
    ? made
    : tag('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-labelledby': captionId }, made);
}

function columnWidths(columns: readonly TableColumn[]): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return tag(
    'colgroup',
    {},
    ...columns.map(({ width }) => `<col style="width:${Math.round((100 * width) / whole)}%">`),
  );
}

function headCell({ head, align }: TableColumn): string {
  return tag('th', { scope: 'col', class: align === 'start' ? null : align }, escapeHtml(head));
}

function rowHtml({ columns }: Table, { id, cells }: TableRow, locale: Locale): string {
  const written = cells.map((content, index) => {
    const align = columns[index]?.align ?? 'start';
    const words = inlineHtml(content, locale);
    return index === 0
      ? tag('th', { scope: 'row' }, words)
      : tag('td', { class: align === 'start' ? null : align }, words);
  });
  return tag('tr', { id }, ...written);
}
