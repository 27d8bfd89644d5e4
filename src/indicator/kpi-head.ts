import { fiscalYear, foldForCompare, isKnownUnit, parseYear, type FiscalYear } from '#kernel';

/** What the head of one column says. `year` null = it states none; `unread` = what could not be read, empty = nothing. */
export type KpiHead =
  | { readonly kind: 'name' | 'unit' | 'direction' | 'other' | 'unknown' }
  | {
      readonly kind: 'baseline' | 'present' | 'target' | 'actual';
      readonly year: FiscalYear | null;
      readonly unit: string | null;
      readonly unread: string;
    };

type Figure = Extract<KpiHead, { readonly year: unknown }>['kind'];

/** Names of the column that names indicators; a weak one gives way to another. */
const NAME =
  /^(?:(?:重要業績評価|主要業績評価|評価|成果|活動|目標|主要|代表|進捗|施策)?指標(?:名称?|の名[称前]|項目|の内容)?(?:\(?KPI\)?)?名?|(?:KPI|kpi|KGI)(?:\(?重要業績評価指標\)?)?(?:名称?|の名称|指標名?|項目)?)$/i;
const WEAK_NAME = /^(?:数値目標|項目名?)$/;
const UNIT = /^単位$/;
/** Behind a name of the column of names. */
const UNIT_BESIDE = /(?:[([<【〔]単位[)\]>】〕]|[/・|,、]単位)$/;
const DIRECTION =
  /^(?:(?:(?:目|め)[指ざ]す|望ましい|増減の|(?:指標|数値|目標)の)?方向性?|(?:(?:目|め)[指ざ]す|望ましい)向き|増減)$/;
/** Known, and no part of a figure. */
const OTHER =
  /^(?:備考|摘要|注記?|説明|定義|算出方法|算定方法|計算方法|出典|出所|資料|根拠.*|(?:担当|所管|主管|関係)(?:部局?|課|係|部署|部課|課名|部署名)?|達成[率度].*|進捗[率度状況].*|達成状況.*|評価.*|判定.*|ランク|要因.*|課題.*|今後.*|取組.*|目標(?:名|番号)|(?:基本目標|(?:基本|主要|具体的?)?(?:施策|政策|方針|方向|戦略)|分野|区分|柱)(?:名|番号)?|番号|No\.?|NO\.?|№|ID)$/;

const FIGURES: readonly (readonly [Figure, RegExp])[] = [
  ['baseline', /^(?:基準(?:年度?|時)?|(?:計画)?策定(?:時点?|当初)?|計画当初|当初|初期)の?(?:現状)?(?:値|数値)$/],
  ['baseline', /^(?:計画)?策定(?:時点?|当初)$/],
  ['present', /^現[状況](?:値|数値)$/],
  ['target', /^(?:最終|中間|期末|計画|年度|年次|単年度?|各年度?)?の?目標(?:値|数値|水準)?$/],
  ['target', /^(?:年度)?目安値?$/],
  ['actual', /^(?:年度|年次|単年度?|各年度?|最新|直近)?の?(?:実績(?:値|数値)?|実数値|達成値)$/],
  ['actual', /^(?:最新|直近)値$/],
];

/** Beside a year these name a figure; alone they may be anything. */
const YEARED: typeof FIGURES = [
  ['baseline', /^基準(?:年度?|時点?)?$/],
  ['present', /^現[状況]$/],
];

const YEAR = /(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})(?:年度?)?|\d{4}(?:年度?)?/g;
/** Words beside a year that do not change which one it is. */
const BESIDE_YEAR = /^(?:(?:年度|年)?末?(?:時点|現在)?|時|数?値|単位|見込み?を除く)$/;

/** Reads a head as officials write it: `目標値（R6）`, `令和６年度目標値（人）`, `R4 実績`, `策定時（2019年度）`. */
export function readKpiHead(text: string): KpiHead {
  const folded = foldForCompare(text);
  const simple = simpleKind(folded);
  if (simple) return { kind: simple };
  const tokens = folded.split(/[()[\]【】:・、,\n]/).filter((token) => token !== '');
  const rests = tokens.map((token) => token.replace(YEAR, '')).filter((rest) => rest !== '');
  const isYeared = tokens.some((token) => token.search(YEAR) >= 0);
  const figureIn = (rest: string): Figure | null => figureOf(rest) ?? (isYeared ? figureOf(rest, YEARED) : null);
  const found = rests.flatMap((rest) => figureIn(rest) ?? []);
  const [kind] = found;
  if (kind === undefined || found.length > 1) return { kind: 'unknown' };
  const beside = rests.filter((rest) => figureIn(rest) === null && !BESIDE_YEAR.test(rest));
  const unit = beside.find(isKnownUnit) ?? null;
  const year = yearOf(tokens);
  const unread = beside.filter((rest) => rest !== unit).join('') || year.unread;
  return { kind, year: year.year, unit: unit?.replaceAll('%', '％') ?? null, unread };
}

function simpleKind(folded: string): Exclude<KpiHead['kind'], Figure | 'unknown'> | null {
  const name = folded.replace(UNIT_BESIDE, '');
  if (NAME.test(name) || WEAK_NAME.test(name)) return 'name';
  if (UNIT.test(folded)) return 'unit';
  if (DIRECTION.test(folded)) return 'direction';
  return OTHER.test(folded) ? 'other' : null;
}

function figureOf(rest: string, figures = FIGURES): Figure | null {
  return figures.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
}

/** The one year that the tokens of a head state: 令和6 and 2024 of `（令和6（2024）年度）` are one. */
function yearOf(tokens: readonly string[]): { readonly year: FiscalYear | null; readonly unread: string } {
  const labels = tokens.flatMap((token) => token.match(YEAR) ?? []);
  const years = labels.map((label) => parseYear(label));
  const read = years.flatMap((year) => (year.ok ? [year.value.year] : []));
  const [first] = read;
  const agree = read.length === labels.length && read.every((year) => year === first);
  if (!agree) return { year: null, unread: labels.join('') };
  return { year: first === undefined ? null : fiscalYear(first), unread: '' };
}

/** True for 項目 and 数値目標, which name indicators only where nothing else does. */
export function isWeakName(text: string): boolean {
  return WEAK_NAME.test(foldForCompare(text).replace(UNIT_BESIDE, ''));
}

/** True for `指標名（単位）` and `指標名／単位`: each row says its unit behind its name. */
export function namesUnit(text: string): boolean {
  return UNIT_BESIDE.test(foldForCompare(text));
}
