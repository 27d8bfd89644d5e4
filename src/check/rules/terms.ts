import type { CheckView } from '../check-view.ts';
import { isProse, type Passage, type Spot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

const DEFINITION =
  /\((?:[^()]{0,40}[。、,]\s?)?\s?以下\s?[、,]?\s?(?:単に)?\s?[「『｢](?<term>[^「」『』｢｣()]{1,40})[」』｣]\s?(?:という|と呼ぶ|といい|とする|と総称|と表記|と略|と記|(?=\)))/gu;

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
      return { term: printed, order, spot: { passage, start, end: start + printed.length } };
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
    const waiting = new Map<string, Definition>();
    for (const definition of definitions(view))
      if (!waiting.has(definition.term)) waiting.set(definition.term, definition);
    const byStart = Map.groupBy(
      [...waiting.values()].filter(({ term }) => !PLAIN.test(term)),
      ({ term }) => term.slice(0, START),
    );
    return view.passages.flatMap((passage, order) =>
      isProse(passage) ? usesIn(passage, byStart).filter(({ term }) => isFirst(term, order, waiting)) : [],
    );
  },
};

/** Words of one letter that are used of any city, whatever one of them is called for short. */
const PLAIN = /^[国都道府県市町村区人]$/u;

/** Letters by which a term is looked up. */
const START = 2;

interface Use extends Sighting {
  readonly term: string;
}

/** Before its definition, and told once. */
function isFirst(term: string, order: number, waiting: Map<string, Definition>): boolean {
  const early = order < (waiting.get(term)?.order ?? -1);
  if (early) waiting.delete(term);
  return early;
}

const PART_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]$/u;
const PART_AFTER = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]/u;

function usesIn(passage: Passage, byStart: ReadonlyMap<string, readonly Definition[]>): readonly Use[] {
  const { narrow } = passage;
  const uses: Use[] = [];
  for (let at = 0; byStart.size > 0 && at < narrow.length - 1; at += 1) {
    const starts = [narrow.slice(at, at + START), narrow.slice(at, at + 1)];
    for (const { term } of starts.flatMap((start) => byStart.get(start) ?? [])) {
      const end = at + term.length;
      const apart = !PART_BEFORE.test(narrow.slice(Math.max(0, at - 1), at)) && !PART_AFTER.test(narrow[end] ?? '');
      if (apart && narrow.startsWith(term, at)) uses.push({ term, spot: { passage, start: at, end } });
    }
  }
  return uses;
}
