const LONGEST = 8;

/** Whether the first cell of a row, below a cell that reaches down, is no more than a label: 対象, 方法. Folded. */
export function isRowLabel(word: string): boolean {
  return word.length <= LONGEST;
}
