import { ok, type IndicatorId, type Issue, type Result } from '#kernel';
import type { Dossier, FileSet, Source } from '#app';
import { validateEdition, type Edition } from '#plan';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { checkMunicipality } from './check-municipality.ts';
import { readCityFile, type CityReading } from './read-city-file.ts';
import { readEdition, readTable, type EditionTable } from './read-edition.ts';
import { chainMeasurements, measurementColumns, readMeasurement, type MeasurementDraft } from './read-measurement.ts';
import { readPictures } from './read-pictures.ts';
import { readTree, type EditionTree } from './read-tree.ts';
import { readIndicatorId } from './schemas/json-fields.ts';
import { sourcesFile } from './schemas/sources-file.ts';
import { reportRepeats } from './unique.ts';

export interface IntakeReading {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
}

/**
 * A city's folder (docs/how-to/folder-format.md) → dossier. Refused with all issues where one of them is an error;
 * warnings and notes come with the dossier.
 */
export function readCityFolder(files: FileSet): Result<IntakeReading> {
  const findings = new Findings();
  const folder = new FolderReader(files, findings);
  const city = readCityFile(folder);
  if (!city) return findings.failure();
  const sources = readSources(folder);
  const tables = readTrees(city, folder).map((tree) => readTable(tree, folder));
  const context = { folder, sources: sources && new Set(sources.map(({ id }) => id)), indicators: idsOf(tables, city) };
  const root = readMeasurements(context);
  const editions = tables.map((table) => readEdition(table, { ...context, places: placesOf(root) }));
  const series = chainMeasurements([...root, ...editions.flatMap(({ measurements }) => measurements)]);
  const pictures = readPictures(
    editions.flatMap(({ dossier }) => dossier.initiatives),
    folder,
  );
  checkTables(city, tables, findings);
  blameMissingFiles(tables, folder);
  if (findings.failed) return findings.failure();
  folder.noteUnread();
  const dossier = {
    municipality: city.municipality,
    sources: sources ?? [],
    editions: editions.map((reading) => reading.dossier),
    series,
    pictures,
  };
  return ok({ dossier, issues: findings.all });
}

function blameMissingFiles(tables: readonly EditionTable[], folder: FolderReader): void {
  const missing = (files: readonly string[]) => files.filter((file) => !folder.has(file));
  folder.findings.blameMissing(missing(['sources.json']), 'source-unknown');
  const indicators = missing(tables.map(({ tree }) => `${tree.entry.folder}/indicators.csv`));
  folder.findings.blameMissing(indicators, 'indicator-unknown');
}

/** Null where the file stands there but could not be read: then nothing can be looked up in it. */
function readSources(folder: FolderReader): readonly Source[] | null {
  const file = 'sources.json';
  if (!folder.has(file)) return [];
  const sources = folder.json(file, sourcesFile);
  if (sources)
    reportRepeats(
      sources.map(({ id }) => id),
      'duplicate-id',
      { findings: folder.findings, place: { file } },
    );
  return sources;
}

/** The editions oldest first, each checked against the one before. */
function readTrees(city: CityReading, folder: FolderReader): readonly EditionTree[] {
  const trees: EditionTree[] = [];
  let previous: Edition | null = null;
  for (const index of city.file.editions.keys()) {
    const tree = readTree(city, index, { folder, previous });
    if (tree) {
      folder.findings.take(validateEdition(tree.edition, previous), { file: 'city.json', field: tree.edition.id });
      trees.push(tree);
    }
    previous = tree?.edition ?? null;
  }
  return trees;
}

/** The indicators of all editions; null where one could not be read, so that its indicators are not called unknown. */
function idsOf(tables: readonly EditionTable[], city: CityReading): ReadonlySet<string> | null {
  const complete = tables.length === city.file.editions.length && tables.every(({ ids }) => ids !== null);
  return complete ? new Set(tables.flatMap(({ ids }) => [...(ids ?? [])])) : null;
}

interface MeasurementsContext {
  readonly folder: FolderReader;
  readonly sources: ReadonlySet<string> | null;
  readonly indicators: ReadonlySet<string> | null;
}

function readMeasurements({ folder, sources, indicators }: MeasurementsContext): readonly MeasurementDraft[] {
  const { findings } = folder;
  const table = folder.csv('measurements.csv', {
    required: ['指標ID', '実績年度', '実績値'],
    optional: measurementColumns.filter((name) => name !== '実績値'),
  });
  return (table?.rows ?? []).flatMap((row) => {
    const id = findings.value(readIndicatorId(row.cell('指標ID')), row.place('指標ID'));
    if (id && indicators && !indicators.has(id))
      findings.add('indicator-unknown', row.place('指標ID'), { found: id, expected: 'indicators.csv' });
    const draft = id && readMeasurement({ row, findings }, { indicator: id, sources, assumedYear: null });
    return draft ? [draft] : [];
  });
}

/** The most places each series is written with. */
function placesOf(drafts: readonly MeasurementDraft[]): ReadonlyMap<IndicatorId, number> {
  const places = new Map<IndicatorId, number>();
  for (const { measurement } of drafts) {
    places.set(measurement.indicator, Math.max(places.get(measurement.indicator) ?? 0, measurement.value?.scale ?? 0));
  }
  return places;
}

function checkTables({ municipality }: CityReading, tables: readonly EditionTable[], findings: Findings): void {
  for (const { table } of tables) if (table) checkMunicipality(table.rows, municipality.code, findings);
}
