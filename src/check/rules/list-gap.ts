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
const LEADING = /^\s*(\(\d{1,2}\)|[①-⑳]|[ア-ン](?=[\s.)](?!\s*$))|\d{1,2}[.)](?!\d))/;
/** ア、イ、ウ inside a sentence, each with a blank before its words. */
const INLINE_KANA = /(?:^|(?<=[、:(はの\s]))[ア-ン](?=\s?[\s.)]\S)(?<![\p{Script=Katakana}ー].)/gu;

/** ①②④ inside a sentence, and （１）（２）（４） at the head of following units that are no headings. */
export const listGap: Rule = {
  severity: 'warning',
  find: ({ passages }) => {
    const texts = passages.filter(({ kind }) => kind !== 'figure' && kind !== 'head' && kind !== 'cell');
    const inline = texts
      .filter(({ kind }) => kind !== 'diagram' && kind !== 'heading')
      .flatMap((passage) =>
        gaps(
          [INLINE, INLINE_KANA].flatMap((pattern) =>
            Array.from(passage.text.matchAll(pattern), ({ index, 0: label }) => ({ passage, start: index, label })),
          ),
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

/** Items of one form counted from 1. */
function gaps(items: readonly Item[], fewest: number): readonly Sighting[] {
  const forms = Map.groupBy(items, formOf);
  return [...forms.values()].flatMap((family) => {
    if (family.length < fewest || ordinalOf(family[0]?.label ?? '') !== 1) return [];
    const counted: number[] = [];
    const isNested = NESTED.test(formOf(family[0] ?? { label: '' }));
    return family.flatMap((item, at): readonly Sighting[] => {
      const expected = (counted.at(-1) ?? 0) + 1;
      const ordinal = ordinalOf(item.label) ?? expected;
      if (isCountedOn(counted, ordinal, isNested)) return [];
      if (goesOn(family[at + 1], expected)) counted.splice(-1, 1, expected);
      const right = relabel(item.label, expected);
      const edits = closing(family.slice(at), expected);
      return [{ spot: spotOf(item), ...(right === null ? {} : { expected: right }), edits }];
    });
  });
}

/** （１）（２）（４）（４）: the next goes on as if this one had the number expected of it. */
function goesOn(next: Item | undefined, expected: number): boolean {
  return next !== undefined && ordinalOf(next.label) === expected + 1;
}

/** Forms that stand inside each other: 1. a list below 1. */
const NESTED = /^[ア.)]$/u;

/** Counting may begin again; below an item of the same form, and go on above it where that list ends. */
function isCountedOn(counted: number[], ordinal: number, isNested: boolean): boolean {
  const open = isNested ? counted.lastIndexOf(ordinal - 1) : counted.at(-1) === ordinal - 1 ? counted.length - 1 : -1;
  if (ordinal !== 1 && open >= 0) counted.splice(open, Infinity, ordinal);
  else counted.push(ordinal);
  return ordinal === 1 || open >= 0;
}

function formOf({ label }: Pick<Item, 'label'>): string {
  if (/[①-⑳]/u.test(label)) return '①';
  return /[ア-ン]/u.test(label) ? 'ア' : label.replace(/[\d０-９]+/u, '').normalize('NFKC');
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
