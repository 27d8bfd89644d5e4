import type { CheckView } from '../check-view.ts';
import type { Heading } from '../heading-tree.ts';
import { isBelow, labelKey, labelPattern, labelsIn, labelWord, type LabelInText } from '../labels.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/** Between two labels of one way through the plan: `基本目標３の（２）－①`. */
const JOINT = /^\s?(?:の|・|[-\u2010-\u2015\u2212])?\s?(?:施策)?\s?$/;

/** `基本目標３（９）` where 基本目標３ has no （９）, `基本目標７` where there are four, `図５` without a 図５. */
export const referenceMissing: Rule = {
  severity: 'error',
  find(view) {
    const pattern = labelPattern(view.headings);
    const byNumber = Map.groupBy(view.headings.all, ({ number }) => labelKey(number));
    const words = new Set(view.headings.all.map(({ number }) => labelWord(number)).filter((word) => word !== ''));
    const paths = view.passages
      .filter(({ kind }) => kind !== 'heading' && kind !== 'figure' && kind !== 'head')
      .flatMap((passage) => lostPaths(passage, labelsIn(passage.narrow, pattern), { byNumber, words }));
    return [...paths, ...lostCaptions(view)];
  },
};

interface Known {
  readonly byNumber: ReadonlyMap<string, readonly Heading[]>;
  readonly words: ReadonlySet<string>;
}

function lostPaths(passage: Passage, labels: readonly LabelInText[], known: Known): readonly Sighting[] {
  const found: Sighting[] = [];
  let above: readonly Heading[] = [];
  for (const [index, label] of labels.entries()) {
    const before = labels[index - 1];
    const joined = before !== undefined && JOINT.test(passage.narrow.slice(before.end, label.start));
    const worded = known.words.has(labelWord(label.key));
    const same = known.byNumber.get(label.key) ?? [];
    if (!joined && !worded) {
      above = [];
      continue;
    }
    const within = joined && !worded && above.length > 0;
    const here = within ? same.filter((heading) => above.some((one) => isBelow(heading, one))) : same;
    const start = within && before ? before.start : label.start;
    if (here.length === 0 && (worded || within)) found.push({ spot: { passage, start, end: label.end } });
    above = here;
  }
  return found;
}

const CAPTION = /(?<![\p{Script=Han}\p{Script=Katakana}ー\d])(図|表|別紙|別表|資料)\s?(\d{1,2})(?![\d.,\-年月%人件])/gu;

/** Captions begin a passage; where none of a word does, nothing is known of it. */
function lostCaptions({ passages }: CheckView): readonly Sighting[] {
  const captions = new Set<string>();
  const words = new Set<string>();
  const references: { readonly key: string; readonly word: string; readonly sighting: Sighting }[] = [];
  for (const passage of passages) {
    if (passage.kind === 'figure') continue;
    for (const match of passage.narrow.matchAll(CAPTION)) {
      const [text, word = '', number = ''] = match;
      const key = word + number;
      const end = match.index + text.length;
      const opens = /^[\s[(【《<]*$/.test(passage.narrow.slice(0, match.index));
      if (opens && !/^[ぁ-ん]/.test(passage.narrow.slice(end))) {
        captions.add(key);
        words.add(word);
      } else {
        const spot = { passage, start: match.index, end };
        references.push({ key, word, sighting: { spot } });
      }
    }
  }
  return references.filter(({ key, word }) => words.has(word) && !captions.has(key)).map(({ sighting }) => sighting);
}
