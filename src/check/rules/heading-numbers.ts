import type { HeadingNote } from '../heading-tree.ts';
import { relabel } from '../relabel.ts';
import type { Rule } from '../rule.ts';

const told = (code: HeadingNote['code'], severity: Rule['severity']): Rule => ({
  severity,
  find: ({ headings }) =>
    headings.notes
      .filter((note) => note.code === code)
      .map(({ heading: { passage, number }, expected }) => {
        const start = passage.text.indexOf(number);
        const right = expected === null ? null : relabel(number, expected);
        return {
          spot: { passage, start, end: start + number.length },
          ...(right === null ? {} : { expected: right }),
        };
      }),
});

/** （６） followed by （８） under one heading. */
export const numberGap = told('plan.number-gap', 'warning');
/** The same number twice, or one that goes back. */
export const numberRepeat = told('plan.number-repeat', 'error');

/** What begins with a sign or a bracket (◆概要, 【施策】) is a label that comes again and again. */
function isName(title: string): boolean {
  return /^[「『]?\p{L}/u.test(title) && title.length >= 4;
}

/** Two headings of one title under one heading. */
export const headingRepeated: Rule = {
  severity: 'warning',
  find: ({ headings }) =>
    headings.notes
      .filter(({ code, heading }) => code === 'plan.duplicate-heading' && isName(heading.title))
      .map(({ heading: { passage } }) => ({ spot: { passage, start: 0, end: passage.text.length } })),
};
