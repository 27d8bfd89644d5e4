import {
  issue,
  ok,
  parseMunicipalityCode,
  type Issue,
  type MunicipalityCode,
  type NodeId,
  type Place,
  type Result,
} from '#kernel';
import {
  bareMunicipality,
  measured,
  type EditionDossier,
  type EditionIndicator,
  type FileSet,
  type PlacedBlock,
  type PlacedText,
  type ReadDocument,
} from '#app';
import { validateIndicator, type Measurement } from '#indicator';
import { planTree, validateEdition, type PlanNode } from '#plan';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { fitSchema } from './read-json.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { defaultScheme } from './resolve-scheme.ts';
import { planFile, PLAN_FORMAT, type PlanFile, type PlanFileEdition } from './schemas/plan-file.ts';
import { unitsOfPlan } from './units-of-plan.ts';
import { reportRepeats } from './unique.ts';

/** 計画JSON → dossier, one edition each. */
export function readPlanJson(files: FileSet, path: string): Result<IntakeReading> {
  const plan = readPlan(files, path);
  if (!plan.ok) return plan;
  const { code, editions, issues } = plan.value;
  const dossiers = editions.map(({ dossier }) => dossier);
  return ok({
    dossier: {
      municipality: bareMunicipality(code, ''),
      sources: [],
      editions: dossiers.toSorted((a, b) => a.edition.period.first - b.edition.period.first),
      series: editions.flatMap(({ series }) => series),
      pictures: [],
    },
    issues,
  });
}

/** 計画JSON as it stands, each unit at the place that it names, or at its own in the file. */
export function readPlanSource(files: FileSet, path: string): Result<ReadDocument> {
  const plan = readPlan(files, path);
  if (!plan.ok) return plan;
  const { file, code, editions, issues } = plan.value;
  const placed = ({ text, place }: PlanFile['unplaced'][number]): PlacedText => ({
    text,
    place: place ?? { file: path },
  });
  return ok({
    editions: editions.map(({ entry, dossier, series }, index) => ({
      title: entry.title,
      blocks: placedBlocks(entry, { file: path, path: ['editions', index, 'units'] }),
      stated: {
        id: entry.id,
        period: dossier.edition.period,
        status: entry.status,
        indicators: dossier.indicators,
        series,
      },
    })),
    remarks: file.remarks.map(placed),
    unplaced: file.unplaced.map(placed),
    furniture: file.furniture.map(({ count, ...text }) => ({ ...placed(text), count })),
    issues,
    ...(code === null ? {} : { municipality: { code, name: '' } }),
  });
}

/** A table's rows are units of their own. */
function placedBlocks({ units }: PlanFileEdition, at: Place & { path: readonly (string | number)[] }) {
  const placeOf = (unit: number): Place => units[unit]?.place ?? { ...at, path: [...at.path, unit] };
  return unitsOfPlan(units).map(({ line, ...block }): PlacedBlock => {
    const place = placeOf(line - 1);
    if (block.kind !== 'table') return { block, place };
    return { block, place, cells: { head: [], rows: block.rows.map((_, row) => [placeOf(line - 1 + row)]) } };
  });
}

interface PlanEdition {
  readonly entry: PlanFileEdition;
  readonly dossier: EditionDossier;
  readonly series: readonly Measurement[];
}

interface ReadPlan {
  readonly file: PlanFile;
  readonly code: MunicipalityCode | null;
  /** In the order of the file. */
  readonly editions: readonly PlanEdition[];
  readonly issues: readonly Issue[];
}

function readPlan(files: FileSet, path: string): Result<ReadPlan> {
  const findings = new Findings();
  const folder = new FolderReader(files, findings);
  const json = folder.anyJson(path);
  if (json === undefined || isOtherFormat(json, path, findings)) return findings.failure();
  const file = findings.value(fitSchema(json, path, planFile), {});
  if (!file) return findings.failure();
  const code = file.municipality === null ? null : codeOf(file.municipality, path, findings);
  reportRepeats(
    file.editions.map(({ id }) => id),
    'duplicate-id',
    { findings, place: { file: path, path: ['editions'] } },
  );
  const editions = file.editions.map((entry, index) => ({
    entry,
    dossier: editionOf(entry, { findings, path, index }),
    series: seriesOf(entry, { findings, path, index }),
  }));
  return findings.failed ? findings.failure() : ok({ file, code, editions, issues: findings.all });
}

function seriesOf({ indicators, measurements }: PlanFileEdition, context: EditionContext): readonly Measurement[] {
  const known = new Set<string>(indicators.map(({ id }) => id));
  return measurements.map((said, at) => {
    const { indicator, year, period, value, missing, status } = said;
    const place = { file: context.path, path: ['editions', context.index, 'measurements', at] };
    if (!known.has(indicator))
      context.findings.add('indicator-unknown', place, { found: indicator, expected: 'indicators' });
    if ((value === null) === (missing === null))
      context.findings.take(
        [issue('json.missing-key', { found: 'value', expected: '"value": "12.5" | "missing": "…"' })],
        place,
      );
    const twice = measurements.slice(0, at).some((one) => one.indicator === indicator && one.year === year);
    if (twice) context.findings.add('duplicate-id', place, { found: `${indicator} ${year}` });
    return measured(indicator, { planYear: year, period, value, missing, status });
  });
}

function isOtherFormat(json: unknown, path: string, findings: Findings): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  const other = typeof format === 'string' && format !== PLAN_FORMAT;
  if (other)
    findings.add('json-format-version', { file: path, path: ['format'] }, { found: format, expected: PLAN_FORMAT });
  return other;
}

function codeOf(text: string, path: string, findings: Findings): MunicipalityCode | null {
  const place = { file: path, path: ['municipality'] };
  const reading = findings.value(parseMunicipalityCode(text), place);
  if (reading) findings.take(reading.issues, place);
  return reading?.code ?? null;
}

interface EditionContext {
  readonly findings: Findings;
  readonly path: string;
  readonly index: number;
}

function editionOf(entry: PlanFileEdition, context: EditionContext): EditionDossier {
  const { findings, path, index } = context;
  const tree = planTree(unitsOfPlan(entry.units), { file: path });
  findings.take(tree.issues);
  const [first, last] = entry.period;
  const edition = {
    id: entry.id,
    title: entry.title,
    period: { first, last },
    status: entry.status,
    nodes: tree.nodes,
    lineage: [],
  };
  findings.take(validateEdition(edition), { file: path, path: ['editions', index] });
  const indicators = entry.indicators.map((_, at) => indicatorOf(entry, at, { ...context, nodes: tree.nodes }));
  reportRepeats(
    entry.indicators.map(({ id }) => id),
    'duplicate-indicator',
    { findings, place: { file: path, path: ['editions', index, 'indicators'] } },
  );
  return { edition, body: '', scheme: defaultScheme(), indicators, initiatives: [], verifications: [] };
}

function indicatorOf(
  entry: PlanFileEdition,
  at: number,
  context: EditionContext & { nodes: readonly PlanNode[] },
): EditionIndicator {
  const said = entry.indicators[at];
  if (!said) throw new RangeError(`no indicator ${at}`);
  const { baseline, targets, node, relistedUnder, ...definition } = said;
  const place = { file: context.path, path: ['editions', context.index, 'indicators', at] };
  for (const id of [node, ...relistedUnder]) {
    if (!context.nodes.some((known) => known.id === id))
      context.findings.add('node-unknown', place, { found: id, expected: 'g1.2' });
  }
  const made: EditionIndicator = {
    definition: {
      ...definition,
      source: null,
      department: null,
      breaks: [],
      replacement: null,
      node: node as NodeId,
      relistedUnder: relistedUnder as NodeId[],
    },
    baseline: baseline && {
      planYear: baseline.year,
      period: baseline.period,
      value: baseline.value,
      missing: null,
      source: null,
      others: [],
    },
    targets: targets.map(({ year, period, aim }) => ({
      planYear: year,
      period,
      aim,
      source: null,
      revision: null,
      others: [],
    })),
  };
  context.findings.take(validateIndicator(made.definition, made.baseline, made.targets), place);
  return made;
}
