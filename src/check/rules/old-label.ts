import type { CheckView } from '../check-view.ts';
import { isProse, type Passage } from '../passage.ts';
import { replacing, type Rule, type Sighting } from '../rule.ts';

/** Words for one and the same column; a document has chosen one of each line. */
const CHOICES = [
  ['基準値', '現状値', '現況値', '策定時の値'],
  ['目標値', '計画値', '目標数値'],
  ['実績値', '現在値'],
] as const;

/** A note that calls a column by a name its table no longer has, and a table that calls it otherwise than all others. */
export const oldLabel: Rule = {
  severity: 'warning',
  find: (view) => CHOICES.flatMap((choice) => outOfUse(choice, view)),
};

function outOfUse(choice: readonly string[], { grids, passages }: CheckView): readonly Sighting[] {
  const heads = grids.flatMap(({ table }) => table.head);
  const uses = choice.map((word) => ({ word, heads: heads.filter(({ text }) => text.includes(word)) }));
  const [first, second] = uses.toSorted((a, b) => b.heads.length - a.heads.length);
  if (!first || first.heads.length === 0 || first.heads.length === second?.heads.length) return [];
  const others = choice.filter((word) => word !== first.word);
  const places = [
    ...uses.filter(({ word }) => word !== first.word).flatMap((use) => use.heads),
    ...passages.filter(isProse),
  ];
  return places.flatMap((passage) => others.flatMap((word) => standing(word, passage, first.word)));
}

function standing(word: string, passage: Passage, expected: string): readonly Sighting[] {
  return Array.from(passage.text.matchAll(new RegExp(word, 'gu')), ({ index }) =>
    replacing({ passage, start: index, end: index + word.length }, expected),
  );
}
