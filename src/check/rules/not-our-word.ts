import { isText } from '../passage.ts';
import { replacing, type Rule } from '../rule.ts';

/** A word that the city's own dictionary does not want. */
export const notOurWord: Rule = {
  severity: 'warning',
  find: ({ passages, dictionary }) => {
    const meant = new Map(dictionary.flatMap(({ use, not }) => not.map((word) => [word, use] as const)));
    const words = [...meant.keys()].filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
    if (words.length === 0) return [];
    const pattern = new RegExp(
      words.map((word) => word.replace(/[\\^$*+?.()|[\]{}/-]/g, String.raw`\$&`)).join('|'),
      'gu',
    );
    return passages.filter(isText).flatMap((passage) =>
      Array.from(passage.text.matchAll(pattern)).flatMap(({ index, 0: word }) => {
        const use = meant.get(word) ?? '';
        const inside = use.includes(word) && passage.text.startsWith(use, index - use.indexOf(word));
        return inside ? [] : [replacing({ passage, start: index, end: index + word.length }, use)];
      }),
    );
  },
};
