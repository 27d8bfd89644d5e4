import type { Place } from '#kernel';
import type { FlowCell } from '../flow.ts';
import type { TableReading } from './figure-tables.ts';
import type { PagedLine } from './joined-paragraphs.ts';

/** Two lines or more whose cells are parted by tabs. Blank lines end it. */
export function tabbedTable(lines: readonly PagedLine[], placeOf: (line: PagedLine) => Place): TableReading | null {
  let used = 0;
  while (lines[used]?.text.includes('\t') && (used === 0 || lines[used]?.blanks === 0)) used += 1;
  const first = lines[0];
  if (used < 2 || !first) return null;
  const rows = lines.slice(0, used).map((line) => cellsOf(line, placeOf(line)));
  return { blocks: [{ kind: 'table', place: placeOf(first), headRows: 0, rows }], used };
}

function cellsOf({ text, lead }: PagedLine, place: Place): readonly FlowCell[] {
  const look = { heading: null, size: null, bold: false, centred: false, indent: null, list: null, note: false };
  const empty = lead.replace(/[^\t]/g, '');
  return (empty + text).split('\t').map((part, column): FlowCell => {
    const own = part.trim();
    const blocks = own === '' ? [] : [{ kind: 'paragraph' as const, text: own, place, look }];
    return { column, columns: 1, rows: 1, blocks, place };
  });
}
