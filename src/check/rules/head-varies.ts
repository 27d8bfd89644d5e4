import { foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { wholeSpot, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { pairSimilarity } from '../similarity.ts';

/** A line that heads columns: a table's head, or short words between blanks printed again and again. */
interface Head {
  readonly columns: readonly { readonly passage: Passage; readonly start: number; readonly text: string }[];
  readonly key: string;
}

const NEAR = 0.3;
const LONGEST_LINE = 60;

/** One table of many whose head names one column a little differently. */
export const headVaries: Rule = {
  severity: 'warning',
  find: (view) => [...Map.groupBy(headsOf(view), ({ columns }) => columns.length).values()].flatMap(odd),
};

function headsOf({ tables, passages }: CheckView): readonly Head[] {
  const ofTables = tables.map(({ head }) => head.map((passage) => ({ passage, start: 0, text: passage.text })));
  const lines = passages.filter(({ kind, text }) => kind === 'paragraph' && text.length <= LONGEST_LINE);
  const printed = lines
    .map((passage) =>
      Array.from(passage.text.matchAll(/\S+/gu), ({ index, 0: text }) => ({ passage, start: index, text })),
    )
    .filter((columns) => columns.length > 1 && columns.every(({ text }) => !/[。、]/.test(text)));
  return [...ofTables, ...printed].map((columns) => ({
    columns,
    key: columns.map(({ text }) => foldForCompare(text)).join('|'),
  }));
}

/** Heads that differ in one column from one that is at least twice as frequent. */
function odd(heads: readonly Head[]): readonly Sighting[] {
  const groups = [...Map.groupBy(heads, ({ key }) => key).values()].toSorted((a, b) => b.length - a.length);
  const [usual] = groups;
  const model = usual?.[0];
  if (!usual || !model || usual.length < 3) return [];
  return groups
    .slice(1)
    .filter((group) => group.length * 2 <= usual.length)
    .flat()
    .flatMap((head) => oddColumn(head, model));
}

function oddColumn(head: Head, model: Head): readonly Sighting[] {
  const differing = head.columns.flatMap((column, at) => {
    const right = model.columns[at]?.text ?? '';
    return foldForCompare(column.text) === foldForCompare(right) ? [] : [{ column, right }];
  });
  const [only, second] = differing;
  if (!only || second || /\d/.test(withoutCommonEnds(only.column.text, only.right))) return [];
  if (pairSimilarity(foldForCompare(only.column.text), foldForCompare(only.right)) < NEAR) return [];
  const { passage, start, text } = only.column;
  return [
    expecting(text === passage.text ? wholeSpot(passage) : { passage, start, end: start + text.length }, only.right),
  ];
}

/** What differs: a column of another year is another column, not another name. */
function withoutCommonEnds(a: string, b: string): string {
  const [left, right] = [foldForCompare(a), foldForCompare(b)];
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return left.slice(start, left.length - end) + right.slice(start, right.length - end);
}
