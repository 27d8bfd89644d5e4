import { appendedNumber, splitNumber, type OutlineBlock } from '#plan';
import type { ComparisonUnit } from './comparison-unit.ts';
import { countedItems } from './counted-items.ts';
import { kpiGrid, plainGrids } from './grid-row.ts';
import { kpiRows, kpiText } from './kpi-cells.ts';
import { kpiColumns } from './kpi-columns.ts';

type Draft = Omit<ComparisonUnit, 'id' | 'path'>;

/**
 * An outline → the units that a 新旧対照表 pairs, in document order. Heads of tables are not units; a row of a KPI table
 * is a `kpi`, a row of another table a `diagram` (表). Ids are `prefix` and the place, from 1.
 */
export function comparisonUnits(outline: readonly OutlineBlock[], prefix: string): readonly ComparisonUnit[] {
  const open: { level: number; text: string }[] = [];
  const units: ComparisonUnit[] = [];
  const counted = countedItems(outline);
  outline.forEach((block, index) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, text: block.text });
    }
    const path = open.map((heading) => heading.text);
    for (const draft of draftsOf(block, `${prefix}t${index + 1}`, counted.get(index) ?? ''))
      units.push({ id: `${prefix}${units.length + 1}`, ...draft, path });
  });
  return units;
}

/** `counted`: the bare number of an item; empty = none. */
function draftsOf(block: OutlineBlock, table: string, counted: string): readonly Draft[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: block.level,
          number: block.number || appendedNumber(block.text),
          text: block.text,
        },
      ];
    case 'table':
      return rowsOf(block.head, block.rows, table);
    case 'paragraph':
      return [{ kind: block.kind, level: 0, number: itemNumber(block.text) || counted, text: block.text }];
    case 'bullet':
      return [
        {
          kind: block.kind,
          level: 0,
          number: itemNumber(block.text) || counted,
          text: block.text,
          ...(block.depth > 1 && { depth: block.depth }),
        },
      ];
    default:
      return [{ kind: block.kind, level: 0, number: '', text: block.text }];
  }
}

const CLEARLY_A_NUMBER = /^第|[）)①-⑳㉑-㉟㊱-㊿Ⅰ-Ⅻ][\uFE0E\uFE0F]?$/u;

/** The number of a paragraph or bullet, where it can be nothing else: `①`, `（２）`, `1．`; not the 20 of `20 歳代の市民`. */
function itemNumber(text: string): string {
  const { number, gap } = splitNumber(text);
  const dotted = /^[０-９0-9]+$/.test(number) && /^[．.](?![０-９0-9])/.test(text.slice(number.length));
  const kana = /^[ア-ン]$/.test(number) && gap !== '';
  return dotted || kana || CLEARLY_A_NUMBER.test(number) ? number : '';
}

function rowsOf(head: readonly string[], rows: readonly (readonly string[])[], table: string): readonly Draft[] {
  const columns = kpiColumns(head, rows);
  if (columns)
    return kpiRows(table, columns, rows).map((cells): Draft => {
      const grid = kpiGrid(cells, columns);
      return { kind: 'kpi', level: 0, number: '', text: kpiText(cells), cells, grid };
    });
  return plainGrids(table, head, rows).map((grid): Draft => {
    const text = grid.cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
    return { kind: 'diagram', level: 0, number: '', text, grid };
  });
}
