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

/** Two headings of one title under one heading. */
export const headingRepeated: Rule = {
  severity: 'warning',
  find: ({ headings }) =>
    headings.notes
      .filter(({ code, heading }) => code === 'plan.duplicate-heading' && heading.title.length >= 4)
      .map(({ heading: { passage } }) => ({ spot: { passage, start: 0, end: passage.text.length } })),
};
