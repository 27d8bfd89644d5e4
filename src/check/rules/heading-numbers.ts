import type { CheckView } from '../check-view.ts';
import { seriesOf } from '#plan';
import { captionGaps, captionRepeats } from '../captions.ts';
import { closingGap } from '../closing-gap.ts';
import type { Heading, HeadingNote } from '../heading-tree.ts';
import { labelsIn, labelKey, labelPattern, labelSeries, titleKey } from '../labels.ts';
import { relabel } from '../relabel.ts';
import type { Spot } from '../passage.ts';
import type { Edit, Rule, Sighting } from '../rule.ts';

/** （６） followed by （８） under one heading. It is closed where no other text calls the headings behind it by their numbers. */
export const numberGap: Rule = {
  severity: 'warning',
  find: (view) => [
    ...view.headings.notes
      .filter(
        ({ code, heading }) =>
          code === 'plan.number-gap' && !countsOn(view, heading) && !isOfAnotherLevel(view, heading),
      )
      .map((note) => ({ ...toldAt(note), edits: closing(view, note) })),
    ...captionGaps(view),
  ],
};

/** The same number twice, or one that goes back. */
export const numberRepeat: Rule = {
  severity: 'error',
  find: (view) => [
    ...view.headings.notes.filter(({ code }) => code === 'plan.number-repeat').map(toldAt),
    ...captionRepeats(view),
  ],
};

/** 施策３ under the next goal where 施策２ is the last one under the goal before. */
function countsOn({ headings }: CheckView, heading: Heading): boolean {
  const series = labelSeries(heading.number);
  if (series === '') return false;
  const before = headings.all.slice(0, headings.all.indexOf(heading));
  const last = before.findLast(({ number }) => labelSeries(number) === series);
  if (!last || last.parent === heading.parent) return false;
  return last.ordinal !== null && last.ordinal + 1 === heading.ordinal;
}

/**
 * １ on one level, ２ below it and ３ on the first again, or １, ２ and ３ below it: the levels, as a file was read, are wrong,
 * and the numbers follow each other.
 */
function isOfAnotherLevel({ headings: { all } }: CheckView, heading: Heading): boolean {
  const form = seriesOf(heading.number);
  const before = all.slice(0, all.indexOf(heading));
  const last = before.findLast(({ number }) => number !== '' && seriesOf(number) === form);
  if (last === undefined || last.ordinal === null || last.ordinal + 1 !== heading.ordinal) return false;
  return last === heading.parent || isStepDown(all, last, heading.parent);
}

/** Whether each number from below `top` down to `last` goes on where the one above it stopped. */
function isStepDown(all: readonly Heading[], last: Heading, top: Heading | null): boolean {
  const above = last.parent;
  if (above === top) return true;
  const form = seriesOf(last.number);
  if (above === null || seriesOf(above.number) !== form) return false;
  const first = all.find(({ parent, number }) => parent === above && seriesOf(number) === form);
  return first?.ordinal === (above.ordinal ?? 0) + 1 && isStepDown(all, above, top);
}

function toldAt({ heading, expected }: HeadingNote): Sighting {
  const right = expected === null ? null : relabel(heading.number, expected);
  return { spot: numberSpot(heading), ...(right === null ? {} : { expected: right }) };
}

function numberSpot({ passage, number }: Heading): Spot {
  const start = passage.text.indexOf(number);
  return { passage, start, end: start + number.length };
}

/** The heading and those that are counted on from it get the numbers that follow. */
function closing(view: CheckView, { heading, expected }: HeadingNote): readonly Edit[] {
  if (expected === null) return [];
  const family = view.headings.all.filter(
    ({ parent, kind, number }) => parent === heading.parent && kind === heading.kind && number !== '',
  );
  const following = family.slice(family.indexOf(heading));
  if (following.some((one) => isCalled(view, one))) return [];
  return closingGap(following.map(numberSpot), expected);
}

/** Whether a text outside the headings calls it by its number, or repeats it as a list of contents does. */
function isCalled({ headings, passages }: CheckView, { number, title }: Heading): boolean {
  const pattern = labelPattern(headings);
  const [label, key] = [labelKey(number), titleKey(number + title)];
  return passages.some(
    (passage) =>
      passage.kind !== 'heading' &&
      (labelsIn(passage.narrow, pattern).some((one) => one.key === label) || titleKey(passage.text).includes(key)),
  );
}

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
