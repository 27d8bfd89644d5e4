import { splitNumber, type OutlineUnit } from '#plan';
import type { PlanFileUnit } from './schemas/plan-file.ts';

/**
 * Units of a plan JSON → outline units; rows that follow one another under the same heads are one table. A line is the place of a
 * unit among the units, from 1; of a table that of its first row.
 */
export function unitsOfPlan(units: readonly PlanFileUnit[]): readonly OutlineUnit[] {
  const made: OutlineUnit[] = [];
  units.forEach((unit, index) => {
    const line = index + 1;
    const before = made.at(-1);
    const head = unit.cells?.map(({ column }) => column) ?? [];
    if (isRow(unit) && before?.kind === 'table' && isSameHead(before.head, head)) {
      made[made.length - 1] = { ...before, rows: [...before.rows, cellsOf(unit)] };
    } else made.push(outlineUnit(unit, head, line));
  });
  return made;
}

/** Cells beyond the head have no column's name. */
function isSameHead(one: readonly string[], other: readonly string[]): boolean {
  const names = (head: readonly string[]): string =>
    head.slice(0, head.findLastIndex((name) => name !== '') + 1).join('\n');
  return names(one) === names(other) && (names(one) !== '' || one.length === other.length);
}

/** A row of a KPI table, or (a `diagram` with cells) of another one. */
function isRow({ kind, cells }: PlanFileUnit): boolean {
  return (kind === 'kpi' || kind === 'diagram') && cells !== null && cells.length > 0;
}

function outlineUnit(unit: PlanFileUnit, head: readonly string[], line: number): OutlineUnit {
  const { kind, text } = unit;
  switch (kind) {
    case 'heading':
      return { kind, level: unit.level ?? 1, text, ...numberOf(text, unit.number), line };
    case 'bullet':
      return { kind, text, depth: unit.level ?? 1, line };
    case 'kpi':
      return head.length > 0 ? { kind: 'table', head, rows: [cellsOf(unit)], line } : { kind: 'paragraph', text, line };
    case 'diagram':
      return isRow(unit) ? { kind: 'table', head, rows: [cellsOf(unit)], line } : { kind, text, line };
    case 'paragraph':
    case 'note':
      return { kind, text, line };
  }
}

/** The number the file states, where the text begins with it; else the one the text shows. */
function numberOf(text: string, stated: string): { readonly number: string; readonly title: string } {
  if (stated !== '' && text.startsWith(stated)) return { number: stated, title: text.slice(stated.length).trimStart() };
  const { number, title } = splitNumber(text);
  return { number, title };
}

function cellsOf({ cells }: PlanFileUnit): readonly string[] {
  return cells?.map(({ text }) => text) ?? [];
}
