import { displayWidth } from './display-width.ts';

export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** A row of cells, or a line of its own between them that widens no column. */
export type TextRow = readonly string[] | string;

/** Rows as lines of equal columns, a head and a rule above; full-width characters count two. */
export function textTable(columns: readonly TextColumn[], rows: readonly TextRow[]): readonly string[] {
  const cells = rows.filter((row) => typeof row !== 'string');
  const widths = columns.map(({ head }, at) =>
    Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (row: TextRow): string => {
    if (typeof row === 'string') return row;
    return columns
      .map(({ align }, at) => padded(row[at] ?? '', widths[at] ?? 0, align))
      .join(GAP)
      .trimEnd();
  };
  return [line(columns.map(({ head }) => head)), widths.map((width) => '-'.repeat(width)).join(GAP), ...rows.map(line)];
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const blanks = ' '.repeat(width - displayWidth(text));
  return align === 'left' ? text + blanks : blanks + text;
}
