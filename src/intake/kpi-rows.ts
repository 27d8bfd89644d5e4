import { foldForCompare, type NodeId } from '#kernel';
import { readKpiGrid, type KpiDraft } from '#indicator';
import { pathOf, type OutlineUnit, type PlanTree } from '#plan';
import type { Findings } from './findings.ts';

/** A row of a KPI table with the node it stands under. */
export interface KpiRow {
  readonly draft: KpiDraft;
  readonly node: NodeId;
  /** 数値目標: it stands right under a goal. */
  readonly headline: boolean;
  /** The cell of 方向性 as written; null where the table has no such column. */
  readonly direction: string | null;
}

interface KpiContext {
  readonly file: string;
  readonly findings: Findings;
}

type TableUnit = Extract<OutlineUnit, { kind: 'table' }>;

/** A table is one of KPIs where a head names a baseline, target or actual. */
const FIGURES = /^(基準値|現状値|目標値?|実績値?)([(（]|$)/;

/** The rows of all KPI tables of an outline, in order. */
export function kpiRows(units: readonly OutlineUnit[], tree: PlanTree, context: KpiContext): readonly KpiRow[] {
  const nodeAt = new Map([...tree.lines].map(([id, line]) => [line, id]));
  let current: NodeId | null = null;
  return units.flatMap((unit) => {
    current = nodeAt.get(unit.line) ?? current;
    const isKpi = unit.kind === 'table' && unit.head.some((head) => FIGURES.test(foldForCompare(head)));
    return isKpi && current !== null ? rowsOf(unit, current, { ...context, tree }) : [];
  });
}

function rowsOf(
  table: TableUnit,
  heading: NodeId,
  { file, findings, tree }: KpiContext & { tree: PlanTree },
): readonly KpiRow[] {
  const direction = table.head.findIndex((head) => foldForCompare(head) === '方向性');
  const place = { file, line: table.line };
  const { drafts, issues } = readKpiGrid(table.head, table.rows, { place });
  findings.take(issues);
  if (direction < 0 && drafts.some(({ relisted }) => !relisted))
    findings.add('direction-column-missing', place, { severity: 'warning', expected: '方向性' });
  const holder = pathOf(tree.nodes, heading).findLast(({ kind }) => kind !== 'section' && kind !== 'chapter');
  return drafts.map((draft) => {
    const row = table.rows[(draft.place.line ?? 0) - table.line - 2] ?? [];
    return {
      draft,
      node: holder?.id ?? heading,
      headline: holder?.kind === 'goal',
      direction: direction < 0 ? null : (row[direction]?.trim() ?? ''),
    };
  });
}
