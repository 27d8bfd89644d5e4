import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { HeadPair } from './grid-marks.ts';
import { leadOf, type KpiCells } from '../units/kpi-cells.ts';
import type { Span } from './printed-spans.ts';
import { bothCounted, isSameCount } from '../units/row-counts.ts';
import { isSpeltAlike } from '../spelling/spelling.ts';

/** What differs before the names of two rows of KPI tables. */
export interface LeadMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /** False where both tables count their rows and these two otherwise; that is no part of the text. */
  readonly numberSame: boolean;
  /** All else before the names, a count that only one table has included. */
  readonly textSame: boolean;
  /** Likewise, but for the spelling, or though a cell reaches down to one of them only. */
  readonly spellingSame: boolean;
}

/** A cell is marked whole, with the blank behind it where nothing stands in its place on the other side. */
export function markLeads(old: KpiCells, next: KpiCells): LeadMarks {
  const isCountSame = isAlike(old.count ?? '', next.count ?? '');
  const [groups, others] = [groupSpans(old, next), groupSpans(next, old)];
  const counts = (row: KpiCells, other: KpiCells): readonly Span[] => (isCountSame ? [] : countSpan(row, other));
  const isCountNoText = isCountSame || bothCounted(old, next);
  const textSame = groups.length + others.length === 0 && isCountNoText;
  return {
    old: [...counts(old, next), ...groups],
    new: [...counts(next, old), ...others],
    numberSame: isSameCount(old, next),
    textSame,
    spellingSame: textSame || (isCountNoText && isSpeltAlike(old.gathered ?? '', next.gathered ?? '')),
  };
}

function countSpan(row: KpiCells, { count: other = '' }: KpiCells): readonly Span[] {
  const { count = '' } = row;
  return count === '' ? [] : [[0, count.length + (other === '' ? 1 : 0)]];
}

/** Of the groups that differ from those at the same place. */
function groupSpans(row: KpiCells, other: KpiCells): readonly Span[] {
  const [groups, opposite] = [row.groups ?? [], other.groups ?? []];
  const facing = (at: number): string => {
    if (groups.length === opposite.length) return opposite[at] ?? '';
    return opposite.find((group) => isAlike(group, groups[at] ?? '')) ?? '';
  };
  return leadSpans(leadOf(row))
    .slice(leadOf(row).length - groups.length)
    .flatMap(([start, end], at): readonly Span[] => {
      if (start === end || isAlike(groups[at] ?? '', facing(at))) return [];
      return [[start, end + (facing(at) === '' ? 1 : 0)]];
    });
}

/** Where the cells stand in the text of the row. */
function leadSpans(cells: readonly string[]): readonly Span[] {
  let end = 0;
  return cells.map((text): Span => {
    const start = end + (end > 0 && text !== '' ? 1 : 0);
    end = start + text.length;
    return [start, end];
  });
}

function isAlike(one: string, other: string): boolean {
  return foldForCompare(one) === foldForCompare(other);
}

/** Columns before the figures of KPI tables that came or went, those of the names aside; where one took the place of another, both. */
export function leadHeads(old: ComparisonUnit, next: ComparisonUnit): readonly HeadPair[] {
  const [heads, others] = [headsOf(old), headsOf(next)];
  const gone = heads.filter((head) => !others.some((other) => isAlike(head, other)));
  const come = others.filter((head) => !heads.some((other) => isAlike(head, other)));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [gone[at] ?? null, come[at] ?? null]);
}

function headsOf({ cells, grid }: ComparisonUnit): readonly string[] {
  if (!cells || !grid) return [];
  return grid.head.slice(0, grid.head.length - cells.values.length).toSpliced(leadOf(cells).length, 1);
}
