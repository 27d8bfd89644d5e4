import { splitNumber, type OutlineUnit } from '#plan';
import type { PlanFileUnit } from './schemas/plan-file.ts';

/** Units of a plan JSON → outline units; KPI rows that follow one another under the same heads are one table. */
export function unitsOfPlan(units: readonly PlanFileUnit[]): readonly OutlineUnit[] {
  const made: OutlineUnit[] = [];
  units.forEach((unit, index) => {
    const line = index + 1;
    const before = made.at(-1);
    const head = unit.cells?.map(({ column }) => column) ?? [];
    if (unit.kind === 'kpi' && before?.kind === 'table' && before.head.join('\n') === head.join('\n')) {
      made[made.length - 1] = { ...before, rows: [...before.rows, cellsOf(unit)] };
    } else made.push(outlineUnit(unit, head, line));
  });
  return made;
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
    case 'paragraph':
    case 'note':
    case 'diagram':
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
