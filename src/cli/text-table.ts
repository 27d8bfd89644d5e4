import { displayWidth } from './display-width.ts';

export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Rows as lines of equal columns, a head and a rule above; full-width characters count two. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ head }, at) => Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[at] ?? ''))));
  const line = (cells: readonly string[]): string =>
    columns.map(({ align }, at) => padded(cells[at] ?? '', widths[at] ?? 0, align)).join(GAP).trimEnd();
  return [line(columns.map(({ head }) => head)), widths.map((width) => '-'.repeat(width)).join(GAP), ...rows.map(line)];
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const blanks = ' '.repeat(width - displayWidth(text));
  return align === 'left' ? text + blanks : blanks + text;
}
