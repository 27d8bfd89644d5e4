import {
  editionId,
  fiscalYear,
  foldForCompare,
  measurementId,
  ok,
  type FiscalYear,
  type IndicatorId,
  type NodeId,
  type Result,
} from '#kernel';
import type { EditionDossier, EditionIndicator, FileSet } from '#app';
import { aimOfDraft, validateIndicator, type Direction, type KpiDraft, type Measurement } from '#indicator';
import { planTree, readOutline, type PlanPeriod } from '#plan';
import { bareMunicipality } from './bare-municipality.ts';
import { comparatorOf, methodOf } from './implied-by-direction.ts';
import { defaultScheme } from './resolve-scheme.ts';
import { directions } from './csv-vocabulary.ts';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { kpiRows, type KpiRow } from './kpi-rows.ts';
import { relistedPlaces } from './relisted-places.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { readIndicatorId } from './schemas/json-fields.ts';

/**
 * One outline → dossier of one edition with the figures of its 実績値 columns. An indicator needs a declared 方向性, which a
 * KPI table says in a column of that name; rows without it are named in a warning and left out, since a direction is
 * never inferred.
 */
export function readPlanOutline(files: FileSet, path: string): Result<IntakeReading> {
  const findings = new Findings();
  const text = new FolderReader(files, findings).text(path);
  if (text === null) return findings.failure();
  const { units, issues } = readOutline(text, path);
  const tree = planTree(units, { file: path });
  findings.take([...issues, ...tree.issues]);
  const rows = kpiRows(units, tree, { file: path, findings });
  const period = periodOf(rows);
  if (!period)
    findings.add(
      'nothing-to-read',
      { file: path },
      { expected: '| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） |' },
    );
  const kept = indicatorsOf(rows, findings);
  if (findings.failed || !period) return findings.failure();
  const title = path.split('/').at(-1)?.replace(/\.md$/i, '') ?? '';
  const id = editionId([...title].slice(0, 40).join('').trim() || 'plan');
  const edition = { id, title, period, status: 'draft' as const, nodes: tree.nodes, lineage: [] };
  const dossier: EditionDossier = {
    edition,
    body: '',
    scheme: defaultScheme(),
    indicators: kept.map(({ indicator }) => indicator),
    initiatives: [],
    verifications: [],
  };
  const municipality = bareMunicipality(null, '');
  const series = kept.flatMap(measurementsOf);
  return ok({
    dossier: { municipality, sources: [], editions: [dossier], series, pictures: [] },
    issues: findings.all,
  });
}

/** A row that became an indicator. */
interface KeptRow {
  readonly indicator: EditionIndicator;
  readonly draft: KpiDraft;
}

function measurementsOf({ indicator, draft }: KeptRow): readonly Measurement[] {
  const { id } = indicator.definition;
  return draft.actuals.map((actual) => ({
    ...actual,
    id: measurementId(`${id}@${actual.planYear}#1`),
    indicator: id,
    status: 'confirmed',
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
  }));
}

/** From the year after the baseline to the last target: an outline does not state its period. */
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

function indicatorsOf(rows: readonly KpiRow[], findings: Findings): readonly KeptRow[] {
  const own = rows.filter(({ draft }) => !draft.relisted);
  const places = relistedPlaces(rows, own, findings);
  const seen = new Set<string>();
  return own.flatMap((row) => {
    const id = findings.value(readIndicatorId([...row.draft.name].slice(0, 64).join('').trim()), row.draft.place);
    if (id === null) return [];
    if (seen.has(id)) findings.add('duplicate-indicator', row.draft.place, { found: id });
    seen.add(id);
    if (row.direction === null) return [];
    const direction = directions.code.get(foldForCompare(row.direction));
    if (direction === undefined) {
      tellDirection(row, findings);
      return [];
    }
    const relistedUnder = places.get(foldForCompare(row.draft.name)) ?? [];
    return [{ indicator: indicatorOf(row, { id, direction, relistedUnder, findings }), draft: row.draft }];
  });
}

/** A blank one leaves the row out; a word that means none is an error. */
function tellDirection({ direction, draft }: KpiRow, findings: Findings): void {
  const { expected } = directions;
  if (direction) findings.add('csv-unknown-word', draft.place, { found: direction, expected });
  else findings.add('direction-not-declared', draft.place, { severity: 'warning', found: draft.name, expected });
}

interface IndicatorFacts {
  readonly id: IndicatorId;
  readonly direction: Direction;
  readonly relistedUnder: readonly NodeId[];
  readonly findings: Findings;
}

function indicatorOf(
  { draft, node, headline }: KpiRow,
  { id, direction, relistedUnder, findings }: IndicatorFacts,
): EditionIndicator {
  const comparator = comparatorOf[direction];
  const made: EditionIndicator = {
    definition: {
      id,
      name: draft.name,
      unit: draft.unit,
      kind: headline ? 'headline' : 'kpi',
      direction,
      comparator,
      aggregation: aggregationOf(draft),
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
  findings.take(validateIndicator(made.definition, made.baseline, made.targets), draft.place);
  return made;
}

function aggregationOf(draft: KpiDraft): EditionIndicator['definition']['aggregation'] {
  return draft.cumulative ? { kind: 'cumulative', start: null, baselineIncluded: false } : { kind: 'stock' };
}
