import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from './comparison-unit.ts';
import { markKpi, type KpiMarks } from './kpi-marks.ts';
import { mark } from './mark.ts';
import type { Span } from './printed-spans.ts';
import { bodyOf } from './shadow.ts';
import { foldSpelling } from './spelling.ts';

/** What differs between the units of a group, one facing one or several. */
export interface GroupMarks {
  /** In the order of the units. */
  readonly old: readonly (readonly Span[])[];
  readonly new: readonly (readonly Span[])[];
  readonly textSame: boolean;
  /** The same but for width, blanks, spelling and the name of the era. */
  readonly spellingSame: boolean;
  readonly numberSame: boolean;
  /** What stands unmarked is the same letter by letter. */
  readonly bytesSame: boolean;
  /** Share of the text that stands unmarked. */
  readonly kept: number;
  readonly kpi?: KpiMarks;
}

/** Parts are read one after another; a break between them is white space, which comparing does not see. */
const BREAK = '\n';

export function markGroup(old: readonly ComparisonUnit[], next: readonly ComparisonUnit[]): GroupMarks {
  const [oldCells, newCells] = old.length === 1 && next.length === 1 ? [old[0]?.cells, next[0]?.cells] : [];
  if (oldCells && newCells) return markKpiRows(old, next, markKpi(oldCells, newCells));
  const [oldBodies, newBodies] = [old.map(bodyOf), next.map(bodyOf)];
  const [oldText, newText] = [oldBodies.join(BREAK), newBodies.join(BREAK)];
  const { old: ofOld, new: ofNew, kept } = mark(oldText, newText);
  const heads = old.length === 1 && next.length === 1 ? markHeads(old[0], next[0]) : null;
  const [oldFolded, newFolded] = [foldForCompare(oldText), foldForCompare(newText)];
  const marks = {
    old: cutUp(oldBodies, ofOld).map((spans, at) => shifted(spans, old[at], heads)),
    new: cutUp(newBodies, ofNew).map((spans, at) => shifted(spans, next[at], heads)),
  };
  return {
    ...marks,
    textSame: oldFolded === newFolded,
    spellingSame: oldFolded === newFolded || foldSpelling(oldFolded) === foldSpelling(newFolded),
    numberSame: heads?.numberSame ?? true,
    bytesSame: unmarked(old, marks.old) === unmarked(next, marks.new),
    kept,
  };
}

function markKpiRows(old: readonly ComparisonUnit[], next: readonly ComparisonUnit[], kpi: KpiMarks): GroupMarks {
  const marks = { old: [kpi.old], new: [kpi.new] };
  const textSame = kpi.old.length === 0 && kpi.new.length === 0;
  return {
    ...marks,
    textSame,
    spellingSame: textSame,
    numberSame: true,
    bytesSame: unmarked(old, marks.old) === unmarked(next, marks.new),
    kept: 1,
    kpi,
  };
}

interface HeadMarks {
  readonly marked: boolean;
  readonly numberSame: boolean;
}

/** The number with the sign behind it: marked whole where it differs. */
function markHeads(old: ComparisonUnit | undefined, next: ComparisonUnit | undefined): HeadMarks {
  return {
    marked: foldForCompare(headOf(old)) !== foldForCompare(headOf(next)),
    numberSame: foldForCompare(old?.number ?? '') === foldForCompare(next?.number ?? ''),
  };
}

function headOf(unit: ComparisonUnit | undefined): string {
  return unit ? unit.text.slice(0, unit.text.length - bodyOf(unit).length) : '';
}

/** Spans of the body → spans of the unit's text, with the number before them where it is marked (always among several parts). */
function shifted(spans: readonly Span[], unit: ComparisonUnit | undefined, heads: HeadMarks | null): readonly Span[] {
  const head = headOf(unit);
  const moved = spans.map(([start, end]): Span => [start + head.length, end + head.length]);
  const marked = heads?.marked ?? true;
  return marked && head !== '' ? [[0, head.length], ...moved] : moved;
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
