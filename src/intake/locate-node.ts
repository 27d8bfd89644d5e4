import type { NodeId } from '#kernel';
import { findNode, ordinalOf, subtreeOf, type PlanNode } from '#plan';
import type { CellReader } from './csv-cells.ts';

const COUNTS = /[0-9０-９]+|[①-⑳㉑-㉟㊱-㊿]|[Ⅰ-Ⅻ]/gu;

/**
 * The node a row stands under: 掲載箇所 is a node id; else 基本目標番号 and 施策番号 are printed numbers
 * (`1`, `2` or `（２）` the direction, `2.3` or `（２）③` its measure; no 施策番号 = the goal). Null with an issue.
 */
export function locateNode(reader: CellReader, nodes: readonly PlanNode[]): NodeId | null {
  return reader.row.cell('掲載箇所') === '' ? locateByNumbers(reader, nodes) : locateById(reader, nodes);
}

function locateById({ row, findings }: CellReader, nodes: readonly PlanNode[]): NodeId | null {
  const found = row.cell('掲載箇所');
  const node = findNode(nodes, found as NodeId);
  if (!node) findings.add('node-unknown', row.place('掲載箇所'), { found, expected: 'g1.2' });
  return node?.id ?? null;
}

function locateByNumbers(reader: CellReader, nodes: readonly PlanNode[]): NodeId | null {
  const { row, findings } = reader;
  if (row.cell('基本目標番号') === '') {
    findings.add('csv-missing-value', row.place('基本目標番号'), { expected: '1' });
    return null;
  }
  const goal = numbered(reader, '基本目標番号', { at: 0, among: nodes.filter((node) => node.kind === 'goal') });
  if (!goal || row.cell('施策番号') === '') return goal?.id ?? null;
  const directions = subtreeOf(nodes, goal.id).filter((node) => node.kind === 'direction');
  const direction = numbered(reader, '施策番号', { at: 0, among: directions });
  const counts = row.cell('施策番号').match(COUNTS) ?? [];
  if (!direction || counts.length < 2) return direction?.id ?? null;
  const measures = subtreeOf(nodes, direction.id).filter((node) => node.kind === 'measure');
  return numbered(reader, '施策番号', { at: 1, among: measures })?.id ?? null;
}

function numbered(
  { row, findings }: CellReader,
  column: string,
  { at, among }: { at: number; among: readonly PlanNode[] },
): PlanNode | null {
  const found = row.cell(column);
  const wanted = ordinalOf(found.match(COUNTS)?.[at] ?? '');
  const matching = among.filter((node) => wanted !== null && ordinalOf(node.number) === wanted);
  const [node, another] = matching;
  const expected = among.map((candidate) => candidate.number).join(', ');
  if (!node) findings.add('node-unknown', row.place(column), { found, expected });
  else if (another)
    findings.add('node-ambiguous', row.place(column), { found, expected: matching.map(({ id }) => id).join(', ') });
  return another ? null : (node ?? null);
}
