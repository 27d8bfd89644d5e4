import { foldForCompare, issue, type IndicatorId, type Issue, type IssueInit, type NodeId } from '#kernel';
import { directionWords, type IndicatorDefinition, type Measurement } from '#indicator';
import { pathOf, type PlanNode } from '#plan';
import type { EditionIndicator } from '../dossier.ts';
import { complemented, otherTargets, type FigureConflict, type IndicatorFigures } from './complemented.ts';
import { ofIndicator } from './measured.ts';
import { NameIndex, type NameMatch, type PrintedName } from './name-index.ts';
import type { DraftReading } from './read-draft.ts';

/** Figures that a workbook or a CSV brings. */
export interface FiguresSource {
  /** Of the file, as messages name it. */
  readonly name: string;
  readonly reading: DraftReading;
  /** It is of our own form: its ids and definitions are the city’s. */
  readonly isStated: boolean;
}

/**
 * The indicators of plans with what the sources say of them. What a plan prints stands; what it leaves open is taken. An indicator of
 * several plans takes measurements alone: a target is that of one. What no plan prints is an indicator of the first.
 */
export function joinFigures(
  plans: readonly DraftReading[],
  sources: readonly FiguresSource[],
): readonly DraftReading[] {
  const joining = plans.map((plan) => new Joining(plan));
  for (const source of sources) new SourceJoining(joining, source).join();
  return joining.map((one) => one.reading());
}

/** An indicator of a plan under its printed name; null = it has no direction, and is none yet. */
interface Printed extends PrintedName {
  readonly id: IndicatorId | null;
}

class Joining {
  readonly issues: Issue[] = [];
  readonly #plan: DraftReading;
  /** By the ids that they had in the plan. */
  readonly #figures: Map<IndicatorId, IndicatorFigures>;
  readonly #taken: Set<string>;
  readonly #index: NameIndex<Printed>;

  constructor(plan: DraftReading) {
    this.#plan = plan;
    const series = Map.groupBy(plan.series, ({ indicator }) => indicator);
    this.#figures = new Map(
      plan.indicators.map((indicator) => {
        const { id } = indicator.definition;
        return [id, { indicator, series: series.get(id) ?? [] }];
      }),
    );
    this.#taken = new Set(this.#figures.keys());
    this.#index = new NameIndex<Printed>([
      ...plan.indicators.map(({ definition }) => definition),
      ...plan.unsaid.map(({ name, unit }) => ({ name, unit, id: null })),
    ]);
  }

  match(asked: PrintedName): NameMatch<Printed> {
    return this.#index.match(asked);
  }

  at(id: IndicatorId): IndicatorFigures | undefined {
    return this.#figures.get(id);
  }

  replace(id: IndicatorId, figures: IndicatorFigures): void {
    this.#figures.set(id, figures);
    this.#taken.add(figures.indicator.definition.id);
  }

  /** Under the node whose heading is that of `path`, the deepest first; else under the first one. False where the plan has no headings. */
  add({ indicator, series }: IndicatorFigures, path: readonly PlanNode[]): boolean {
    const node = this.#nodeOf(path);
    if (node === null) return false;
    const id = this.#freeId(indicator.definition);
    const definition = { ...indicator.definition, id, node, relistedUnder: [] };
    this.replace(id, { indicator: { ...indicator, definition }, series: ofIndicator(series, id) });
    this.#index.add(definition);
    return true;
  }

  reading(): DraftReading {
    const figures = [...this.#figures.values()];
    return {
      ...this.#plan,
      indicators: figures.map(({ indicator }) => indicator),
      series: figures.flatMap(({ series }) => series),
      issues: [...this.#plan.issues, ...this.issues],
    };
  }

  #nodeOf(path: readonly PlanNode[]): NodeId | null {
    const { nodes } = this.#plan;
    for (const { title } of path.toReversed()) {
      const alike = nodes.filter((node) => foldForCompare(node.title) === foldForCompare(title));
      if (alike[0] && alike.length === 1) return alike[0].id;
    }
    return nodes[0]?.id ?? null;
  }

  #freeId({ id, name, unit }: IndicatorDefinition): IndicatorId {
    if (!this.#taken.has(id)) return id;
    const short = [...name].slice(0, SHORT).join('');
    const nthId = (nth: number): string => `${short}（${unit}${nth === 1 ? '' : nth}）`;
    let nth = unit === '' ? 2 : 1;
    while (this.#taken.has(nthId(nth))) nth += 1;
    return nthId(nth) as IndicatorId;
  }
}

/** Of the name in an id that says more. */
const SHORT = 48;

/** Names that a message shows. */
const SHOWN = 3;

class SourceJoining {
  readonly #plans: readonly Joining[];
  readonly #source: FiguresSource;
  readonly #series: ReadonlyMap<IndicatorId, readonly Measurement[]>;
  readonly #rest: EditionIndicator[] = [];
  #joined = 0;

  constructor(plans: readonly Joining[], source: FiguresSource) {
    this.#plans = plans;
    this.#source = source;
    this.#series = Map.groupBy(source.reading.series, ({ indicator }) => indicator);
  }

  join(): void {
    for (const indicator of this.#source.reading.indicators) this.#joinOne(indicator);
    this.#tellSum();
  }

  #joinOne(indicator: EditionIndicator): void {
    const { id } = indicator.definition;
    const matches = this.#plans.map((plan) => ({ plan, match: plan.match(indicator.definition) }));
    const hits = matches.flatMap(({ plan, match }) =>
      match.kind === 'one' && match.match.id !== null ? [{ plan, id: match.match.id }] : [],
    );
    const given = { indicator, series: this.#series.get(id) ?? [] };
    for (const { plan, id: known } of hits)
      this.#complement(plan, known, hits.length > 1 ? measuredAlone(given) : given);
    if (hits.length > 0) {
      this.#joined += 1;
      return;
    }
    this.#rest.push(indicator);
    this.#tellNear(
      indicator,
      matches.map(({ match }) => match),
    );
    const { nodes } = this.#source.reading;
    const path = pathOf(nodes, indicator.definition.node);
    if (!this.#plans[0]?.add(given, path)) this.#tell('import.figures-homeless', indicator, {});
  }

  #complement(plan: Joining, id: IndicatorId, given: IndicatorFigures): void {
    const known = plan.at(id);
    if (!known) return;
    const { direction } = known.indicator.definition;
    const own = this.#source.isStated ? defined(known, given.indicator.definition) : known;
    const its = { ...given, series: ofIndicator(given.series, own.indicator.definition.id) };
    const { figures, conflicts } = complemented(own, its);
    plan.replace(id, figures);
    const { definition } = given.indicator;
    if (definition.direction !== direction)
      this.#tell('import.figures-direction', given.indicator, {
        found: directionWords[definition.direction],
        expected: directionWords[direction],
      });
    for (const conflict of conflicts) this.#tellConflict(given.indicator, conflict);
    const other = otherTargets(own, its);
    if (other) this.#tell('import.figures-target-year', given.indicator, other);
  }

  #tellConflict(indicator: EditionIndicator, { kind, year, found, expected }: FigureConflict): void {
    this.#tell(`import.figures-${kind}`, indicator, { found, expected, year });
  }

  /** Of the same name, but not surely the same. */
  #tellNear(indicator: EditionIndicator, matches: readonly NameMatch<Printed>[]): void {
    const near = matches.find(({ kind }) => kind === 'unit' || kind === 'several');
    if (!near || near.kind === 'one') return;
    const { unit } = indicator.definition;
    const expected = near.others.map((other) => other.unit).join('、');
    this.#tell(`import.figures-${near.kind === 'unit' ? 'unit' : 'several'}`, indicator, { found: unit, expected });
  }

  #tell(
    code: string,
    { definition: { id, name } }: EditionIndicator,
    { found, expected, year }: { readonly found?: string; readonly expected?: string; readonly year?: number },
  ): void {
    const place = this.#source.reading.places.get(id) ?? {};
    const said = { ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) };
    this.#plans[0]?.issues.push(
      issue(code, {
        severity: 'warning',
        place,
        ...said,
        params: { name, ...(year === undefined ? {} : { year: String(year) }) },
      }),
    );
  }

  #tellSum(): void {
    const place = { file: this.#source.name };
    const said = (code: string, init: IssueInit, count: number): void => {
      if (count > 0) this.#plans[0]?.issues.push(issue(code, { place, ...init, params: { count } }));
    };
    said('import.figures-joined', { severity: 'note' }, this.#joined);
    const names = this.#rest.slice(0, SHOWN).map(({ definition }) => definition.name);
    said('import.figures-unmatched', { severity: 'warning', found: names.join('、') }, this.#rest.length);
  }
}

/** Of several plans: whose baseline and target it is, is not known. */
function measuredAlone({ indicator, series }: IndicatorFigures): IndicatorFigures {
  return { indicator: { ...indicator, baseline: null, targets: [] }, series };
}

/** Under the id and the definition that the city gave; what the plan prints of itself stands. */
function defined({ indicator, series }: IndicatorFigures, said: IndicatorDefinition): IndicatorFigures {
  const { definition } = indicator;
  const { name, unit, kind, node, relistedUnder, decimals, direction, comparator, method } = definition;
  const printed = { name, unit, kind, node, relistedUnder, decimals };
  const wanted = said.direction === direction ? {} : { direction, comparator, method };
  return {
    indicator: { ...indicator, definition: { ...said, ...printed, ...wanted } },
    series: ofIndicator(series, said.id),
  };
}
