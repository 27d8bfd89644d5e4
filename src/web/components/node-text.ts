import type { NodeRef } from '#app';
import { joinNumber } from '#plan';

/** A heading as printed: `（１）雇用の場の拡大`, `基本目標１ 「…」`. */
export function nodeText({ number, title }: Pick<NodeRef, 'number' | 'title'>): string {
  return joinNumber(number, title);
}

/** Where something stands, the goal by its number: `基本目標１ ＞ （１）雇用の場の拡大`. Headings without a number only group. */
export function placeText(path: readonly NodeRef[]): string {
  const [goal, ...below] = path;
  if (!goal) return '';
  return [goal.number || goal.title, ...below.filter(({ number }) => number !== '').map(nodeText)].join(' ＞ ');
}

/** The address of a node inside the plan's page. */
export function nodeAnchor(id: string): string {
  return `node-${id}`;
}
