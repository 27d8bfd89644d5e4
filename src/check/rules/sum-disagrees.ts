import type { Rule, Sighting } from '../rule.ts';
import { totalsBefore, totalsOfSentence } from '../sums-in-text.ts';
import { totalsOfTable } from '../sums-in-tables.ts';
import { isProse } from '../passage.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';

/** A stated total that its parts do not give: of a row or column called 計, or in a sentence. */
export const sumDisagrees: Rule = {
  severity: 'error',
  find: ({ tables, passages }) => [
    ...tables.flatMap(totalsOfTable),
    ...passages.filter(isProse).map(sentencesOf).flatMap(totalsOf),
  ],
};

function totalsOf(sentences: readonly Sentence[]): readonly Sighting[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return [...totalsOfSentence(sentence), ...(before ? totalsBefore(sentence, before) : [])];
  });
}
