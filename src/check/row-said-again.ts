import { absolute, compareDecimals, decimalText, foldForCompare, subtract, type Decimal } from '#kernel';
import type { CheckView } from './check-view.ts';
import type { FigureRole } from './figure-column.ts';
import { valueOf, type KpiRow } from './kpi-grid.ts';
import { numberIn } from './numbers-in-text.ts';
import { isProse } from './passage.ts';
import type { Sighting } from './rule.ts';
import { sentencesOf, spotIn, type Sentence } from './sentences.ts';

/** Shorter names are words of any sentence. */
const SHORTEST_NAME = 4;
const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const TO = String.raw`(?:目標(?:値)?|基準値|現状値)`;
/** 目標の400人, 目標値は70.0％, 基準値（250人）. */
const SAID = new RegExp(
  String.raw`(?<role>${TO})(?:である|の|は|[(（])?\s?${NUMBER}\s?(?<unit>[^\d\s、。()（）にをがはとのへ]{1,6})`,
  'gu',
);
/** 「目標250人に対して148人に」: what was reached stands behind. */
const REACHED = new RegExp(
  String.raw`目標(?:値)?(?:である|の)?\s?[\d,.]+\s?\S{1,6}?に対し(?:て)?、?(?:実績(?:値)?は)?\s?${NUMBER}\s?(?<unit>[^\d\s、。()（）にをがはとのへ]{1,6})`,
  'gu',
);
/** 「基準値を2,580人上回り」, 「基準値から66人減少」. */
const APART = new RegExp(
  String.raw`(?<role>${TO})(?:を|から|より(?:も)?|と比べて?)\s?${NUMBER}\s?(?<unit>[^\d\s、。()（）にをがはとのへ上下増減]{1,6}?)(?:上回|下回|増|減|上昇|低下|改善|縮小)`,
  'gu',
);

interface Named {
  readonly sentence: Sentence;
  readonly rows: readonly KpiRow[];
}

/** A sentence about one indicator of a table that gives its target, its baseline, what was reached or what lies between otherwise than its row. */
export function rowsSaidAgain(view: CheckView): readonly Sighting[] {
  const rows = view.grids.flatMap((grid) => grid.rows).filter(({ name }) => bare(name).length >= SHORTEST_NAME);
  const byName = Map.groupBy(rows, ({ name }) => bare(name));
  return view.passages
    .filter(isProse)
    .flatMap(sentencesOf)
    .filter(({ narrow }) => narrow.includes('目標') || narrow.includes('値'))
    .flatMap((sentence) => namedIn(sentence, byName))
    .flatMap((named) => [...saidWrong(named), ...reachedWrong(named), ...apartWrong(named)]);
}

/** Without what stands in brackets: （累計）. */
function bare(name: string): string {
  return foldForCompare(name.replace(/[（(][^（）()]*[）)]/gu, ''));
}

/** The only indicator that a sentence names, as what it is about. */
function namedIn(sentence: Sentence, byName: ReadonlyMap<string, readonly KpiRow[]>): readonly Named[] {
  const folded = foldForCompare(sentence.narrow);
  const names = [...byName.keys()].filter((name) => folded.includes(name));
  const longest = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  const [only, more] = longest;
  const isTopic = only !== undefined && /^[はがも]/u.test(folded.slice(folded.indexOf(only) + only.length));
  const rows = isTopic && more === undefined ? (byName.get(only) ?? []) : [];
  const beside = rows.filter(({ passage }) => isBeside(sentence.passage.headings, passage.headings));
  return beside.length === 0 ? [] : [{ sentence, rows: beside }];
}

/** Under the heading of the table, or the one above it: elsewhere another plan or another period may be meant. */
function isBeside(own: readonly string[], ofTable: readonly string[]): boolean {
  const shared = ofTable.findIndex((heading, at) => heading !== own[at]);
  return ofTable.length > 0 && (shared < 0 || shared >= Math.max(1, ofTable.length - 1));
}

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly role: FigureRole;
}

function claimsIn({ sentence: { narrow }, rows }: Named, pattern: RegExp): readonly Claim[] {
  return Array.from(narrow.matchAll(pattern)).flatMap(({ index, 0: text, groups }): readonly Claim[] => {
    const { role = '', number = '', unit = '' } = groups ?? {};
    const value = numberIn(number);
    const isOfRow = rows.some((row) => sameUnit(row.unit?.text ?? '', unit));
    const start = index + text.lastIndexOf(number, text.length - unit.length);
    const end = start + number.length;
    return value && isOfRow ? [{ start, end, value, role: role.startsWith('目標') ? 'target' : 'baseline' }] : [];
  });
}

function sameUnit(unit: string, said: string): boolean {
  const key = foldForCompare(unit);
  return key !== '' && foldForCompare(said).startsWith(key);
}

function valuesOf({ rows }: Named, role: FigureRole): readonly Decimal[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.role === role).flatMap((cell) => valueOf(cell) ?? []));
}

function saidWrong(named: Named): readonly Sighting[] {
  return claimsIn(named, SAID).flatMap((claim) => unless(named, claim, valuesOf(named, claim.role)));
}

function reachedWrong(named: Named): readonly Sighting[] {
  return claimsIn(named, REACHED).flatMap((claim) => unless(named, claim, valuesOf(named, 'actual')));
}

function apartWrong(named: Named): readonly Sighting[] {
  const actual = valuesOf(named, 'actual');
  return claimsIn(named, APART).flatMap((claim) =>
    unless(
      named,
      claim,
      valuesOf(named, claim.role).flatMap((from) => actual.map((value) => absolute(subtract(value, from)))),
    ),
  );
}

/** Told where the row has such figures, of whatever sign (a loss of 100 is said as 100人の転出超過), and none is the one said; the last of them is offered. */
function unless(
  { sentence, rows }: Named,
  { start, end, value }: Claim,
  right: readonly Decimal[],
): readonly Sighting[] {
  const last = right.at(-1);
  if (last === undefined || right.some((one) => compareDecimals(absolute(one), value) === 0)) return [];
  const params = { elsewhere: rows.at(-1)?.name ?? '' };
  return [{ spot: spotIn(sentence, { from: start, to: end }), expected: decimalText(absolute(last)), params }];
}
