import type { EditionDossier } from '#app';
import type { IndicatorId } from '#kernel';
import { validateIndicator } from '#indicator';
import type { Initiative } from '#plan';
import type { FolderReader } from './folder-reader.ts';
import { indicatorLayout } from './indicator-layout.ts';
import { locateNode } from './locate-node.ts';
import type { CsvTable } from './read-csv.ts';
import { readIndicators, type IndicatorsReading } from './read-indicators.ts';
import type { MeasurementDraft } from './read-measurement.ts';
import type { EditionTree } from './read-tree.ts';
import { readVerifications } from './read-verifications.ts';
import { indicatorsFile } from './schemas/indicators-file.ts';
import { initiativesFile } from './schemas/initiatives-file.ts';
import type { Known } from './schemas/json-fields.ts';
import { reportRepeats } from './unique.ts';

/** The table of indicators before its rows are understood: its ids are needed by other files first. */
export interface EditionTable {
  readonly tree: EditionTree;
  readonly table: CsvTable | null;
  /** Null where the table stands there but could not be read: then nothing can be looked up in it. */
  readonly ids: ReadonlySet<string> | null;
}

export interface EditionContext {
  readonly folder: FolderReader;
  readonly sources: ReadonlySet<string> | null;
  /** Of all editions. */
  readonly indicators: ReadonlySet<string> | null;
  readonly places: ReadonlyMap<IndicatorId, number>;
}

export interface EditionReading {
  readonly dossier: EditionDossier;
  readonly measurements: readonly MeasurementDraft[];
}

export function readTable(tree: EditionTree, folder: FolderReader): EditionTable {
  const file = `${tree.entry.folder}/indicators.csv`;
  const table = folder.csv(file, indicatorLayout(['指標ID', '指標名', '方向性']));
  const ids = new Set(table?.rows.map((row) => row.cell('指標ID')).filter((id) => id !== '') ?? []);
  return { tree, table, ids: table === null && folder.has(file) ? null : ids };
}

/** One edition with all that hangs on it. */
export function readEdition({ tree, table, ids }: EditionTable, context: EditionContext): EditionReading {
  const { folder, sources } = context;
  const { edition, scheme, body } = tree;
  const known: Known = {
    nodes: new Set(edition.nodes.map(({ id }) => id)),
    previousNodes: null,
    indicators: ids,
    sources,
    grades: new Set([...scheme.grades, scheme.missing].map(({ code }) => code)),
  };
  const { indicators, measurements } = readRows({ tree, table, ids }, { ...context, known });
  const initiatives = readInitiatives(tree, folder, known);
  const verifications = readVerifications(tree, folder, known);
  return { dossier: { edition, body, scheme, indicators, initiatives, verifications }, measurements };
}

function readRows({ tree, table, ids }: EditionTable, context: EditionContext & { known: Known }): IndicatorsReading {
  const { folder, known, sources, places } = context;
  const file = `${tree.entry.folder}/indicators.json`;
  const details = folder.json(file, indicatorsFile({ ...known, indicators: context.indicators }, ids)) ?? [];
  reportRepeats(
    details.map(({ id }) => id),
    'duplicate-id',
    { findings: folder.findings, place: { file } },
  );
  const reading = readIndicators(table?.rows ?? [], {
    findings: folder.findings,
    locate: (reader) => locateNode(reader, tree.edition.nodes),
    sources,
    period: tree.edition.period,
    details: new Map(details.map((entry) => [entry.id, entry])),
    places,
    assumedYear: null,
    targetYear: null,
  });
  for (const { definition, baseline, targets } of reading.indicators) {
    folder.findings.take(validateIndicator(definition, baseline, targets), {
      file: `${tree.entry.folder}/indicators.csv`,
      path: [definition.id],
    });
  }
  return reading;
}

function readInitiatives(tree: EditionTree, folder: FolderReader, known: Known): readonly Initiative[] {
  const file = `${tree.entry.folder}/initiatives.json`;
  const initiatives = folder.json(file, initiativesFile(known)) ?? [];
  reportRepeats(
    initiatives.map(({ id }) => id),
    'duplicate-id',
    { findings: folder.findings, place: { file } },
  );
  return initiatives;
}
