import { foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { isProse, type Passage, type Spot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

const DEFINITION =
  /\(\s?以下\s?[、,]?\s?(?:単に)?\s?[「『｢](?<term>[^「」『』｢｣()]{1,40})[」』｣]\s?(?:という|と呼ぶ|といい|とする)/gu;

interface Definition {
  readonly term: string;
  readonly order: number;
  readonly spot: Spot;
}

function definitions({ passages }: CheckView): readonly Definition[] {
  return passages.flatMap((passage, order) =>
    Array.from(passage.narrow.matchAll(DEFINITION), (match) => {
      const printed = match.groups?.['term'] ?? '';
      const start = match.index + match[0].lastIndexOf(printed);
      return { term: foldForCompare(printed), order, spot: { passage, start, end: start + printed.length } };
    }),
  );
}

/** 「（以下「…」という。）」 of one term in two places. */
export const termTwice: Rule = {
  severity: 'warning',
  find(view) {
    const seen = new Set<string>();
    return definitions(view).filter(({ term }) => seen.has(term) || !seen.add(term));
  },
};

/** A shortened name used before the place that introduces it; as a part of a longer name it is not it. */
export const termEarly: Rule = {
  severity: 'warning',
  find(view) {
    const first = new Map<string, Definition>();
    for (const definition of definitions(view)) if (!first.has(definition.term)) first.set(definition.term, definition);
    return [...first.values()].flatMap((definition) => {
      const before = view.passages.slice(0, definition.order).filter(isProse);
      const use = before.map((passage) => standingAlone(definition.term, passage)).find((sighting) => sighting);
      return use ? [use] : [];
    });
  },
};

const PART_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]$/u;
const PART_AFTER = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]/u;

function standingAlone(term: string, passage: Passage): Sighting | null {
  for (let at = passage.narrow.indexOf(term); at >= 0; at = passage.narrow.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (PART_BEFORE.test(passage.narrow.slice(Math.max(0, at - 1), at))) continue;
    if (PART_AFTER.test(passage.narrow.slice(end, end + 1))) continue;
    return { spot: { passage, start: at, end } };
  }
  return null;
}
