import type { Comparison } from '../comparison.ts';
import { bandsOf } from './bands.ts';
import { chapterLevel } from './chapter-level.ts';
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
  const chapter = chapterLevel(comparison);
  const paged = settings.newPage === 'chapter' ? withPages(lines, chapter) : lines;
  return { old, new: next, chapterLevel: chapter, lines: paged };
}

/** A chapter begins a page, unless it is the first line or stands directly below a heading of its level or above. */
function withPages(lines: readonly TableLine[], chapter: number): readonly TableLine[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const isBelow = before?.heading === true && isWithin(headingLevel(before), chapter);
    return before && !isBelow && headingLevel(line) === chapter ? { ...line, newPage: true } : line;
  });
}

const isWithin = (level: number, chapter: number): boolean => level > 0 && level <= chapter;

/** Level of the heading on the new side that the line begins with; 0 = none. */
function headingLevel(line: TableLine): number {
  const [first] = line.new.items;
  return first?.kind === 'text' ? first.level : 0;
}
