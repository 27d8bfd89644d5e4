import { lostCaptions } from '../captions.ts';
import type { CheckView } from '../check-view.ts';
import type { Heading } from '../heading-tree.ts';
import { isBelow, labelKey, labelPattern, labelSeries, labelsIn, type LabelInText } from '../labels.ts';
import { isOfAnotherWork } from '../outside-reference.ts';
import type { Passage } from '../passage.ts';
import { relativeLabels, type RelativeLabel } from '../relative-labels.ts';
import type { Rule, Sighting } from '../rule.ts';

/** Between two labels of one way through the plan: `基本目標３の（２）－①`. */
const JOINT = /^\s?(?:の|・|[-\u2010-\u2015\u2212])?\s?(?:施策)?\s?$/;
/** A bare number that goes on from a chapter: 「第３章２に」, 「第５章の１により」, 「第２章－１－（４）」. */
const BARE =
  /^\s?[の\-\u2010-\u2015\u2212]?\s?(?<number>\d{1,2})(?=[\s、。)」』(]|[にをはがとでへや]|の(?![\dつ])|[-\u2010-\u2015\u2212]\s?\(|$)/u;
/** The end of a range: 「基本目標１から５まで」. */
const UP_TO = /^\s?(?:から|[~\u301C])\s?(?<number>\d{1,2})(?=まで|の[^\dつ]|[はをに、。)」]|$)/u;
/** A number in brackets that stands for a place of the plan. */
const CALLED = /^(?:[」』]|(?:を参照|のとおり|に示|に掲げ|に記載|で述べ))/u;
/** What says that a number in brackets stands somewhere else in the plan. */
const CALLS = /(?:前述|後述|前掲|上記|下記)の?\s?$/u;
const LEADING = /^[\s・]*(?<label>\(\s?\d{1,2}\s?\))/u;
const FEWEST = 2;

/** `基本目標３（９）` where 基本目標３ has no （９）, `第７章` where there are six, `図５` without a 図５. */
export const referenceMissing: Rule = {
  severity: 'error',
  find(view) {
    const pattern = labelPattern(view.headings);
    const known = knownOf(view);
    const relative = relativeLabels(view);
    const paths = view.passages
      .filter(({ kind }) => kind !== 'heading' && kind !== 'figure' && kind !== 'head')
      .flatMap((passage) => {
        const labels = [...labelsIn(passage.narrow, pattern), ...relative(passage)].toSorted(
          (a, b) => a.start - b.start,
        );
        return [...lostPaths(passage, withBareNumbers(passage, labels), known), ...lostEnds(passage, labels, known)];
      });
    return [...paths, ...lostCaptions(view)];
  },
};

interface Known {
  readonly byNumber: ReadonlyMap<string, readonly Heading[]>;
  /** Of headings with a word or a counter, from two on: 基本目標, 第章. */
  readonly series: ReadonlySet<string>;
  /** （１） at the head of any text. */
  readonly leading: ReadonlySet<string>;
  /** The same, with the headings above the text. */
  readonly leadingUnder: ReadonlySet<string>;
}

function knownOf({ headings, passages }: CheckView): Known {
  const bySeries = Map.groupBy(headings.all, ({ number }) => labelSeries(number));
  const series = [...bySeries].filter(([name, all]) => name !== '' && numbersOf(all).size >= FEWEST);
  const leads = passages.flatMap(({ narrow, headings: above }) => {
    const label = LEADING.exec(narrow)?.groups?.['label'];
    return label === undefined ? [] : [{ key: labelKey(label), above }];
  });
  return {
    byNumber: Map.groupBy(headings.all, ({ number }) => labelKey(number)),
    series: new Set(series.map(([name]) => name)),
    leading: new Set(leads.map(({ key }) => key)),
    leadingUnder: new Set(leads.flatMap(({ key, above }) => above.map((heading) => leadUnder(heading, key)))),
  };
}

function leadUnder(heading: string, key: string): string {
  return `${heading} ${key}`;
}

function numbersOf(headings: readonly Heading[]): ReadonlySet<string> {
  return new Set(headings.map(({ number }) => labelKey(number)));
}

/** The labels of a text with the bare numbers that go on from a chapter. */
function withBareNumbers({ narrow }: Passage, labels: readonly LabelInText[]): readonly LabelInText[] {
  return labels.flatMap((label) => {
    const match = /[章編部節]$/u.test(label.key) ? BARE.exec(narrow.slice(label.end)) : null;
    const number = match?.groups?.['number'];
    if (!match || number === undefined) return [label];
    const end = label.end + match[0].length;
    return [label, { start: end - number.length, end, key: labelKey(number) }];
  });
}

/** One label of a text with what is known of the way that leads to it. */
interface Step {
  readonly passage: Passage;
  readonly label: LabelInText;
  /** The label it follows at once. */
  readonly before: LabelInText | undefined;
  /** The headings that `before` may be. */
  readonly above: readonly Heading[];
  readonly isOutside: boolean;
}

interface Reached {
  readonly here: readonly Heading[];
  readonly lost: readonly Sighting[];
}

function lostPaths(passage: Passage, labels: readonly LabelInText[], known: Known): readonly Sighting[] {
  const found: Sighting[] = [];
  let above: readonly Heading[] = [];
  let isOutside = false;
  for (const [index, label] of labels.entries()) {
    const last = labels[index - 1];
    const joined = last !== undefined && JOINT.test(passage.narrow.slice(last.end, label.start));
    isOutside = joined ? isOutside : isOfAnotherWork(passage.narrow, label.start);
    const step = { passage, label, before: joined ? last : undefined, above, isOutside };
    const { here, lost } = isRelative(label) ? { here: [label.is], lost: [] } : reached(step, known);
    found.push(...lost);
    above = here;
  }
  return found;
}

const NOWHERE: Reached = { here: [], lost: [] };

function reached(step: Step, known: Known): Reached {
  const { passage, label, before, above, isOutside } = step;
  const ofSeries = known.series.has(labelSeries(label.key));
  if (!before && !ofSeries && !isCalled(passage, label, known)) return NOWHERE;
  const within = before !== undefined && above.length > 0 && (!ofSeries || hasBelow(above, label, known));
  const same = known.byNumber.get(label.key) ?? [];
  const here = within ? same.filter((heading) => above.some((one) => isBelow(heading, one))) : same;
  const counted = within ? counts(above, label, known) : !before || ofSeries;
  if (here.length > 0 || isOutside || !counted) return { here, lost: [] };
  return { here, lost: [{ spot: { passage, start: within ? before.start : label.start, end: label.end } }] };
}

function isRelative(label: LabelInText): label is RelativeLabel {
  return 'is' in label;
}

/** Whether headings of the label's series stand below: 節 of a 章. */
function hasBelow(above: readonly Heading[], { key }: LabelInText, { byNumber }: Known): boolean {
  const series = labelSeries(key);
  return [...byNumber.values()]
    .flat()
    .some(
      (heading) =>
        labelSeries(heading.number) === series && above.some((one) => heading !== one && isBelow(heading, one)),
    );
}

/** A bare number is one of the plan only where headings below have such numbers; an item of a list is none that is missing. */
function counts(above: readonly Heading[], { key }: LabelInText, { byNumber, leadingUnder }: Known): boolean {
  if (above.some(({ passage }) => leadingUnder.has(leadUnder(passage.text, key)))) return false;
  if (!/^\d+$/u.test(key)) return true;
  const bare = [...byNumber].filter(([number]) => /^\d+$/u.test(number)).flatMap(([, headings]) => headings);
  return bare.some((heading) => above.some((one) => isBelow(heading, one)));
}

/** 「（８）」 in quotation marks, where texts are numbered so and none of them is it. */
function isCalled({ narrow }: Passage, { key, start, end }: LabelInText, { leading }: Known): boolean {
  if (!/^\(\d{1,2}\)$/u.test(key) || leading.size < FEWEST || leading.has(key)) return false;
  const isQuoted = /[「『]$/u.test(narrow.slice(0, start)) && /^[」』]/u.test(narrow.slice(end));
  const before = narrow.slice(0, start);
  return isQuoted || CALLS.test(before) || (CALLED.test(narrow.slice(end)) && /(?:^|[、。\sるた])$/u.test(before));
}

function lostEnds(passage: Passage, labels: readonly LabelInText[], known: Known): readonly Sighting[] {
  return labels.flatMap((label): readonly Sighting[] => {
    const match = UP_TO.exec(passage.narrow.slice(label.end));
    const number = match?.groups?.['number'];
    if (!match || number === undefined || !known.series.has(labelSeries(label.key))) return [];
    const key = label.key.replace(/\d+(?=\D*$)/u, number);
    if (known.byNumber.has(key) || isOfAnotherWork(passage.narrow, label.start)) return [];
    const end = label.end + match[0].length;
    return [{ spot: { passage, start: label.start, end } }];
  });
}
