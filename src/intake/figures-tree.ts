import type { NodeId } from '#kernel';
import { ordinalOf, planTree, type OutlineUnit, type PlanNode } from '#plan';
import type { CellReader } from './csv-cells.ts';
import type { CsvRow } from './read-csv.ts';

/** The nodes a table of figures tells of by its columns 基本目標番号, 基本目標, 施策番号, 施策, and where a row stands. */
export interface FiguresTree {
  readonly nodes: readonly PlanNode[];
  locate(reader: CellReader): NodeId | null;
}

interface Goal {
  title: string;
  readonly directions: Map<number, string>;
}

const countOf = (text: string): number | null => ordinalOf(text.match(/[0-9０-９]+|[①-⑳]|[Ⅰ-Ⅻ]/u)?.[0] ?? '');

/** Rows without a goal stand under one chapter with the plan's title. */
export function figuresTree(rows: readonly CsvRow[], planTitle: string): FiguresTree {
  const goals = collectGoals(rows);
  const homeless = goals.size === 0 || rows.some((row) => countOf(row.cell('基本目標番号')) === null);
  const units = [
    ...(homeless ? [heading(1, '', planTitle)] : []),
    ...[...goals].flatMap(([number, goal]) => goalUnits(number, goal)),
  ];
  const { nodes } = planTree(units);
  const byNumber = (kind: PlanNode['kind'], number: number | null, prefix = ''): NodeId | null =>
    nodes.find((node) => node.kind === kind && ordinalOf(node.number) === number && node.id.startsWith(prefix))?.id ??
    null;
  const locate = ({ row }: CellReader): NodeId | null => {
    const goal = countOf(row.cell('基本目標番号'));
    if (goal === null) return nodes[0]?.id ?? null;
    const goalId = byNumber('goal', goal);
    const direction = countOf(row.cell('施策番号'));
    return (direction !== null && goalId !== null ? byNumber('direction', direction, `${goalId}.`) : null) ?? goalId;
  };
  return { nodes, locate };
}

function collectGoals(rows: readonly CsvRow[]): ReadonlyMap<number, Goal> {
  const goals = new Map<number, Goal>();
  for (const row of rows) {
    const number = countOf(row.cell('基本目標番号'));
    if (number === null) continue;
    const goal = goals.get(number) ?? { title: '', directions: new Map<number, string>() };
    goals.set(number, goal);
    goal.title ||= row.cell('基本目標');
    const direction = countOf(row.cell('施策番号'));
    if (direction !== null) goal.directions.set(direction, goal.directions.get(direction) || row.cell('施策'));
  }
  return goals;
}

function goalUnits(number: number, goal: Goal): readonly OutlineUnit[] {
  const directions = [...goal.directions].map(([count, title]) => heading(2, `（${count}）`, title));
  return [heading(1, `基本目標${number}`, goal.title), ...directions];
}

function heading(level: number, number: string, title: string): OutlineUnit {
  return { kind: 'heading', level, text: `${number} ${title}`.trim(), number, title, line: 1 };
}
