import { isProse } from '../passage.ts';
import type { Rule } from '../rule.ts';

const PAGE =
  /(?:次|前)(?:の)?(?:ページ|頁)|(?:右|左|上|下)(?:の)?(?:図|表)(?=の(?:とおり|通り))|(?<!\d)\d{1,3}\s?(?:ページ|頁)(?=を?参照)/gu;

/** A place told by the layout of the day: the next editing moves it. */
export const referenceByPage: Rule = {
  severity: 'note',
  find: ({ passages }) =>
    passages.filter(isProse).flatMap((passage) =>
      Array.from(passage.narrow.matchAll(PAGE), (match) => ({
        spot: { passage, start: match.index, end: match.index + match[0].length },
      })),
    ),
};
