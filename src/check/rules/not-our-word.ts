import { isText } from '../passage.ts';
import { replacing, type Rule } from '../rule.ts';

/** What makes the name of a law of a word before it: 子ども・子育て支援法. It is as it was enacted. */
const LAW =
  /^(?:[^\n、。「」]{0,40}(?:に関する|ための)(?:特別措置)?法|(?:[\p{Script=Han}\p{Script=Katakana}ー・等]|(?<=\p{Script=Han})[きてみりい](?=\p{Script=Han})){0,16}(?<![方手療工技寸作用司文話製農])法)(?![人的則定廷規務])/u;

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
        const isLaw = LAW.test(passage.text.slice(index + word.length, index + word.length + 80));
        return inside || isLaw ? [] : [replacing({ passage, start: index, end: index + word.length }, use)];
      }),
    );
  },
};
