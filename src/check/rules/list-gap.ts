import { ordinalOf } from '#plan';
import type { Passage } from '../passage.ts';
import { relabel } from '../relabel.ts';
import type { Rule, Sighting } from '../rule.ts';

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
    return family.flatMap((item): readonly Sighting[] => {
      const ordinal = ordinalOf(item.label) ?? last + 1;
      const expected = last + 1;
      last = ordinal;
      if (ordinal === expected || ordinal === 1) return [];
      const { passage, start, label } = item;
      const right = relabel(label, expected);
      return [{ spot: { passage, start, end: start + label.length }, ...(right === null ? {} : { expected: right }) }];
    });
  });
}
