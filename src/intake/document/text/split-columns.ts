import { foldForCompare } from '#kernel';
import { endsSentence, lineStart } from '../line-start.ts';
import { countersAfter, numbersOf, type Counters, type Numbered } from './number-sequence.ts';
import { remarksFrom } from './remark-lines.ts';
import { repeatsAmong, type Repeat } from './repeats.ts';
import type { SourceLine, SourcePage } from './source-lines.ts';

/** Where the columns of a page part: lines [0, second) are the left column, [second, remarks) the right one, the rest remarks. */
export interface ColumnSplit {
  readonly second: number;
  readonly remarks: number;
  /** How much better it is than the next best place; below 1 nobody should rely on it. */
  readonly margin: number;
}

/** How far each of the signs counts. The parts of a line repeated in the other column count most, by their length. */
const WEIGHT = {
  /** For one gram that is repeated across the columns; as much off for one repeated inside a column. */
  repeat: 0.12,
  /** For each doubling of the blank lines that pad the column out. */
  padding: 0.7,
  /** A column that ends inside a line broken by its width. */
  brokenLine: -8,
  /** A sentence that goes on over the page as the page before left it, or does not. */
  carried: 1.6,
  notCarried: -2,
  /** A column that begins inside a sentence that the line before left open. */
  insideSentence: -1.8,
  /** A table of figures stands at the end of what it belongs to. */
  afterTable: 1,
  /** A heading is not left alone at the foot of a column. */
  endsWithHeading: -1.2,
  beginsWithSign: 0.8,
  startsInside: -1.5,
  /** For each line more than a page holds. */
  tooLong: -0.7,
  oneSided: -0.6,
  emptyCell: 2.5,
  noEmptyCell: -1.5,
  sequence: 0.7,
  /** Both columns begin with the same words. */
  sameStart: 1.8,
  /** For each line that the longer column leaves free on its page. */
  unfilled: -0.25,
  /** Narrow lines that say what was done to the text. */
  remarks: 2.5,
  remarksAsText: -4,
} as const;

const BEAM = 16;

interface Hypothesis {
  readonly score: number;
  readonly splits: readonly (Omit<ColumnSplit, 'margin'> & { readonly own: number; readonly next: number })[];
  readonly left: Column;
  readonly right: Column;
  readonly sides: readonly Side[];
}

type Side = 'left' | 'right' | 'remarks';

/** What is known of a column at the end of a page. */
interface Column {
  readonly open: boolean;
  readonly counters: Counters;
}

/** The pages in order, without the line that names the columns; `tellsEnds` as of the whole text. */
export function splitColumns(pages: readonly SourcePage[], tellsEnds: boolean): readonly ColumnSplit[] {
  const capacity = capacityOf(pages);
  const fresh: Column = { open: false, counters: new Map() };
  let beam: readonly Hypothesis[] = [{ score: 0, splits: [], left: fresh, right: fresh, sides: [] }];
  pages.forEach(({ lines }, at) => {
    const scene = sceneOf(lines, pages[at - 1]?.lines ?? [], { capacity, tellsEnds });
    const next = beam.flatMap((hypothesis) => extensions(hypothesis, scene));
    beam = next.toSorted((a, b) => b.score - a.score).slice(0, BEAM);
  });
  const splits = beam[0]?.splits ?? [];
  return splits.map(({ second, remarks, own, next }) => ({ second, remarks, margin: own - next }));
}

/** Lines, blank ones too, that a column has room for: half of what the fullest pages hold. */
function capacityOf(pages: readonly SourcePage[]): number {
  const counts = pages.map(({ lines }) => lines.length + blanksIn(lines, 1)).toSorted((a, b) => a - b);
  return (counts[Math.floor(counts.length * 0.8)] ?? 100) / 2 + 1;
}

const blanksIn = (lines: readonly SourceLine[], from: number): number =>
  lines.slice(from).reduce((sum, line) => sum + line.blanks, 0);

/** What is the same for every hypothesis: a page, and what each place to part it is worth by itself. */
interface Scene {
  readonly lines: readonly SourceLine[];
  readonly numbers: readonly (Numbered | null)[];
  readonly places: readonly Place[];
  /** Repeats between a line of the page before and one of this page. */
  readonly across: readonly Repeat[];
}

interface Place extends Split {
  readonly alone: number;
  /** The right column would begin inside a sentence, unless it goes on from the page before. */
  readonly inside: boolean;
}

type Split = Pick<ColumnSplit, 'second' | 'remarks'>;

interface Rules {
  readonly capacity: number;
  readonly tellsEnds: boolean;
}

function sceneOf(lines: readonly SourceLine[], before: readonly SourceLine[], rules: Rules): Scene {
  const repeats = repeatsAmong([...before, ...lines]);
  const shifted = repeats.map(({ first, second, weight }) => ({ first, second: second - before.length, weight }));
  const within = shifted
    .map((repeat) => ({ ...repeat, first: repeat.first - before.length }))
    .filter(({ first, second }) => first >= 0 && first !== second);
  const places: Place[] = [];
  const noted = remarksFrom(lines);
  for (const remarks of noted === null ? [lines.length] : [lines.length, noted])
    for (let second = 0; second <= remarks; second += 1) {
      const { alone, inside } = placeScore({ second, remarks }, { lines, within, rules });
      const mistaken = noted !== null && remarks > noted && second >= noted && second < remarks;
      places.push({ second, remarks, inside, alone: alone + (mistaken ? WEIGHT.remarksAsText : 0) });
    }
  return {
    lines,
    places,
    numbers: numbersOf(lines),
    across: shifted.filter(({ first, second }) => first < before.length && second >= 0),
  };
}

function extensions(before: Hypothesis, scene: Scene): readonly Hypothesis[] {
  const { lines } = scene;
  const across = acrossSums(before.sides, scene);
  const found = scene.places.map((place) => ({
    place,
    own: place.alone + carriedScore(place, before, scene) + across(place),
  }));
  const order = found.toSorted((a, b) => b.own - a.own).slice(0, BEAM);
  return order.map(({ place, own }) => {
    const { second, remarks } = place;
    const next = order.find((other) => other.place.second !== second)?.own ?? -Infinity;
    return {
      score: before.score + own,
      splits: [...before.splits, { second, remarks, own, next }],
      left: columnAfter(before.left, scene, [0, second]),
      right: columnAfter(before.right, scene, [second, remarks]),
      sides: lines.map((_, at) => sideOf(at, place)),
    };
  });
}

function sideOf(at: number, { second, remarks }: Split): Side {
  if (at < second) return 'left';
  return at < remarks ? 'right' : 'remarks';
}

function columnAfter(column: Column, { lines, numbers }: Scene, [from, to]: readonly [number, number]): Column {
  const last = lines[to - 1];
  if (!last || to <= from) return column;
  return { open: isOpen(last), counters: countersAfter(column.counters, numbers.slice(from, to)).counters };
}

/** Stops inside a sentence. */
function isOpen({ text }: SourceLine): boolean {
  return !endsSentence(text) && lineStart(text) === 'plain' && !/[」】）〕0-9０-９]$/u.test(text);
}

const isValues = (text: string): boolean => /^[0-9０-９.,，．％%（）()HRＨＲ〇－\-△▲以上下\s\u3000]+$/u.test(text);

function isHeading({ text }: SourceLine): boolean {
  const start = lineStart(text);
  return (start === 'number' || start === 'label') && !/[。、，]$/u.test(text);
}

interface Alone {
  readonly lines: readonly SourceLine[];
  readonly within: readonly Repeat[];
  readonly rules: Rules;
}

function placeScore(split: Split, { lines, within, rules }: Alone): Pick<Place, 'alone' | 'inside'> {
  const left = lines.slice(0, split.second);
  const right = lines.slice(split.second, split.remarks);
  const alone =
    withinScore(split, within) +
    borderScore(split, lines, rules) +
    roomScore([left, right], lines[split.remarks]?.blanks ?? 0, rules) +
    sidesScore(left, right) +
    (split.remarks < lines.length ? remarkScore(lines.slice(split.remarks)) : 0);
  const [last, first] = [left.at(-1), right[0]];
  const inside = last !== undefined && first !== undefined && isOpen(last) && lineStart(first.text) === 'plain';
  return { alone, inside };
}

function withinScore(split: Split, within: readonly Repeat[]): number {
  let score = 0;
  for (const { first, second, weight } of within) score += facing(sideOf(first, split), sideOf(second, split)) * weight;
  return WEIGHT.repeat * score;
}

/** A phrase repeated inside a column says less than one repeated across. */
const INSIDE = 0.5;

function facing(one: Side | undefined, other: Side): number {
  if (one === undefined || one === 'remarks' || other === 'remarks') return 0;
  return one === other ? -INSIDE : 1;
}

/** The repeats of the page before, summed up so that every place to part the page is looked up at once. */
function acrossSums(sides: readonly Side[], { lines, across }: Scene): (split: Split) => number {
  const asLeft = Array.from({ length: lines.length }, () => 0);
  for (const { first, second, weight } of across)
    asLeft[second] = (asLeft[second] ?? 0) + facing(sides[first], 'left') * weight;
  const sums = [0];
  for (const value of asLeft) sums.push((sums.at(-1) ?? 0) + value);
  const upTo = (at: number): number => sums[at] ?? 0;
  return ({ second, remarks }) => WEIGHT.repeat * (upTo(second) - (upTo(remarks) - upTo(second)));
}

function remarkScore(lines: readonly SourceLine[]): number {
  return WEIGHT.remarks + WEIGHT.padding * Math.log2(1 + (lines[0]?.blanks ?? 0));
}

/** What the pages before say of a place. */
function carriedScore(
  { second, remarks, inside }: Place,
  { left, right }: Hypothesis,
  { lines, numbers }: Scene,
): number {
  const firsts = [second > 0 ? lines[0] : undefined, second < remarks ? lines[second] : undefined] as const;
  const counted =
    countersAfter(left.counters, numbers.slice(0, second)).fit +
    countersAfter(right.counters, numbers.slice(second, remarks)).fit;
  return (
    startScore(firsts[0], left) +
    startScore(firsts[1], right) +
    WEIGHT.sequence * counted +
    (inside && !right.open ? WEIGHT.insideSentence : 0)
  );
}

/** Kana and signs that hardly ever begin a paragraph. */
const INSIDE_WORD = /^[ぁぃぅぇぉっゃゅょをりるれがでへばんー、。）」』]/u;

/** The first line of a column, after what the column left open on the page before. */
function startScore(first: SourceLine | undefined, column: Column): number {
  if (!first) return column.open ? WEIGHT.notCarried : 0;
  const signed = lineStart(first.text) !== 'plain';
  if (!column.open && INSIDE_WORD.test(first.text)) return WEIGHT.startsInside;
  if (column.open) return signed ? WEIGHT.notCarried : WEIGHT.carried;
  return signed ? WEIGHT.beginsWithSign : 0;
}

function borderScore({ second, remarks }: Split, lines: readonly SourceLine[], { tellsEnds }: Rules): number {
  const [last, first] = [lines[second - 1], lines[second]];
  let score = 0;
  if (tellsEnds) for (const line of [last, lines[remarks - 1]]) if (line && !line.trailing) score += WEIGHT.brokenLine;
  if (!last || !first || second === remarks) return score;
  if (beginAlike(lines[0], first)) score += WEIGHT.sameStart;
  if (isValues(last.text) && !isValues(first.text)) score += WEIGHT.afterTable;
  if (isHeading(last)) score += WEIGHT.endsWithHeading;
  return score + WEIGHT.padding * Math.log2(1 + first.blanks);
}

const ALIKE = 4;

function beginAlike(one: SourceLine | undefined, other: SourceLine): boolean {
  const [a, b] = [foldForCompare(one?.text ?? ''), foldForCompare(other.text)];
  const length = Math.min(a.length, b.length);
  return length >= ALIKE && a.slice(0, Math.min(length, 8)) === b.slice(0, Math.min(length, 8));
}

function roomScore(columns: readonly (readonly SourceLine[])[], blanksBelow: number, { capacity }: Rules): number {
  const heights = columns.map((lines) => lines.length + blanksIn(lines, 1));
  const over = heights.reduce((sum, height) => sum + Math.max(0, height - capacity), 0);
  // Blank lines before the next column pad out the one above them.
  const padded = heights.map((height, at) => {
    const below = columns[at + 1]?.[0]?.blanks ?? blanksBelow;
    return height === 0 ? 0 : height + below;
  });
  return WEIGHT.tooLong * over + WEIGHT.unfilled * Math.max(0, capacity - Math.max(...padded));
}

function sidesScore(left: readonly SourceLine[], right: readonly SourceLine[]): number {
  // The blank of an empty cell stands before the text of the other one.
  const hasEmptyCell = ((left[0] ?? right[0])?.lead.length ?? 0) > 1;
  if (left.length === 0 && hasEmptyCell) return WEIGHT.emptyCell;
  const oneSided = left.length === 0 || right.length === 0 ? WEIGHT.oneSided : 0;
  return oneSided + (hasEmptyCell ? WEIGHT.noEmptyCell : 0);
}
