import type { IndicatorRow } from '#app';
import type { Block } from '../tree/block.ts';
import type { BuildContext } from './build-context.ts';
import { indicatorPanel } from './indicator-panel.ts';
import { indicatorTable } from './indicator-table.ts';

/** A row for each indicator, then a chart for each that stands here; one that is relisted has its chart in its own place. */
export function indicatorBlocks(
  context: BuildContext,
  { caption, rows }: { readonly caption: string; readonly rows: readonly IndicatorRow[] },
): readonly Block[] {
  const own = rows.filter((row) => !row.relisted);
  return [
    indicatorTable(context, { caption, rows }),
    ...own.map(({ indicator }) => indicatorPanel(context, indicator)),
  ];
}
