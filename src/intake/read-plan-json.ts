import { ok, parseMunicipalityCode, type MunicipalityCode, type NodeId, type Result } from '#kernel';
import type { EditionDossier, EditionIndicator, FileSet } from '#app';
import { validateIndicator } from '#indicator';
import { planTree, validateEdition, type PlanNode } from '#plan';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { fitSchema } from './read-json.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { defaultScheme } from './resolve-scheme.ts';
import { planFile, PLAN_FORMAT, type PlanFileEdition } from './schemas/plan-file.ts';
import { unitsOfPlan } from './units-of-plan.ts';
import { reportRepeats } from './unique.ts';
import { bareMunicipality } from './bare-municipality.ts';

/** 計画JSON → dossier without figures: one edition each. */
export function readPlanJson(files: FileSet, path: string): Result<IntakeReading> {
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
  const editions = file.editions
    .map((edition, index) => editionOf(edition, { findings, path, index }))
    .toSorted((a, b) => a.edition.period.first - b.edition.period.first);
  if (findings.failed) return findings.failure();
  return ok({
    dossier: { municipality: bareMunicipality(code, ''), sources: [], editions, series: [], pictures: [] },
    issues: findings.all,
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
