import type { NodeRef } from '#app';

/** A number that ends in a bracket or circle needs no blank before the title. */
const CLOSED = /[）)①-⑳]$/u;

/** A heading of the plan as printed: `基本目標１ 働くまち`, `（１）農業の振興`. */
export function nodeTitle({ number, title }: NodeRef): string {
  if (number === '' || title === '') return number + title;
  return CLOSED.test(number) ? `${number}${title}` : `${number} ${title}`;
}
