import type { Comparison } from '../comparison.ts';
import { bandsOf } from './bands.ts';
import type { ComparisonTable, TableLine } from './comparison-table.ts';
import { entriesOf } from './entries.ts';
import { omitUnchanged } from './omit-unchanged.ts';
import { TableLines } from './table-lines.ts';
import type { TableSettings } from './table-settings.ts';

/** A comparison → its printed table under the settings of a body. Every unit is printed once, or told as 略. */
export function layOut(comparison: Comparison, settings: TableSettings): ComparisonTable {
  const entries = entriesOf(comparison, settings.stubs);
  const shown = settings.unchanged === 'omit' ? omitUnchanged(entries, settings) : entries;
  const made = new TableLines(comparison, settings);
  const lines = bandsOf(shown, settings.rowSize, comparison).flatMap((band) => made.linesOf(band));
  const { old, new: next } = comparison;
  return { old, new: next, lines: settings.newPage === 'chapter' ? withPages(lines) : lines };
}

/** A heading of the top level begins a page, unless it is the first line or stands directly below another of them. */
function withPages(lines: readonly TableLine[]): readonly TableLine[] {
  const levels = lines.map(chapterLevel);
  const top = Math.min(...levels.filter((level) => level > 0));
  return lines.map((line, at) => {
    const begins = at > 0 && levels[at] === top && !(levels[at - 1] === top && lines[at - 1]?.heading);
    return begins ? { ...line, newPage: true } : line;
  });
}

/** Level of the heading on the new side that the line begins with; 0 = none. */
function chapterLevel(line: TableLine): number {
  const [first] = line.new.items;
  return first?.kind === 'text' ? first.level : 0;
}
