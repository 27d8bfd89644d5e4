import type { ComparisonRow } from '../comparison.ts';
import type { Entry } from './entries.ts';
import type { TableSettings } from './table-settings.ts';

/** Deeper than every heading. */
const LEAF = Infinity;

/** True where nothing happened that the settings want to see, no person wrote a remark, and no column is told of. */
export function isUnchanged(
  { type, remarks }: ComparisonRow,
  { orthographic }: Pick<TableSettings, 'orthographic'>,
): boolean {
  if (remarks.some(({ code }) => code === 'written' || code === 'columns')) return false;
  return type === 'same' || (type === 'orthographic' && orthographic === 'hide');
}

/**
 * Runs of rows without a change become one entry each; the headings over a change stay. A run of headings with all below
 * them stands apart from a run of texts, so that its numbers can be told.
 */
export function omitUnchanged(entries: readonly Entry[], settings: TableSettings): readonly Entry[] {
  const shown = shownEntries(entries, settings);
  const made: Entry[] = [];
  entries.forEach((entry, at) => {
    const last = made.at(-1);
    if (entry.kind !== 'row' || shown[at]) made.push(entry);
    else if (last?.kind === 'omitted' && continues(last.rows, entry.row))
      made[made.length - 1] = { ...last, rows: [...last.rows, entry.row] };
    else made.push({ kind: 'omitted', rows: [entry.row] });
  });
  return made;
}

/** Texts go on with texts; what begins with a heading goes on until a higher one. */
function continues([first]: readonly ComparisonRow[], row: ComparisonRow): boolean {
  const level = headingLevel(row);
  return level === LEAF || (first !== undefined && headingLevel(first) <= level);
}

/** From the end upwards: a heading is needed where something below it, on its level's side, is shown. */
function shownEntries(entries: readonly Entry[], settings: TableSettings): readonly boolean[] {
  const shown = entries.map(() => true);
  let wanted = 0;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry?.kind !== 'row') {
      wanted = LEAF;
      continue;
    }
    const level = headingLevel(entry.row);
    const kept = !isUnchanged(entry.row, settings) || (level !== LEAF && level < wanted);
    shown[at] = kept;
    if (kept) wanted = level;
  }
  return shown;
}

function headingLevel({ new: [first] }: ComparisonRow): number {
  return first?.kind === 'heading' ? first.level : LEAF;
}
