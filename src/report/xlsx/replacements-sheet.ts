import type { Locale } from '#locale';
import type { Facts } from '../tree/block.ts';
import { text } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { Section } from './sections.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

/** 指標の変更: one line for each group of facts that holds a figure, one column for each name of a fact. */
export function replacementsSheet(sections: readonly Section[], locale: Locale): Sheet {
  const { headings } = locale;
  const found = sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter((block) => block.kind === 'facts')
      .filter(hasFigure)
      .map((facts) => ({ place: heading.text, facts })),
  );
  const labels = [...new Set(found.flatMap(({ facts }) => facts.items.map(({ label }) => label)))];
  const columns: Table['columns'] = [headings.indicator, ...labels].map((head) => ({
    key: head,
    head,
    align: 'start',
    width: 1,
  }));
  const rows = found.map(({ place, facts }) => ({
    id: null,
    cells: [[text(place)], ...labels.map((label) => facts.items.find((item) => item.label === label)?.content ?? [])],
  }));
  return {
    name: headings.replaced,
    ...unfoldTable(
      { columns, rows },
      { locale, parts: ['unit', 'upper', 'comparator', 'period', 'status'], share: 30 },
    ),
  };
}

function hasFigure({ items }: Facts): boolean {
  return items.some(({ content }) => content.some((inline) => inline.kind === 'cell'));
}
