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
  type Place,
} from '#kernel';
import {
  aimOfDraft,
  comparatorOf,
  directionOfTargets,
  directionWords,
  methodOf,
  readDirection,
  validateIndicator,
  type Direction,
  type KpiDraft,
  type Measurement,
} from '#indicator';
import type { PlanPeriod, PlanTree } from '#plan';
import type { EditionIndicator } from '../dossier.ts';
import { complemented, type IndicatorFigures } from './complemented.ts';
import { kpiRows, type FigureItem, type FiguresContext, type KpiRow, type RowWish } from './kpi-rows.ts';
import { measured } from './measured.ts';
import { relistedPlaces } from './relisted-places.ts';

export interface ReadFigures {
  readonly indicators: readonly EditionIndicator[];
  readonly series: readonly Measurement[];
  /** Where each indicator is printed first. */
  readonly places: ReadonlyMap<IndicatorId, Place>;
  /** From the year after the baseline to the last target; null where no table has a target. */
  readonly period: PlanPeriod | null;
  /** Rows whose direction nobody says: left out. Of a stranger’s document nothing else tells of them. */
  readonly unsaid: readonly KpiDraft[];
  readonly issues: readonly Issue[];
}

/** Longest id of an indicator: the ids of its measurements and traces are made from it. */
const LONGEST_ID = 64;

/**
 * The indicators that the KPI tables of an edition print. One needs a direction, by a column of 方向性, by a person's word or by
 * the words of its targets (500以上, 現状維持): rows without are told and left out, since a direction is never inferred. A row with an error is left out too.
 */
export function figuresOfItems(
  items: readonly FigureItem[],
  tree: PlanTree,
  context: FiguresContext = OWN_TABLES,
): ReadFigures {
  const { rows, issues } = kpiRows(items, tree, context);
  const own = rows.filter(({ draft }) => !draft.relisted);
  const relisted = relistedPlaces(rows, own);
  const reader = new RowReader(relisted.places, context);
  for (const row of own) reader.read(row);
  const kept = [...reader.kept.values()];
  return {
    indicators: kept.map(({ indicator }) => indicator),
    series: kept.flatMap(({ series }) => series),
    places: new Map([...reader.kept].map(([id, { place }]) => [id, place])),
    period: periodOf(rows),
    unsaid: reader.unsaid,
    issues: [...issues, ...relisted.issues, ...reader.issues],
  };
}

/** Our own outline, alone: its tables say all. */
const OWN_TABLES: FiguresContext = { strangers: null, wish: () => null, tellsUnsaid: true };

/** A row that became an indicator. */
interface KeptRow extends IndicatorFigures {
  readonly place: Place;
}

class RowReader {
  readonly issues: Issue[] = [];
  readonly unsaid: KpiDraft[] = [];
  readonly kept = new Map<IndicatorId, KeptRow>();
  readonly #context: FiguresContext;
  readonly #relisted: ReadonlyMap<string, readonly NodeId[]>;
  readonly #seen = new Map<string, Place>();

  constructor(relisted: ReadonlyMap<string, readonly NodeId[]>, context: FiguresContext) {
    this.#relisted = relisted;
    this.#context = context;
  }

  read(printed: KpiRow): void {
    const row = { ...printed, draft: this.#asKnown(printed.draft) };
    const { name, place } = row.draft;
    const id = parseId<IndicatorId>([...name].slice(0, LONGEST_ID).join('').trim());
    if (!id.ok) {
      this.issues.push(...id.issues.map((found) => atPlace(found, place)));
      return;
    }
    const known = this.kept.get(id.value);
    const wish = this.#wishOf(row, known?.indicator);
    const kept = wish && this.#figuresOf(row, { id: id.value, wish });
    if (this.#isFirst(id.value, place)) {
      if (kept) this.kept.set(id.value, kept);
    } else if (!known || !kept || !this.#addsTo(known, kept)) this.#tellRepeated(row.draft, id.value);
  }

  /** 単価（円/kg）, whose unit no list knows, is 単価 in 円/kg where that has been read. */
  #asKnown(draft: KpiDraft): KpiDraft {
    const [, name = '', unit = ''] = /^(.+)[（(]([^（()）]+)[）)]$/.exec(draft.name) ?? [];
    const known = this.kept.get(name as IndicatorId);
    return known && draft.unit === '' && known.indicator.definition.unit === unit ? { ...draft, name, unit } : draft;
  }

  /** In a stranger’s document a row after one that no direction is said of counts as the first. */
  #isFirst(id: IndicatorId, place: Place): boolean {
    const isSeen = this.#seen.has(id);
    if (!isSeen) this.#seen.set(id, place);
    return !isSeen || (this.#context.strangers !== null && !this.kept.has(id));
  }

  #tellRepeated({ name, place }: KpiDraft, id: IndicatorId): void {
    const first = this.#seen.get(id);
    const params = { row: first?.line ?? first?.row ?? 0 };
    this.issues.push(
      this.#context.strangers
        ? issue('import.indicator-repeated', { severity: 'warning', place, found: name })
        : issue('duplicate-indicator', { place, found: id, params }),
    );
  }

  /** In a stranger’s document, as where each year has a sheet of its own, a row that says nothing otherwise adds its years to the first. */
  #addsTo(known: KeptRow, more: KeptRow): boolean {
    const { id, unit } = known.indicator.definition;
    if (!this.#context.strangers || unit !== more.indicator.definition.unit) return false;
    const { figures, conflicts } = complemented(known, more);
    if (conflicts.length === 0) this.kept.set(id, { ...known, ...figures });
    return conflicts.length === 0;
  }

  #figuresOf(row: KpiRow, { id, wish }: { readonly id: IndicatorId; readonly wish: RowWish }): KeptRow | null {
    const { name, place } = row.draft;
    const places = this.#relisted.get(foldForCompare(name)) ?? [];
    // A list without headings has everything at one place.
    const relistedUnder = this.#context.strangers ? places.filter((node) => node !== row.node) : places;
    const indicator = indicatorOf(row, { id, wish, relistedUnder });
    const wrong = validateIndicator(indicator.definition, indicator.baseline, indicator.targets);
    this.issues.push(...wrong.map((found) => atPlace(found, place)));
    const series = row.draft.actuals.map((actual) => measured(id, { status: 'confirmed', ...actual }));
    return wrong.some(({ severity }) => severity === 'error') ? null : { indicator, series, place };
  }

  /** A blank cell leaves the row out; a word that means none is an error; without a column the table has been told. */
  #wishOf(row: KpiRow, known: EditionIndicator | undefined): RowWish | null {
    const said = row.wish ?? this.#saidOf(row, known);
    if (said) return said;
    const { direction, draft } = row;
    const { name, place } = draft;
    const expected = Object.values(directionWords).join(', ');
    if (direction) this.issues.push(issue('csv-unknown-word', { place, found: direction, expected }));
    else {
      this.unsaid.push(draft);
      if (direction === '' && this.#context.tellsUnsaid)
        this.issues.push(issue('direction-not-declared', { severity: 'warning', place, found: name, expected }));
    }
    return null;
  }

  /** Where the direction is that of the fallback, so is the comparator, which no document says. */
  #saidOf({ direction, draft }: KpiRow, known: EditionIndicator | undefined): RowWish | null {
    const least = this.#context.fallback?.(draft) ?? null;
    const said = direction ? readDirection(direction) : (this.#saidElsewhere(draft, known) ?? least?.direction);
    return said ? { direction: said, comparator: least?.direction === said ? least.comparator : null } : null;
  }

  #saidElsewhere(draft: KpiDraft, known: EditionIndicator | undefined): Direction | null {
    const before = this.#context.strangers && known ? known.definition.direction : null;
    return this.#context.wish(draft) ?? before ?? directionOfTargets(draft);
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
