import { add, compareDecimals, decimalText, parseNumberCell, type Decimal } from '#kernel';
import type { CheckTable } from '../check-table.ts';
import type { CheckView } from '../check-view.ts';
import { numbersIn } from '../numbers-in-text.ts';
import { isProse, wholeSpot, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';

const TOTAL = /^\s*(?:合\s?計|総\s?計|計|総\s?数|全体)\s*$/u;
/** Figures looked at before a total that a sentence says. */
const MOST_PARTS = 20;
const SAID = /(?:合計|計|合わせて|あわせて)(?:で)?\s?$/u;

/** A stated total that its parts do not give: of a row or column called 計, or in a sentence. */
export const sumDisagrees: Rule = {
  severity: 'error',
  find: (view) => [...view.tables.flatMap(ofTable), ...ofProse(view)],
};

type Line = readonly Passage[];

function ofTable({ head, rows }: CheckTable): readonly Sighting[] {
  const totalColumn = head.findIndex(({ text }) => TOTAL.test(text));
  const ofColumn =
    totalColumn < 1 ? [] : rows.flatMap((row) => wrongTotal(row[totalColumn], row.slice(1, totalColumn)));
  const last = rows.at(-1);
  if (!last || rows.length < 3 || !TOTAL.test(last[0]?.text ?? '')) return ofColumn;
  const parts = rows.slice(0, -1).filter(([first]) => !/小計/.test(first?.text ?? ''));
  const ofRow = last.slice(1).flatMap((total, at) => wrongTotal(total, columnOf(parts, at + 1)));
  return [...ofColumn, ...ofRow];
}

function columnOf(rows: readonly Line[], at: number): Line {
  return rows.flatMap((row) => row[at] ?? []);
}

/** Nothing is said where one of the parts is no figure, or where there are fewer than two. */
function wrongTotal(total: Passage | undefined, parts: Line): readonly Sighting[] {
  const stated = total && figureOf(total);
  const values = parts.map(figureOf);
  if (!total || !stated || values.length < 2 || !values.every((value) => value !== null)) return [];
  if (parts.some(({ narrow }) => /%/.test(narrow))) return [];
  const right = sumOf(values);
  return compareDecimals(right, stated) === 0 ? [] : [expecting(wholeSpot(total), decimalText(right))];
}

function figureOf({ text }: Passage): Decimal | null {
  const cell = parseNumberCell(text);
  return cell.kind === 'value' ? cell.value : null;
}

function sumOf(values: readonly Decimal[]): Decimal {
  const [first, ...rest] = values;
  if (!first) throw new RangeError('a sum of nothing');
  return rest.reduce(add, first);
}

/** 「東部３件、西部４件、計８件」: any run of the figures of that unit just before it may be the parts. */
function ofProse({ passages }: CheckView): readonly Sighting[] {
  return passages.filter(isProse).flatMap(sentencesOf).flatMap(ofSentence);
}

function ofSentence(sentence: Sentence): readonly Sighting[] {
  const { narrow } = sentence;
  const numbers = numbersIn(narrow);
  return numbers.flatMap((total, at): readonly Sighting[] => {
    if (!SAID.test(narrow.slice(Math.max(0, total.start - 6), total.start))) return [];
    const parts = numbers.slice(Math.max(0, at - MOST_PARTS), at).filter(({ unit }) => unit === total.unit);
    if (parts.length < 2 || total.unit === '') return [];
    const sums = parts.slice(0, -1).map((_, from) => sumOf(parts.slice(from).map(({ value }) => value)));
    if (sums.some((sum) => compareDecimals(sum, total.value) === 0)) return [];
    const spot = spotIn(sentence, { from: total.start, to: total.end });
    return [{ spot, expected: decimalText(sums[0] ?? total.value) }];
  });
}
