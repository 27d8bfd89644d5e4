import {
  bareMunicipality,
  blocksOfFigures,
  directionOf,
  unknownNames,
  unsaidDirections,
  wishInTables,
  figuresOfItems,
  heldAt,
  isKpiTable,
  nameOf,
  notToldBefore,
  seriesIssues,
  type EditionDossier,
  type FigureBlock,
  type FigureItem,
  type FiguresOptions,
  type ReadDocument,
  type ReadFigures,
} from '#app';
import { periodOfText } from '#check';
import { editionIdOf, fiscalYear, ok, type FiscalYear, type Issue, type Result } from '#kernel';
import { baselineYearOf, headsWithoutYear, needsBaselineYear, yearsOfHeads } from '#indicator';
import { planTree, type PlanPeriod } from '#plan';
import { figuresTable } from './figures-table.ts';
import { Findings } from './findings.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { readFiguresTable } from './read-figures-csv.ts';
import { defaultScheme } from './resolve-scheme.ts';

interface DocumentContext {
  readonly path: string;
  readonly options: FiguresOptions;
}

/**
 * The KPI tables of a stranger’s document → dossier of one edition. A table with the head of a 指標CSV is read as one. A cell
 * that cannot be read leaves out its figure and is told; a row whose direction neither the table nor a person says is left out.
 */
export function figuresOfDocument(document: ReadDocument, context: DocumentContext): Result<IntakeReading> {
  const { path, options } = context;
  const findings = new Findings();
  findings.take(document.issues.filter(concernsFigures), { file: path });
  const own = figuresTable(document, path);
  if (own) return readFiguresTable(own, { year: options.year ?? null, findings, path });
  const [edition] = document.editions;
  const blocks = blocksOfFigures(edition?.blocks ?? [], edition?.title || nameOf(path));
  const tables = blocks.flatMap(({ block }) =>
    block.kind === 'table' && isKpiTable(block.head, undefined) ? [block] : [],
  );
  const heads = tables.map(({ head }) => head);
  if (heads.length === 0) {
    findings.add(
      'figures-no-table',
      { file: path },
      { expected: '指標, 単位, 方向性, 基準値（R1）, 目標値（R6）, 実績値（R4）' },
    );
    return findings.failure();
  }
  const stated = periodOfText(blocks.flatMap(({ block }) => (block.kind === 'table' ? [] : [block])));
  const year = options.year ?? null;
  if (year === null && heads.some((head) => headsWithoutYear(head).length > 0)) {
    findings.add('year-not-stated', { file: path }, { expected: '目標値（R6）, --year' });
    return findings.failure();
  }
  const first = stated?.first ?? firstYear(heads, year);
  const baseline = baselineYearOf(heads) ?? fiscalYear(first - 1);
  if (tables.some(({ head, rows }) => needsBaselineYear(head, rows)))
    findings.add('baseline-year-assumed', { file: path }, { severity: 'note', expected: String(baseline) });
  return dossierOf({ document, blocks, ...context }, { findings, stated, first, baseline });
}

interface Source extends DocumentContext {
  readonly document: ReadDocument;
  readonly blocks: readonly FigureBlock[];
}

interface Known {
  readonly findings: Findings;
  readonly stated: PlanPeriod | null;
  readonly first: FiscalYear;
  /** Of baselines without a year. */
  readonly baseline: FiscalYear;
}

function dossierOf(
  { document, blocks, path, options }: Source,
  { findings, stated, first, baseline }: Known,
): Result<IntakeReading> {
  const title = document.editions[0]?.title || nameOf(path);
  const items = itemsOf(blocks, path);
  const tree = planTree(
    items.map(({ block, line }) => ({ ...block, line })),
    { file: path },
  );
  const year = options.year ?? first;
  const assumed = { baseline, target: year, actual: year };
  const inTables = wishInTables(blocks);
  const others = options.directions?.others ?? null;
  const figures = figuresOfItems(items, tree, {
    strangers: { assumed, held: heldAt(document.held ?? []) },
    wish: (row) => directionOf(options.directions, row.name) ?? inTables(row),
    fallback: () => others && { direction: others, comparator: null },
    tellsUnsaid: false,
  });
  findings.take(notToldBefore(figures.issues, document.issues).map(asWarning), { file: path });
  findings.take(seriesIssues(blocks), { file: path });
  tellUnsaid(figures, findings, options);
  if (findings.failed) return findings.failure();
  const id = editionIdOf(nameOf(path), 'figures');
  const period = stated ?? spanOf(figures, year);
  const edition = { id, title, period, status: 'draft' as const, nodes: tree.nodes, lineage: [] };
  const dossier: EditionDossier = {
    edition,
    body: '',
    scheme: defaultScheme(),
    indicators: figures.indicators,
    initiatives: [],
    verifications: [],
  };
  const municipality = bareMunicipality(null, '');
  const { series } = figures;
  return ok({
    dossier: { municipality, sources: [], editions: [dossier], series, pictures: [] },
    issues: findings.all,
  });
}

/** What a reader notices of headings and lists does not matter to figures. */
function concernsFigures({ severity, code }: Issue): boolean {
  return severity !== 'note' || /^(?:sheet|text|document-macros)/.test(code);
}

function firstYear(heads: readonly (readonly string[])[], asked: FiscalYear | null): FiscalYear {
  const years = [...heads.flatMap(yearsOfHeads), ...(asked === null ? [] : [asked])];
  return fiscalYear(Math.min(...years));
}

function itemsOf(blocks: readonly FigureBlock[], file: string): readonly FigureItem[] {
  return blocks.map((placed, line) => ({ ...placed, line, place: { file, ...placed.place } }));
}

function asWarning(found: Issue): Issue {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}

/** Rows without a direction, told once with how to say it; without any other row there is nothing to judge. */
function tellUnsaid({ unsaid, indicators }: ReadFigures, findings: Findings, { directions }: FiguresOptions): void {
  for (const name of unknownNames(directions, [
    ...indicators.map(({ definition }) => definition.name),
    ...unsaid.map(({ name: own }) => own),
  ]))
    findings.add('figures-direction-unknown', { field: '--direction' }, { found: name });
  const [first] = unsaid;
  if (!first) return;
  findings.add('figures-direction-unsaid', first.place, {
    severity: indicators.length === 0 ? 'error' : 'warning',
    ...unsaidDirections(unsaid, directions),
  });
}

/** From the year after the first baseline to the last year of any figure. */
function spanOf({ indicators, series }: ReadFigures, asked: FiscalYear): PlanPeriod {
  const bases = indicators.flatMap(({ baseline }) => (baseline ? [baseline.planYear + 1] : []));
  const targets = indicators.flatMap(({ targets: own }) => own.map(({ planYear }) => planYear));
  const years = [...bases, ...targets, ...series.map(({ planYear }) => planYear), asked];
  return { first: fiscalYear(Math.min(...years)), last: fiscalYear(Math.max(...years)) };
}
