import { foldForCompare } from '#kernel';
import { readKpiHead } from './kpi-head.ts';
import type { GridTable } from './unfold-kind-rows.ts';

/**
 * A table that says in columns of their own when a figure was measured (実績値 対象期間) and what it is worth (値の状態) → the same with both
 * in brackets behind the figure, as other tables print them.
 */
export function withNotedFigures<T>({ head, rows, beside }: GridTable<T>): GridTable<T> {
  const notes = head.flatMap((text, at) => {
    const figure = figureOf(text, head);
    return figure < 0 ? [] : [{ at, figure }];
  });
  if (notes.length === 0) return { head, rows, beside };
  const isKept = (_: unknown, at: number): boolean => !notes.some((note) => note.at === at);
  const noted = (row: readonly string[], text: string, at: number): string => {
    const said = notes.flatMap((note) => (note.figure === at ? [plain(row[note.at] ?? '')] : [])).filter(Boolean);
    return text === '' || said.length === 0 ? text : `${text}（${said.join('、')}）`;
  };
  return {
    head: head.filter(isKept),
    rows: rows.map((row) => row.map((text, at) => noted(row, text, at)).filter(isKept)),
    beside: beside.map((row) => row.filter(isKept)),
  };
}

/** The column that a column of notes is of; -1 where it is none. */
function figureOf(text: string, head: readonly string[]): number {
  const folded = foldForCompare(text).replace(/\s/g, '');
  if (folded === '値の状態') return head.findIndex((name) => readKpiHead(name).kind === 'actual');
  const figure = /^(.+)対象期間$/.exec(folded)?.[1];
  return figure === undefined ? -1 : head.findIndex((name) => foldForCompare(name).startsWith(figure));
}

/** 参考値（推計） is 参考値. */
function plain(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]$/, '').trim();
}
