import { ordinalOf } from '#plan';
import { closingGap } from '../closing-gap.ts';
import type { Passage, Spot } from '../passage.ts';
import { relabel } from '../relabel.ts';
import type { Edit, Rule, Sighting } from '../rule.ts';

interface Item {
  readonly passage: Passage;
  readonly start: number;
  readonly label: string;
}

/** A label that opens an item: what follows is neither a particle nor another label. */
const INLINE = /[①-⑳](?!\s*(?:[①-⑳、,・～~はがをにのとへも及又並]|から|まで|$))/gu;
const LEADING = /^\s*(\(\d{1,2}\)|[①-⑳])/;

/** ①②④ inside a sentence, and （１）（２）（４） at the head of following units that are no headings. */
export const listGap: Rule = {
  severity: 'warning',
  find: ({ passages }) => {
    const texts = passages.filter(({ kind }) => kind !== 'figure' && kind !== 'head' && kind !== 'cell');
    const inline = texts
      .filter(({ kind }) => kind !== 'diagram' && kind !== 'heading')
      .flatMap((passage) =>
        gaps(
          Array.from(passage.text.matchAll(INLINE), ({ index, 0: label }) => ({ passage, start: index, label })),
          3,
        ),
      );
    return [...inline, ...runs(texts).flatMap((run) => gaps(run, 2))];
  },
};

/** Runs of following units that begin with a label; a heading ends a run, a unit without label does not. */
function runs(passages: readonly Passage[]): readonly (readonly Item[])[] {
  const found: Item[][] = [[]];
  for (const passage of passages) {
    if (passage.kind === 'heading') found.push([]);
    const label = passage.kind === 'heading' ? undefined : LEADING.exec(passage.narrow)?.[1];
    if (label === undefined) continue;
    const start = passage.narrow.indexOf(label);
    found.at(-1)?.push({ passage, start, label: passage.text.slice(start, start + label.length) });
  }
  return found;
}

/** Items of one form counted from 1; counting may begin again. */
function gaps(items: readonly Item[], fewest: number): readonly Sighting[] {
  const forms = Map.groupBy(items, ({ label }) => (/[①-⑳]/.test(label) ? 'circled' : 'bracketed'));
  return [...forms.values()].flatMap((family) => {
    if (family.length < fewest || ordinalOf(family[0]?.label ?? '') !== 1) return [];
    let last = 0;
    return family.flatMap((item, at): readonly Sighting[] => {
      const ordinal = ordinalOf(item.label) ?? last + 1;
      const expected = last + 1;
      last = ordinal;
      if (ordinal === expected || ordinal === 1) return [];
      const right = relabel(item.label, expected);
      const edits = closing(family.slice(at), expected);
      return [{ spot: spotOf(item), ...(right === null ? {} : { expected: right }), edits }];
    });
  });
}

function spotOf({ passage, start, label }: Item): Spot {
  return { passage, start, end: start + label.length };
}

/** Up to where counting begins again; only where the texts of the items do not call one of them by its label elsewhere. */
function closing(items: readonly Item[], expected: number): readonly Edit[] {
  const again = items.findIndex(({ label }) => ordinalOf(label) === 1);
  const run = again < 0 ? items : items.slice(0, again);
  const isCalled = run.some(({ label }) =>
    run.some(
      (item) => item.passage.text.split(label).length - 1 > run.filter((other) => isAt(other, item, label)).length,
    ),
  );
  return isCalled ? [] : closingGap(run.map(spotOf), expected);
}

function isAt(other: Item, item: Item, label: string): boolean {
  return other.passage === item.passage && other.label === label;
}
