import type { Locale } from '#locale';
import { inlineText } from '../tree/inline-text.ts';
import { text, type Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { Section } from './sections.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

type Content = readonly Inline[];

/** 主な取組: one line for each output with its years side by side; an initiative without outputs has one line. */
export function initiativesSheet(sections: readonly Section[], locale: Locale): Sheet {
  const { headings } = locale;
  const column = (key: string, head: string, width: number): TableColumn => ({ key, head, width, align: 'start' });
  const initiatives = sections.filter(({ heading }) => heading.id.startsWith('initiative-'));
  const years = yearsOf(initiatives.flatMap(outputsOf), locale);
  const columns = [
    column('name', headings.initiatives, 26),
    column('summary', headings.initiativeSummary, 50),
    column('output', headings.outputs, 22),
    column('unit', headings.unit, 8),
    ...years.map((year) => column(year, year, 10)),
    column('remarks', headings.remarks, 50),
  ];
  const rows = initiatives.flatMap((section) => rowsOf(section, years, locale));
  return {
    name: headings.initiatives,
    frozenColumns: 1,
    ...unfoldTable({ columns, rows }, { locale, parts: ['period', 'status'], share: 1 }),
  };
}

function outputsOf({ blocks }: Section): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === 'chart' && block.twin ? [block.twin] : []));
}

/** The years of all outputs as they are labelled, in order; the figures know which year a label means. */
function yearsOf(outputs: readonly Table[], locale: Locale): readonly string[] {
  const years = new Map<string, number>();
  for (const {
    cells: [label = [], value = []],
  } of outputs.flatMap(({ rows }) => rows)) {
    const year = figureOf(value)?.planYear ?? null;
    const known = years.get(said(label, locale));
    years.set(said(label, locale), known === undefined || known === Infinity ? (year ?? Infinity) : known);
  }
  return [...years].toSorted(([, a], [, b]) => (a === b ? 0 : a - b)).map(([label]) => label);
}

function rowsOf(section: Section, years: readonly string[], locale: Locale): Table['rows'] {
  const { heading, blocks } = section;
  const summary = blocks
    .flatMap((block) => (block.kind === 'facts' ? block.items.map(({ content }) => said(content, locale)) : []))
    .join(' ');
  const remarks = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [said(block.content, locale)] : []))
    .join(' ');
  const row = (output: Content, unit: Content, values: readonly Content[]) => ({
    id: null,
    cells: [[text(heading.text)], [text(summary)], output, unit, ...values, [text(remarks)]],
  });
  const outputs = outputsOf(section);
  if (outputs.length === 0)
    return [
      row(
        [],
        [],
        years.map(() => []),
      ),
    ];
  return outputs.map(({ columns, rows }) => {
    const byYear = new Map(rows.map(({ cells: [label = [], value = []] }) => [said(label, locale), value]));
    const unit = rows.map(({ cells }) => figureOf(cells[1] ?? [])?.unit).find((known) => known !== undefined) ?? '';
    return row(
      [text(withoutUnit(columns.at(-1)?.head ?? '', unit, locale))],
      [text(unit)],
      years.map((year) => byYear.get(year) ?? []),
    );
  });
}

function figureOf(content: Content) {
  return content.flatMap((inline) => (inline.kind === 'cell' && inline.cell.kind === 'figure' ? [inline.cell] : []))[0];
}

function said(content: Content, locale: Locale): string {
  return content.map((inline) => (inline.kind === 'break' ? ' ' : inlineText(inline, locale))).join('');
}

/** The unit stands in a column of its own, not behind the name. */
function withoutUnit(head: string, unit: string, { headings }: Locale): string {
  const suffix = headings.withUnit('', unit);
  return suffix !== '' && head.endsWith(suffix) ? head.slice(0, -suffix.length).trimEnd() : head;
}
