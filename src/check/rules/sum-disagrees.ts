import type { Rule } from '../rule.ts';
import { totalsOfSentence } from '../sums-in-text.ts';
import { totalsOfTable } from '../sums-in-tables.ts';
import { isProse } from '../passage.ts';
import { sentencesOf } from '../sentences.ts';

/** A stated total that its parts do not give: of a row or column called 計, or in a sentence. */
export const sumDisagrees: Rule = {
  severity: 'error',
  find: ({ tables, passages }) => [
    ...tables.flatMap(totalsOfTable),
    ...passages.filter(isProse).flatMap(sentencesOf).flatMap(totalsOfSentence),
  ],
};
