import { wholeSpot, type Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';

const LABEL = String.raw`(?:\(\d{1,2}\)|[①-⑳]|\d{1,2}[.)])`;
/** Nothing but bullets, numbers and blanks; or an agenda whose last items have no words. */
const WORDLESS = new RegExp(String.raw`^[\s・\-*●○◆]*(?:${LABEL}\s*)*[\s・]*$`, 'u');
const AGENDA = new RegExp(String.raw`(?:^|[\s・])(?:議事|議題|議案|次第)[:\s]*(?:${LABEL}\s*)+$`, 'u');
/** A line to be filled in. */
const FIELD = /^\s*(?:日\s?時|日\s?程|場\s?所|会\s?場|議\s?事|出席者|担当課?|氏\s?名|電\s?話)\s*:\s*$/u;
const LABEL_ALONE = new RegExp(`^\\s*${LABEL}\\s*$`, 'u');
/** No wordless text is longer. */
const LONGEST = 80;

/** A bullet, an item of an agenda or a numbered heading without words. */
export const emptyItem: Rule = {
  severity: 'error',
  find: ({ passages }) => passages.filter(isEmpty).map((passage) => ({ spot: wholeSpot(passage) })),
};

function isEmpty({ kind, narrow }: Passage): boolean {
  if (kind !== 'bullet' && kind !== 'paragraph' && kind !== 'heading') return false;
  if (narrow.length > LONGEST) return false;
  if (kind === 'heading') return LABEL_ALONE.test(narrow);
  return WORDLESS.test(narrow) || AGENDA.test(narrow) || FIELD.test(narrow);
}
