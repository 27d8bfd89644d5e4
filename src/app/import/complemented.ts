import { compareDecimals, decimalText, fiscalYear, printYear, type Decimal, type FiscalYear } from '#kernel';
import type { Baseline, Measurement, Target, TargetAim } from '#indicator';
import type { EditionIndicator } from '../dossier.ts';

/** All figures of one indicator in one source. */
export interface IndicatorFigures {
  readonly indicator: EditionIndicator;
  readonly series: readonly Measurement[];
}

/** A figure of one year that two sources print otherwise. */
export interface FigureConflict {
  readonly kind: 'baseline' | 'target' | 'actual';
  readonly year: FiscalYear;
  /** In the source that gave way, and in the one that stands. */
  readonly found: string;
  readonly expected: string;
}

export interface Complemented {
  readonly figures: IndicatorFigures;
  readonly conflicts: readonly FigureConflict[];
}

/**
 * Targets of `other` that are of other years than those of `one`: of none of them, or of one after the last. Null where both aim at the
 * same end, as where one says the targets of the years before too.
 */
export function otherTargets(one: IndicatorFigures, other: IndicatorFigures): FigureConflict | null {
  const [mine, its] = [targetsOf(one.indicator.targets), targetsOf(other.indicator.targets)];
  const [end, itsEnd] = [lastOf(mine), lastOf(its)];
  if (!end || !itsEnd) return null;
  const isShared = [...its.keys()].some((year) => mine.has(year));
  if (isShared && itsEnd.year <= end.year) return null;
  return { kind: 'target', year: itsEnd.year, found: yearedText(itsEnd), expected: yearedText(end) };
}

/** A figure with the year that it is of. */
interface Yeared {
  readonly year: FiscalYear;
  readonly text: string;
}

function lastOf(targets: SaidByYear): Yeared | null {
  const [last] = [...targets].toSorted(([a], [b]) => b - a);
  return last ? { year: last[0], text: last[1].text } : null;
}

/** What `one` says of an indicator, and of `other` the years that it leaves open. Where both speak, `one` stands. */
export function complemented(one: IndicatorFigures, other: IndicatorFigures): Complemented {
  const [mine, its] = [one.indicator, other.indicator];
  const [targets, actuals] = [targetsOf(mine.targets), actualsOf(one.series)];
  const conflicts = [
    ...differingBaselines(mine.baseline, its.baseline),
    ...differing('target', targets, targetsOf(its.targets)),
    ...differing('actual', actuals, actualsOf(other.series)),
  ];
  const decimals = Math.max(mine.definition.decimals, its.definition.decimals);
  const unit = mine.definition.unit || its.definition.unit;
  const indicator: EditionIndicator = {
    definition: { ...mine.definition, unit, decimals },
    baseline: mine.baseline ?? its.baseline,
    targets: filled(targets, mine.targets, its.targets),
  };
  const series = filled(actuals, one.series, other.series);
  return { figures: { indicator, series }, conflicts };
}

/** What a source says of a year; a place-holder (〇〇, －) says nothing. */
interface Said {
  readonly text: string;
  /** Null of a word or a range. */
  readonly value: Decimal | null;
}

type SaidByYear = ReadonlyMap<FiscalYear, Said>;

/** Years of which `known` says nothing are those of `others`, in order. */
function filled<T extends { readonly planYear: FiscalYear }>(
  known: SaidByYear,
  entries: readonly T[],
  others: readonly T[],
): readonly T[] {
  const added = others.filter(({ planYear }) => !known.has(planYear));
  const years = new Set(added.map(({ planYear }) => planYear));
  const kept = entries.filter(({ planYear }) => !years.has(planYear));
  return [...kept, ...added].toSorted((a, b) => a.planYear - b.planYear);
}

function said(value: Decimal): Said {
  return { text: decimalText(value), value };
}

function targetsOf(targets: readonly Target[]): SaidByYear {
  return new Map(targets.flatMap(({ planYear, aim }) => (aim.kind === 'undecided' ? [] : [[planYear, saidAim(aim)]])));
}

function saidAim(aim: Exclude<TargetAim, { kind: 'undecided' }>): Said {
  if (aim.kind === 'value') return said(aim.value);
  const text = aim.kind === 'word' ? aim.word : `${decimalText(aim.low)}～${decimalText(aim.high)}`;
  return { text, value: null };
}

function actualsOf(series: readonly Measurement[]): SaidByYear {
  return new Map(series.flatMap(({ planYear, value }) => (value === null ? [] : [[planYear, said(value)]])));
}

/** An edition has one baseline: one of another year is another one. */
function differingBaselines(mine: Baseline | null, its: Baseline | null): readonly FigureConflict[] {
  if (!mine?.value || !its?.value) return [];
  const [year, itsYear] = [measuredYear(mine), measuredYear(its)];
  if (year === itsYear && compareDecimals(mine.value, its.value) === 0) return [];
  const expected = yearedText({ year, text: decimalText(mine.value) });
  const found = yearedText({ year: itsYear, text: decimalText(its.value) });
  return [{ kind: 'baseline', year: mine.planYear, found, expected }];
}

/** The year that a figure is of, where it says one; else the one that it is printed under. */
function measuredYear({ period, planYear }: Baseline): FiscalYear {
  return period?.kind === 'FY' ? fiscalYear(Number(period.start.slice(0, 4))) : planYear;
}

function yearedText({ year, text }: Yeared): string {
  return `${text}（${printYear({ year, kind: 'unstated' }, 'era-short')}）`;
}

function differing(kind: FigureConflict['kind'], mine: SaidByYear, its: SaidByYear): readonly FigureConflict[] {
  return [...its].flatMap(([year, other]) => {
    const own = mine.get(year);
    return own && !isSame(own, other) ? [{ kind, year, found: other.text, expected: own.text }] : [];
  });
}

function isSame(one: Said, other: Said): boolean {
  return one.value && other.value ? compareDecimals(one.value, other.value) === 0 : one.text === other.text;
}
