import type { FoldedText } from '#kernel';
import type { PrintedText } from './printed-text.ts';
import { spelledAround } from './spelling.ts';

/** `length` folded characters from `x` and from `y` on are the same and stay unmarked. */
export interface KeptRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

interface Sides {
  readonly x: FoldedText;
  readonly y: FoldedText;
  /** Where words begin or end. */
  readonly bordersX: ReadonlySet<number>;
  readonly bordersY: ReadonlySet<number>;
  readonly printedX: PrintedText['isBorder'];
  readonly printedY: PrintedText['isBorder'];
}

/** Moves the ends of the kept runs to where an editor would begin and end a mark. */
export function settleBorders(runs: readonly KeptRun[], sides: Sides): readonly KeptRun[] {
  const steps = [
    growAtBorders,
    slideSingleSided,
    takeStems,
    takeSpellings,
    takeCompounds,
    takeBrackets,
    keepWholeCharacters,
  ];
  return steps.reduce((current, step) => joined(step(current, sides)), joined(runs));
}

/** Without empty runs, and with runs that touch on both sides made one. */
function joined(runs: readonly KeptRun[]): readonly KeptRun[] {
  const out: KeptRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.length === 0) continue;
    if (last && last.x + last.length === run.x && last.y + last.length === run.y)
      out[out.length - 1] = { ...last, length: last.length + run.length };
    else out.push(run);
  }
  return out;
}

type Step = (runs: readonly KeptRun[], sides: Sides) => readonly KeptRun[];

/** Two runs with what lies between them. */
function eachGap(
  runs: readonly KeptRun[],
  { x, y }: Sides,
  settle: (left: KeptRun, right: KeptRun) => readonly [KeptRun, KeptRun],
): readonly KeptRun[] {
  const out: KeptRun[] = [];
  let left: KeptRun = { x: 0, y: 0, length: 0 };
  for (const right of [...runs, { x: x.text.length, y: y.text.length, length: 0 }]) {
    const [settled, next] = settle(left, right);
    out.push(settled);
    left = next;
  }
  out.push(left);
  return out;
}

const HIRAGANA = /^[\u3041-\u3096]*$/;
const KANJI = /[\u3400-\u9FFF]/;

function insideKanji(text: string, at: number): boolean {
  return KANJI.test(text[at - 1] ?? '') && KANJI.test(text[at] ?? '');
}

/** Where the two sides cut equal characters into words differently, a border on either side is enough; not so inside 漢語. */
const growAtBorders: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y, bordersX, bordersY } = sides;
    const [fromX, fromY] = [left.x + left.length, left.y + left.length];
    const room = Math.min(right.x - fromX, right.y - fromY);
    const isBorder = (atX: number, atY: number): boolean =>
      insideKanji(x.text, atX) || insideKanji(y.text, atY)
        ? bordersX.has(atX) && bordersY.has(atY)
        : bordersX.has(atX) || bordersY.has(atY);
    let grown = 0;
    for (let step = 1; step <= room && x.text[fromX + step - 1] === y.text[fromY + step - 1]; step += 1) {
      if (isBorder(fromX + step, fromY + step)) grown = step;
    }
    let back = 0;
    for (let step = 1; step <= room - grown && x.text[right.x - step] === y.text[right.y - step]; step += 1) {
      const [atX, atY] = [right.x - step, right.y - step];
      const ending = HIRAGANA.test(x.text.slice(atX, right.x)) && (!bordersX.has(atX) || !bordersY.has(atY));
      if (!ending && isBorder(atX, atY)) back = step;
    }
    return [
      { ...left, length: left.length + grown },
      { x: right.x - back, y: right.y - back, length: right.length + back },
    ];
  });

/** An insertion or deletion may often begin a few characters earlier or later: the best border is chosen. */
const slideSingleSided: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y, bordersX, bordersY } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    if ((right.x === endX) === (right.y === endY)) return [left, right];
    const [text, from, to, borders] =
      right.x === endX ? [y.text, endY, right.y, bordersY] : [x.text, endX, right.x, bordersX];
    const shift = bestShift({ text, from, to, borders, least: -left.length, most: right.length });
    return [
      { ...left, length: left.length + shift },
      { x: right.x + shift, y: right.y + shift, length: right.length - shift },
    ];
  });

interface Sliding {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly borders: ReadonlySet<number>;
  readonly least: number;
  readonly most: number;
}

const FURTHEST = 40;
/** One more item of a row begins with what joins it to the others: `や商業施設`. */
const JOINING = /^(?:や|及び|並びに|又は|若しくは|・)/;

function bestShift({ text, from, to, borders, least, most }: Sliding): number {
  const worthAt = (shift: number): number =>
    borderWorth(text, from + shift, borders) +
    borderWorth(text, to + shift, borders) +
    (JOINING.test(text.slice(from + shift, to + shift)) ? 2 : 0);
  let best = 0;
  let bestWorth = worthAt(0) + 0.1;
  const consider = (shift: number): void => {
    const worth = worthAt(shift);
    if (worth > bestWorth) [best, bestWorth] = [shift, worth];
  };
  for (let shift = 1; shift <= Math.min(most, FURTHEST) && text[from + shift - 1] === text[to + shift - 1]; shift += 1)
    consider(shift);
  for (let shift = -1; shift >= Math.max(least, -FURTHEST) && text[from + shift] === text[to + shift]; shift -= 1)
    consider(shift);
  return best;
}

/** How well a mark may begin or end before the character at `at`. */
function borderWorth(text: string, at: number, borders: ReadonlySet<number>): number {
  if (at === 0 || at === text.length) return 3;
  const [left, right] = [text[at - 1] ?? '', text[at] ?? ''];
  if (/[、。」』)]/.test(right)) return -1.5;
  if (/[、。」』)]/.test(left)) return 3;
  if (/[「『(]/.test(right)) return 2;
  if (!borders.has(at)) return -2;
  return /\p{Script=Han}/u.test(left) && /\p{Script=Hiragana}/u.test(right) ? 0 : 1;
}

const OKURIGANA = /^[いえきぎけげしじせちてねびべみめりるれわくぐすつむ]$/;

const VERB = /^[\u3400-\u9FFF][\u3041-\u3096]/;

/** 送り仮名: where only `み` of 取組み or `ち` of 立ち上げる came or went, the word is marked, not its sign. */
const takeStems: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    const [one, other] = [x.text.slice(endX, right.x), y.text.slice(endY, right.y)].sort((a, b) => a.length - b.length);
    if (!one || !other) return takeStem(left, right, sides);
    const isStem = other.startsWith(one) && KANJI.test(one.at(-1) ?? '') && OKURIGANA.test(other.slice(one.length));
    return [left, isStem ? behindVerb(right, sides) : right];
  });

function takeStem(left: KeptRun, right: KeptRun, sides: Sides): readonly [KeptRun, KeptRun] {
  const { x, y } = sides;
  const [endX, endY] = [left.x + left.length, left.y + left.length];
  if (!OKURIGANA.test(x.text.slice(endX, right.x) + y.text.slice(endY, right.y))) return [left, right];
  let stem = 0;
  while (stem < left.length && KANJI.test(x.text[endX - stem - 1] ?? '')) stem += 1;
  return [{ ...left, length: left.length - stem }, stem > 0 ? behindVerb(right, sides) : right];
}

/** Behind the verb that the run begins with, the second of a compound one (立ち上げる). */
function behindVerb(right: KeptRun, { x, bordersX, bordersY }: Sides): KeptRun {
  if (right.length < 2 || !VERB.test(x.text.slice(right.x, right.x + 2))) return right;
  const isBorder = (at: number): boolean => bordersX.has(right.x + at) || bordersY.has(right.y + at);
  let taken = 2;
  while (taken < right.length && !isBorder(taken) && HIRAGANA.test(x.text[right.x + taken] ?? '')) taken += 1;
  return { x: right.x + taken, y: right.y + taken, length: right.length - taken };
}

const LONGEST_SPELLING = 8;

/** 街づくり → まちづくり: a word in another spelling is marked whole. */
const takeSpellings: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    if (Math.max(right.x - endX, right.y - endY) > LONGEST_SPELLING) return [left, right];
    const [ofX, ofY] = [spelledAround(x.text, endX, right.x), spelledAround(y.text, endY, right.y)];
    const before = Math.min(left.length, Math.max(ofX[0], ofY[0]));
    const after = Math.min(right.length, Math.max(ofX[1], ofY[1]));
    return [
      { ...left, length: left.length - before },
      { x: right.x + after, y: right.y + after, length: right.length - after },
    ];
  });

const WORD_END = /[\u3400-\u9FFF\u30A1-\u30FA\u30FCA-Za-z]$/;
const SHORT_COMPOUND = /^(?![及並又若])[\u3400-\u9FFF]{1,2}(?![\u3400-\u9FFF・])/;

/** 低公害車 → 次世代自動車: where a word gave way to another, the one or two 漢字 that end both compounds go with them. */
const takeCompounds: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [wordX, wordY] = [x.text.slice(left.x + left.length, right.x), y.text.slice(left.y + left.length, right.y)];
    if (!WORD_END.test(wordX) || !WORD_END.test(wordY)) return [left, right];
    const taken = SHORT_COMPOUND.exec(x.text.slice(right.x, right.x + right.length))?.[0].length ?? 0;
    return [left, { x: right.x + taken, y: right.y + taken, length: right.length - taken }];
  });

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '[': ']',
};

/** A bracket goes with what it encloses: where a mark opens one and the next sign closes it, or the other way round. */
const takeBrackets: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const gaps = [x.text.slice(left.x + left.length, right.x), y.text.slice(left.y + left.length, right.y)];
    const [before, after] = [x.text[left.x + left.length - 1] ?? '', x.text[right.x] ?? ''];
    const closes = right.length > 0 && gaps.some((gap) => BRACKETS[openIn(gap)] === after);
    const opens = left.length > 0 && gaps.some((gap) => BRACKETS[before] === closedIn(gap));
    const [more, less] = [closes ? 1 : 0, opens ? 1 : 0];
    return [
      { ...left, length: left.length - less },
      { x: right.x + more, y: right.y + more, length: right.length - more },
    ];
  });

/** The last bracket that is opened and not closed; empty where there is none. */
function openIn(text: string): string {
  const open: string[] = [];
  for (const sign of text) {
    if (BRACKETS[sign]) open.push(sign);
    else if (BRACKETS[open.at(-1) ?? ''] === sign) open.pop();
  }
  return open.at(-1) ?? '';
}

const OPENING = new Map(Object.entries(BRACKETS).map(([opening, closing]) => [closing, opening]));

/** The first bracket that is closed and was not opened; never equal to anything where there is none. */
function closedIn(text: string): string | null {
  const open: string[] = [];
  for (const sign of text) {
    if (BRACKETS[sign]) open.push(sign);
    else if (OPENING.has(sign) && open.pop() !== OPENING.get(sign)) return sign;
  }
  return null;
}

/** No run may begin or end inside a printed character, nor begin with a mistyped dash, whose reading hangs on what precedes. */
const keepWholeCharacters: Step = (runs, { x, y, printedX, printedY }) => {
  const cuts = (atX: number, atY: number): boolean => isInside(x, atX, printedX) || isInside(y, atY, printedY);
  return runs.map((run) => {
    let [from, to] = [0, run.length];
    while (from < to && (cuts(run.x + from, run.y + from) || x.text[run.x + from] === '-')) {
      if (run.x + from === 0 && run.y + from === 0) break;
      from += 1;
    }
    while (to > from && cuts(run.x + to, run.y + to)) to -= 1;
    return { x: run.x + from, y: run.y + from, length: to - from };
  });
};

function isInside({ text, starts, ends }: FoldedText, at: number, printed: PrintedText['isBorder']): boolean {
  if (at === 0 || at === text.length) return false;
  return starts[at] === starts[at - 1] || !printed(starts[at] ?? 0) || !printed(ends[at - 1] ?? 0);
}
