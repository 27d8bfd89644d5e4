import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import { isFiguresOnly } from './figures-only.ts';
import type { ColumnsOf } from './grid-columns.ts';
import { markGrid, type HeadPair } from './grid-marks.ts';
import { leadHeads } from './kpi-lead-marks.ts';
import { markKpi, type KpiMarks } from './kpi-marks.ts';
import { markAll, type Marks, type PrintedPair } from './mark.ts';
import { apart, type Span } from './printed-spans.ts';
import { printedText } from './printed-text.ts';
import { bodyOf } from '../pairing/shadow.ts';
import { foldSpelling } from '../spelling/spelling.ts';

/** What differs between the units of a group, one facing one or several. */
export interface GroupMarks {
  /** In the order of the units. */
  readonly old: readonly (readonly Span[])[];
  readonly new: readonly (readonly Span[])[];
  readonly textSame: boolean;
  /** The same but for width, blanks, spelling and the name of the era. */
  readonly spellingSame: boolean;
  readonly numberSame: boolean;
  /** What stands unmarked is the same letter by letter, and so are an unchanged number and the sign behind it. */
  readonly bytesSame: boolean;
  /** 全面改訂: hardly a word stands unmarked, and more differs than figures, dates and years. */
  readonly rewritten: boolean;
  readonly kpi?: KpiMarks;
  /** Rows of tables only. */
  readonly heads?: readonly HeadPair[];
}

/** Less of the text kept than this is 全面改訂. */
const REWRITTEN = 0.25;

/** Parts are read one after another; a break between them is white space, which comparing does not see. */
const BREAK = '\n';

interface Facing {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** Of each group, in their order. `columnsOf` is asked about rows of tables that are no KPI tables. */
export function markGroups(groups: readonly Facing[], columnsOf: ColumnsOf): readonly GroupMarks[] {
  const found = groups.map((group) => markAtOnce(group, columnsOf));
  const texts = groups.filter((_, at) => !found[at]).map(textsOf);
  const marks = markAll(texts);
  const compared = texts.map((text, at) => markTexts(text, marks[at] as Marks)).values();
  return found.map((own) => own ?? (compared.next().value as GroupMarks));
}

/** Rows of tables and what did not change; null where texts are to be compared. */
function markAtOnce({ old, new: next }: Facing, columnsOf: ColumnsOf): GroupMarks | null {
  const [before, after] = old.length === 1 && next.length === 1 ? [old[0], next[0]] : [];
  const rows = before && after && markRows(before, after, columnsOf);
  return rows ?? (isUntouched(old, next) ? UNTOUCHED : null);
}

interface Texts extends PrintedPair {
  readonly facing: Facing;
  readonly bodies: { readonly old: readonly string[]; readonly new: readonly string[] };
}

function textsOf(facing: Facing): Texts {
  const bodies = { old: facing.old.map(bodyOf), new: facing.new.map(bodyOf) };
  return { facing, bodies, old: printedText(bodies.old.join(BREAK)), new: printedText(bodies.new.join(BREAK)) };
}

function markTexts({ facing, bodies, ...printed }: Texts, { old: ofOld, new: ofNew, kept }: Marks): GroupMarks {
  const { old, new: next } = facing;
  const [oldFolded, newFolded] = [printed.old.folded.text, printed.new.folded.text];
  const marks = withHeads(
    { units: old, bodies: cutUp(bodies.old, ofOld) },
    { units: next, bodies: cutUp(bodies.new, ofNew) },
  );
  const { numberSame, headSame } = headsOf(old, next);
  return {
    ...marks,
    textSame: oldFolded === newFolded,
    spellingSame: oldFolded === newFolded || foldSpelling(oldFolded) === foldSpelling(newFolded),
    numberSame,
    bytesSame: headSame && unmarked(old, marks.old) === unmarked(next, marks.new),
    rewritten: kept < REWRITTEN && !isFiguresOnly(oldFolded, newFolded),
  };
}

/** One unit facing one, letter by letter the same: the most frequent case by far. */
function isUntouched(old: readonly ComparisonUnit[], next: readonly ComparisonUnit[]): boolean {
  const [own, other] = [old[0], next[0]];
  return old.length === 1 && next.length === 1 && own?.text === other?.text && own?.number === other?.number;
}

const UNTOUCHED: GroupMarks = {
  old: [[]],
  new: [[]],
  textSame: true,
  spellingSame: true,
  numberSame: true,
  bytesSame: true,
  rewritten: false,
};

/** Whether the printed numbers are the same, and where they are, whether the signs behind them are too. Parts have no number in common. */
function headsOf([own, part]: readonly ComparisonUnit[], [other, otherPart]: readonly ComparisonUnit[]) {
  const alone = part === undefined && otherPart === undefined;
  const numberSame = !alone || foldForCompare(own?.number ?? '') === foldForCompare(other?.number ?? '');
  return { numberSame, headSame: !alone || !numberSame || headOf(own) === headOf(other) };
}

/** Two rows of tables of one kind; null for anything else. How much of a row stayed is not asked: 全面改訂 is said of texts. */
function markRows(old: ComparisonUnit, next: ComparisonUnit, columnsOf: ColumnsOf): GroupMarks | null {
  const kpi = old.cells && next.cells ? markKpi(old.cells, next.cells) : undefined;
  const [grid, other] = old.cells || next.cells ? [] : [old.grid, next.grid];
  const found = kpi ?? (grid && other ? markGrid(grid, other, columnsOf(grid, other)) : undefined);
  if (!found) return null;
  const { textSame, spellingSame, numberSame } = found;
  const heads = [...leadHeads(old, next), ...found.heads];
  const marks = { old: [found.old], new: [found.new] };
  const bytesSame = unmarked([old], marks.old) === unmarked([next], marks.new);
  return {
    ...marks,
    textSame,
    spellingSame,
    numberSame,
    bytesSame,
    rewritten: false,
    heads,
    ...(kpi && { kpi }),
  };
}

/** The number with the sign or blank behind it. */
function headOf(unit: ComparisonUnit | undefined): string {
  return unit ? unit.text.slice(0, unit.text.length - bodyOf(unit).length) : '';
}

/** How far the number is marked, from the start of the text: what follows it only where that differs too. */
function headMark(own: ComparisonUnit | undefined, other: ComparisonUnit | undefined): number {
  const [head, opposite] = [headOf(own), headOf(other)];
  if (foldForCompare(head) === foldForCompare(opposite)) return 0;
  const number = own?.number.length ?? 0;
  return head.slice(number) === opposite.slice(other?.number.length ?? 0) ? number : head.length;
}

type SpansOf = readonly (readonly Span[])[];

/**
 * Spans of the bodies → spans of the units' texts, numbers included. The first numbers of both sides are compared; those of
 * further parts are always marked. Where number and title are both marked from the start on, that is one mark.
 */
function withHeads(old: Side, next: Side): { readonly old: SpansOf; readonly new: SpansOf } {
  const [ofOld, ofNew] = [headMark(old.units[0], next.units[0]), headMark(next.units[0], old.units[0])];
  const atOnce = [old, next].every(({ bodies }) => bodies[0]?.[0]?.[0] === 0);
  const side = ({ units, bodies }: Side, first: number): SpansOf =>
    units.map((unit, at) => {
      const head = headOf(unit).length;
      const body = (bodies[at] ?? []).map(([start, end]): Span => [start + head, end + head]);
      const marked = at === 0 ? first : head;
      if (marked === 0) return body;
      const ahead = at === 0 && atOnce ? (body[0]?.[1] ?? marked) : marked;
      return apart([[0, ahead], ...body]);
    });
  return { old: side(old, ofOld), new: side(next, ofNew) };
}

interface Side {
  readonly units: readonly ComparisonUnit[];
  readonly bodies: SpansOf;
}

/** Spans over joined texts → spans over each of them. */
function cutUp(texts: readonly string[], spans: readonly Span[]): readonly (readonly Span[])[] {
  let from = 0;
  return texts.map((text) => {
    const own = spans
      .map(([start, end]): Span => [Math.max(0, start - from), Math.min(text.length, end - from)])
      .filter(([start, end]) => start < end);
    from += text.length + BREAK.length;
    return own;
  });
}

/** What stands outside the marks. */
function unmarked(units: readonly ComparisonUnit[], marks: readonly (readonly Span[])[]): string {
  return units
    .map(({ text }, index) => {
      let [rest, from] = ['', 0];
      for (const [start, end] of marks[index] ?? []) {
        rest += text.slice(from, start);
        from = end;
      }
      return rest + text.slice(from);
    })
    .join('');
}
