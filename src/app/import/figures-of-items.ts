import {
  atPlace,
  fiscalYear,
  foldForCompare,
  issue,
  parseId,
  type FiscalYear,
  type IndicatorId,
  type Issue,
  type NodeId,
} from '#kernel';
import {
  aimOfDraft,
  comparatorOf,
  directionWords,
  methodOf,
  readDirection,
  validateIndicator,
  type KpiDraft,
  type Measurement,
} from '#indicator';
import type { PlanPeriod, PlanTree } from '#plan';
import type { EditionIndicator } from '../dossier.ts';
import { kpiRows, type FigureItem, type KpiRow, type RowWish, type StrangersTables } from './kpi-rows.ts';
import { measured } from './measured.ts';
import { relistedPlaces } from './relisted-places.ts';

export interface ReadFigures {
  readonly indicators: readonly EditionIndicator[];
  readonly series: readonly Measurement[];
  /** From the year after the baseline to the last target; null where no table has a target. */
  readonly period: PlanPeriod | null;
  /** Rows whose direction nobody says: left out. Of a stranger’s document nothing else tells of them. */
  readonly unsaid: readonly KpiDraft[];
  readonly issues: readonly Issue[];
}

/** Longest id of an indicator: the ids of its measurements and traces are made from it. */
const LONGEST_ID = 64;

/**
 * The indicators that the KPI tables of an edition print. One needs a direction, by a column of 方向性 or by a person's word:
 * rows without are told and left out, since a direction is never inferred. A row with an error is left out too.
 */
export function figuresOfItems(
  items: readonly FigureItem[],
  tree: PlanTree,
  strangers: StrangersTables | null = null,
): ReadFigures {
  const { rows, issues } = kpiRows(items, tree, strangers);
  const own = rows.filter(({ draft }) => !draft.relisted);
  const relisted = relistedPlaces(rows, own);
  const reader = new RowReader(relisted.places, strangers);
  const kept = own.flatMap((row) => reader.read(row));
  return {
    indicators: kept.map(({ indicator }) => indicator),
    series: kept.flatMap(seriesOf),
    period: periodOf(rows),
    unsaid: reader.unsaid,
    issues: [...issues, ...relisted.issues, ...reader.issues],
  };
}

/** A row that became an indicator. */
interface KeptRow {
  readonly indicator: EditionIndicator;
  readonly draft: KpiDraft;
}

class RowReader {
  readonly issues: Issue[] = [];
  readonly unsaid: KpiDraft[] = [];
  readonly #strangers: StrangersTables | null;
  readonly #relisted: ReadonlyMap<string, readonly NodeId[]>;
  readonly #seen = new Set<string>();

  constructor(relisted: ReadonlyMap<string, readonly NodeId[]>, strangers: StrangersTables | null) {
    this.#relisted = relisted;
    this.#strangers = strangers;
  }

  read(row: KpiRow): readonly KeptRow[] {
    const { name, place } = row.draft;
    const id = parseId<IndicatorId>([...name].slice(0, LONGEST_ID).join('').trim());
    if (!id.ok) {
      this.issues.push(...id.issues.map((found) => atPlace(found, place)));
      return [];
    }
    const twice = this.#seen.has(id.value);
    this.#seen.add(id.value);
    if (twice) this.issues.push(issue('duplicate-indicator', { place, found: id.value }));
    const wish = this.#wishOf(row);
    if (wish === null || twice) return [];
    const places = this.#relisted.get(foldForCompare(name)) ?? [];
    // A list without headings has everything at one place.
    const relistedUnder = this.#strangers ? places.filter((node) => node !== row.node) : places;
    const indicator = indicatorOf(row, { id: id.value, wish, relistedUnder });
    const wrong = validateIndicator(indicator.definition, indicator.baseline, indicator.targets);
    this.issues.push(...wrong.map((found) => atPlace(found, place)));
    return wrong.some(({ severity }) => severity === 'error') ? [] : [{ indicator, draft: row.draft }];
  }

  /** A blank cell leaves the row out; a word that means none is an error; without a column the table has been told. */
  #wishOf({ wish, direction, draft }: KpiRow): RowWish | null {
    if (wish !== null) return wish;
    const said = readDirection(direction ?? '') ?? (direction ? null : this.#strangers?.wish(draft.name));
    if (said) return { direction: said, comparator: null };
    const { name, place } = draft;
    const expected = Object.values(directionWords).join(', ');
    if (direction) this.issues.push(issue('csv-unknown-word', { place, found: direction, expected }));
    else {
      this.unsaid.push(draft);
      if (direction === '' && this.#strangers === null)
        this.issues.push(issue('direction-not-declared', { severity: 'warning', place, found: name, expected }));
    }
    return null;
  }
}

interface IndicatorFacts {
  readonly id: IndicatorId;
  readonly wish: RowWish;
  readonly relistedUnder: readonly NodeId[];
}

function indicatorOf({ draft, node, headline }: KpiRow, { id, wish, relistedUnder }: IndicatorFacts): EditionIndicator {
  const { direction } = wish;
  const comparator = wish.comparator ?? comparatorOf[direction];
  return {
    definition: {
      id,
      name: draft.name,
      unit: draft.unit,
      kind: headline ? 'headline' : 'kpi',
      direction,
      comparator,
      aggregation: draft.cumulative ? { kind: 'cumulative', start: null, baselineIncluded: false } : { kind: 'stock' },
      method: methodOf[direction],
      tolerance: null,
      decimals: draft.decimals,
      meaning: null,
      source: null,
      department: null,
      remarks: [],
      breaks: [],
      replacement: null,
      node,
      relistedUnder,
    },
    baseline: draft.baseline,
    targets: draft.targets.map(({ planYear, period, aim }) => ({
      planYear,
      period,
      aim: aimOfDraft(aim, comparator),
      source: null,
      revision: null,
      others: [],
    })),
  };
}

function seriesOf({ indicator, draft }: KeptRow): readonly Measurement[] {
  return draft.actuals.map((actual) => measured(indicator.definition.id, { ...actual, status: 'confirmed' }));
}

function periodOf(rows: readonly KpiRow[]): PlanPeriod | null {
  const targets = rows.flatMap(({ draft }) => draft.targets.map(({ planYear }) => planYear)).toSorted((a, b) => a - b);
  const bases = rows
    .flatMap(({ draft }) => (draft.baseline ? [draft.baseline.planYear] : []))
    .toSorted((a, b) => a - b);
  const last = targets.at(-1);
  if (last === undefined) return null;
  const first: FiscalYear = bases[0] === undefined ? (targets[0] ?? last) : fiscalYear(bases[0] + 1);
  return { first: first <= last ? first : last, last };
}
