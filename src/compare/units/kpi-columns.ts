import { foldForCompare, parseNumberCell, parseYear } from '#kernel';

/** 基準値・現状値 (one role under two names) · 目標値 · 実績値 · a column of another meaning (担当課, 出典). */
export type KpiRole = 'baseline' | 'target' | 'actual' | 'other';

/** A column of a KPI table: before the one that names the indicator one may count the rows, and others gather them (施策, 区分). */
export interface KpiColumn {
  readonly kind: 'count' | 'group' | 'name' | 'unit' | 'value';
  readonly role: KpiRole;
  /** Western year of the column with the era folded; null where the head names none. */
  readonly year: number | null;
  readonly head: string;
}

const ROLES: readonly (readonly [RegExp, KpiRole])[] = [
  [/(?:計画)?策定(?:時|当初)(?:の?(?:現状)?値|の現状)?|(?:当初|現状|現況)値?|基準(?:年度?)?値?/, 'baseline'],
  [/(?:中間|最終|達成|単?年度|数値|KPI)?目標値?/, 'target'],
  [/(?:前年度)?実績値?/, 'actual'],
];
/** Without 値 or a year beside them these are words of many meanings. */
const VAGUE = /基準$|(?<!策定)当初$/;
const ANY_ROLE = new RegExp(ROLES.map(([{ source }]) => source).join('|'), 'g');

const WHEN = /時点|年度?末|月末|最終年度?|中間年度?|平均|累計/g;
const BRACKETED = /\([^()]*(?:\([^()]*\)[^()]*)*\)|〔[^〔〕]*〕|\[[^[\]]*\]/g;
const YEAR_OR_DAY = /^(?:(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})|\d{4})(?:[年/.-]|$)/i;

/** A word of a role counts where nothing but a year, a day or a bracket stands beside it: 現状と課題 and 判断基準 say no value. */
function roleOf(folded: string): KpiRole {
  const bare = folded.replace(BRACKETED, '');
  const beside = bare.replace(ANY_ROLE, '').replace(WHEN, '');
  if (beside !== '' && !YEAR_OR_DAY.test(beside)) return 'other';
  if (VAGUE.test(bare) && yearOf(folded) === null) return 'other';
  return ROLES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
}

/** H31, 令和元年度, R1(2019), also in brackets of its own; of what else stands there nothing is read. */
function yearOf(folded: string): number | null {
  const said = folded.replace(ANY_ROLE, '').replace(WHEN, '');
  for (const label of [said, said.replace(/^[(〔[](.*)[)〕\]]$/, '$1'), said.replace(/[()〔〕[\]]/g, '')]) {
    const reading = parseYear(label);
    if (reading.ok) return reading.value.year;
  }
  return null;
}

function columnOf(head: string, index: number, nameAt: number): KpiColumn {
  const folded = foldForCompare(head);
  return { kind: kindOfColumn(folded, index - nameAt), role: roleOf(folded), year: yearOf(folded), head };
}

function kindOfColumn(folded: string, beyondName: number): KpiColumn['kind'] {
  if (beyondName === 0) return 'name';
  if (beyondName < 0) return COUNT.test(folded) ? 'count' : 'group';
  return folded === '単位' ? 'unit' : 'value';
}

const NAME = /指標|KPI|数値目標|項目/i;
const COUNT = /^(?:番号|(?:指標|KPI)(?:番号|No\.?)|通番|項番|連番|整理番号|No\.?|№|#)$/i;

/** The first column counts the rows. */
export function isCounted([first = '']: readonly string[]): boolean {
  return COUNT.test(foldForCompare(first));
}

/**
 * The columns of a KPI table; null where the table is none. It is one where a column of a role or a year holds figures more
 * than words, and either a column of a role is among these or the first head names indicators. Where it does, or where one
 * column is of 現状 and another of 目標, a sign for a figure still missing (〇〇, －, 未定) or a target in words (維持) is as good
 * as a figure: a draft has few others.
 */
export function kpiColumns(head: readonly string[], rows: readonly (readonly string[])[]): readonly KpiColumn[] | null {
  const nameAt = nameColumn(head);
  const columns = head.map((name, index) => columnOf(name, index, nameAt));
  const isNamed = NAME.test(foldForCompare(head[nameAt] ?? ''));
  const isOf = (wanted: KpiRole): boolean => columns.some(({ kind, role }) => kind === 'value' && role === wanted);
  const takesSigns = isNamed || (isOf('baseline') && isOf('target'));
  const isOfValues = ({ kind, role, year }: KpiColumn, index: number): boolean =>
    kind === 'value' &&
    (role !== 'other' || (isNamed && year !== null)) &&
    holdsFigures(
      rows.map((row) => row[index] ?? ''),
      { isNamed, takesSigns },
    );
  return columns.some(isOfValues) ? columns : null;
}

const INDICATOR = /指標|KPI/i;
/** A name may have so many columns before it. */
const MOST_BEFORE = 3;

/** The first column that says it, as far as none of a role stands before it; else the first that counts no rows. */
function nameColumn(head: readonly string[]): number {
  const folded = head.slice(0, MOST_BEFORE + 1).map(foldForCompare);
  const first = isCounted(head) ? 1 : 0;
  const named = folded.findIndex((text) => INDICATOR.test(text) && !COUNT.test(text));
  return named > first && folded.slice(0, named).every((text) => text === '目標' || roleOf(text) === 'other')
    ? named
    : first;
}

/** More figures than words; below a head that names indicators as many are enough. */
function holdsFigures(
  cells: readonly string[],
  { isNamed, takesSigns }: { readonly isNamed: boolean; readonly takesSigns: boolean },
): boolean {
  let [figures, words] = [0, 0];
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'figure' || (takesSigns && (kind === 'sign' || isSpan(cell)))) figures += 1;
    else if (kind === 'words') words += 1;
  }
  return figures > words || (isNamed && figures > 0 && figures === words);
}

/** 9日, 10.6年, 3か月: how long, where figures are looked for; elsewhere these may be dates. */
function isSpan(cell: string): boolean {
  return /^(?:約|概ね)?\d[\d.,]*(?:日|年|時間|[かヶケカ]月)間?$/.test(foldForCompare(cell));
}

/** A number with whatever it counts behind it: 12自治会, 5社/年; no date. */
const COUNTED = /^(?:約|概ね)?[-+△▲]?\d[\d.,]*(?![年月日時/:])[^\d\u3041-\u3096、。]{0,8}$/;

function kindOf(cell: string): 'figure' | 'sign' | 'words' | 'blank' {
  const reading = parseNumberCell(cell);
  switch (reading.kind) {
    case 'value':
      return 'figure';
    case 'word':
      return 'sign';
    case 'missing':
      return reading.reason === 'blank' ? 'blank' : 'sign';
    case 'issue':
      return COUNTED.test(foldForCompare(cell)) ? 'figure' : 'words';
  }
}
