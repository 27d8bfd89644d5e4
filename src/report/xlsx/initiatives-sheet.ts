import type { Locale } from '#locale';
import { inlineText } from '../tree/inline-text.ts';
import { text, type Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { Section } from './sections.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';
import { withUnit } from './with-unit.ts';

/** 主な取組: one line for each year of each output; an initiative without outputs has one line. */
export function initiativesSheet(sections: readonly Section[], locale: Locale): Sheet {
  const { headings } = locale;
  const column = (key: string, head: string, width: number): TableColumn => ({ key, head, width, align: 'start' });
  const columns = [
    column('name', headings.initiatives, 26), column('summary', headings.initiativeSummary, 44), column('output', headings.outputs, 22),
    column('year', headings.year, 10), column('value', headings.value, 12), column('remarks', headings.remarks, 40),
  ];
  const rows = sections.filter(({ heading }) => heading.id.startsWith('initiative-')).flatMap((section) => rowsOf(section, locale));
  return { name: headings.initiatives, frozenColumns: 1, ...unfoldTable({ columns, rows }, { locale, parts: ['unit', 'period', 'status'], share: 1 }) };
}

function rowsOf({ heading, blocks }: Section, locale: Locale): Table['rows'] {
  const said = (content: readonly Inline[]): string => content.map((inline) => (inline.kind === 'break' ? ' ' : inlineText(inline, locale))).join('');
  const summary = blocks.flatMap((block) => (block.kind === 'facts' ? block.items.map(({ content }) => said(content)) : [])).join(' ');
  const remarks = blocks.flatMap((block) => (block.kind === 'paragraph' ? [said(block.content)] : [])).join(' ');
  const about = [[text(heading.text)], [text(summary)]];
  const outputs = blocks.flatMap((block) => (block.kind === 'chart' && block.twin ? [block.twin] : []));
  if (outputs.length === 0) return [{ id: null, cells: [...about, [], [], [], [text(remarks)]] }];
  return outputs.flatMap(({ columns, rows }) => rows.map(({ cells: [year = [], value = []] }) => {
    return { id: null, cells: [...about, [text(nameOf(columns, value, locale))], year, withUnit(value), [text(remarks)]] };
  }));
}

/** What is counted, without the unit that the head of the column says behind it. */
function nameOf(columns: Table['columns'], value: readonly Inline[], { headings }: Locale): string {
  const head = columns.at(-1)?.head ?? '';
  const placed = value.find((inline) => inline.kind === 'cell');
  const suffix = placed?.cell.kind === 'figure' ? headings.withUnit('', placed.cell.unit) : '';
  return suffix !== '' && head.endsWith(suffix) ? head.slice(0, -suffix.length).trimEnd() : head;
}
