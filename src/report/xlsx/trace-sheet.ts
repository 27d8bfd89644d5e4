import type { Locale } from '#locale';
import { anchor } from '../tree/anchor.ts';
import { inlineText } from '../tree/inline-text.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { flatBlocks } from '../tree/walk.ts';
import { cellAddress } from './cell-address.ts';
import { headRowOf } from './head-row.ts';
import { sheetNames } from './sheet-names.ts';
import { textCell, type Sheet, type SheetRow } from './sheet.ts';

interface Reasons {
  readonly tree: DocumentTree;
  readonly locale: Locale;
}

/** 数値の根拠: for each figure of the workbook its id, its cell and what it says; in the first sheet, beside the actual and the rate, how its indicator was judged. */
export function traceSheet(sheets: readonly Sheet[], { tree, locale }: Reasons): Sheet {
  const { headings } = locale;
  const reasonOf = reasons(tree, locale);
  const names = sheetNames(sheets.map(({ name }) => name));
  const rows = sheets.flatMap((sheet, index) =>
    rowsOf(sheet, {
      name: names[index] ?? sheet.name,
      head: headRowOf(index, tree),
      reasonOf: index === 0 ? reasonOf : () => null,
    }),
  );
  return {
    name: headings.traces,
    columns: [
      { head: headings.figureId, widest: 30 },
      { head: headings.sheet, widest: 18 },
      { head: headings.sheetCell, widest: 8 },
      { head: headings.row, widest: 30 },
      { head: headings.item, widest: 24 },
      { head: headings.traceOf, widest: 90 },
    ],
    rows,
  };
}

interface Placement {
  readonly name: string;
  /** Row of the sheet's heads, from 0. */
  readonly head: number;
  readonly reasonOf: (trace: string) => string | null;
}

function rowsOf({ columns, rows }: Sheet, { name, head, reasonOf }: Placement): readonly SheetRow[] {
  return rows.flatMap(({ label, cells }, row) =>
    cells.flatMap((cell, column): readonly SheetRow[] => {
      const trace = cell?.kind === 'figure' ? cell.figure.trace : (cell?.trace ?? null);
      if (trace === null) return [];
      const said = [
        trace,
        name,
        cellAddress(head + 1 + row, column),
        label,
        columns[column]?.head ?? '',
        reasonOf(trace),
      ];
      return [{ label: trace, cells: said.map((text) => textCell(text)) }];
    }),
  );
}

/** What was judged, and what came of it: the figures whose reasoning is told. It names the others. */
const JUDGED = /\/(?:actual|rate)\//;

/** The one-line reasoning of the indicator that a trace id begins with. */
function reasons({ blocks }: DocumentTree, locale: Locale): Placement['reasonOf'] {
  const tables = flatBlocks(blocks)
    .filter((block) => block.kind === 'table')
    .filter(({ role }) => role === 'traces');
  const lines = new Map(
    tables.flatMap(({ rows }) =>
      rows.map(({ id, cells }) => {
        return [id, (cells.at(-1) ?? []).map((inline) => inlineText(inline, locale)).join('')] as const;
      }),
    ),
  );
  return (trace) => {
    if (!JUDGED.test(trace)) return null;
    const parts = trace.split('/');
    const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return (
      beginnings.map((beginning) => lines.get(anchor('trace', beginning))).find((line) => line !== undefined) ?? null
    );
  };
}
