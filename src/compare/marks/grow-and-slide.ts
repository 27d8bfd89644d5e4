import { eachGap, HIRAGANA, KANJI, type Borders, type Step } from './kept-runs.ts';

function insideKanji(text: string, at: number): boolean {
  return KANJI.test(text[at - 1] ?? '') && KANJI.test(text[at] ?? '');
}

/** Between two digits of one number, a digit and the sign that parts thousands or decimals, or a minus and its figure. */
function insideNumber(text: string, at: number): boolean {
  return /^(?:\d\d|\d[.,]\d|[.,]\d)/.test(text.slice(at - 1, at + 2)) || isMinus(text, at);
}

function isMinus(text: string, at: number): boolean {
  return /[-△▲]/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '') && !/\d/.test(text[at - 2] ?? '');
}

const KATAKANA = /[\u30A1-\u30FA\u30FC]/;

function insideKatakana(text: string, at: number): boolean {
  return KATAKANA.test(text[at - 1] ?? '') && KATAKANA.test(text[at] ?? '');
}

function insideWhole(text: string, at: number): boolean {
  return insideKanji(text, at) || insideKatakana(text, at) || insideNumber(text, at);
}

/** Where the two sides cut equal characters into words differently, a border on either side is enough; not so inside 漢語, words in katakana and numbers. */
export const growAtBorders: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y, bordersX, bordersY } = sides;
    const [fromX, fromY] = [left.x + left.length, left.y + left.length];
    const room = Math.min(right.x - fromX, right.y - fromY);
    const isBorder = (atX: number, atY: number): boolean =>
      insideWhole(x.text, atX) || insideWhole(y.text, atY)
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
export const slideSingleSided: Step = (runs, sides) =>
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
  readonly borders: Borders;
  readonly least: number;
  readonly most: number;
}

const FURTHEST = 40;
/** One more item of a row begins with what joins it to the others: `や商業施設`. */
const JOINING = /^(?:や|及び|並びに|又は|若しくは|・|~)/;
/** Behind the last item of a row, a noun: `（健康課、福祉課）`. */
const LIST_ITEM = /^、[^、。「」『』()]*(?:[\u3400-\u9FFF\u30A1-\u30FCA-Za-z\d]|こと|もの|とき|など)$/;

/** More than a mark between two words of one item, less than one from 、 to 、. */
const LAST_ITEM = 4.5;

function bestShift({ text, from, to, borders, least, most }: Sliding): number {
  const worthAt = (shift: number): number => {
    const [start, end] = [from + shift, to + shift];
    const own = text.slice(start, end);
    const isWhole = end === text.length || borders.has(end);
    if (LIST_ITEM.test(own) && isWhole && text[end] !== '、') return LAST_ITEM;
    return borderWorth(text, start, borders) + borderWorth(text, end, borders) + (JOINING.test(own) ? 2 : 0);
  };
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
function borderWorth(text: string, at: number, borders: Borders): number {
  if (at === 0 || at === text.length) return 3;
  const [left, right] = [text[at - 1] ?? '', text[at] ?? ''];
  if (/[、。」』)]/.test(right)) return -1.5;
  if (/[、。」』)]/.test(left)) return 3;
  if (/[「『(]/.test(right)) return 2;
  if (!borders.has(at)) return -2;
  return /\p{Script=Han}/u.test(left) && /\p{Script=Hiragana}/u.test(right) ? 0 : 1;
}
