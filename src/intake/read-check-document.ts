import { editionId, editionIdOf, ok, type Issue, type Result } from '#kernel';
import {
  checkedEdition,
  type CheckDocument,
  type CheckedEdition,
  type EditionDossier,
  type EditionOutline,
  type FileSet,
  type ReadingOptions,
} from '#app';
import { readOutline } from '#plan';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { readText } from './input-file.ts';
import { figuresCsvTable, hasMeasurements } from './read-figures-csv.ts';
import { readFreeCsv } from './read-free-csv.ts';
import { readOutlineFile } from './read-outline-file.ts';
import { readCityFile } from './read-city-file.ts';
import type { IntakeReading } from './read-city-folder.ts';

const SERIES = 'measurements.csv';

/**
 * What can be read as a plan, for the 整合性チェック: with the lines of the text where it has lines. Any outline will do, one
 * without indicators or with cells that cannot be read too; `read` takes every other form.
 */
export async function readCheckDocument(
  files: FileSet,
  read: (files: FileSet) => Result<IntakeReading>,
  options: ReadingOptions = {},
): Promise<Result<CheckDocument>> {
  const [only = ''] = files.list();
  if (files.kind === 'file' && /\.md$/i.test(only)) return ofOutline(files, only);
  if (files.kind === 'file' && !/\.(?:json|csv)$/i.test(only)) return ofDocument(files, only, options);
  if (isTable(files, only)) return ofDocument(files, only, options);
  const reading = read(files);
  if (!reading.ok) return reading;
  const { dossier, issues } = reading.value;
  const outlines = outlineFiles(files);
  return ok({
    editions: dossier.editions.map((edition) => editionOf(edition, { files, path: outlines.get(edition.edition.id) })),
    series: dossier.series,
    seriesFile: files.kind === 'file' ? only : files.list().includes(SERIES) ? SERIES : null,
    issues,
  });
}

/** A Word document, a PDF or plain text: its blocks with their places. */
async function ofDocument(files: FileSet, path: string, options: ReadingOptions): Promise<Result<CheckDocument>> {
  const reading = await readOutlineFile(files, options);
  if (!reading.ok) return reading;
  const { issues, older } = reading.value;
  const blocks = placedBlocks(reading.value);
  if (older?.isBeforeChanges) return ok(beforeAndAfter(path, { before: placedBlocks(older), after: blocks, issues }));
  return ok(alone(path, blocks, older ? [older.said, ...issues] : issues));
}

type Blocks = CheckedEdition['blocks'];

function placedBlocks({ outline, places }: Pick<EditionOutline, 'outline' | 'places'>): Blocks {
  return outline.map((block, index) => ({ ...block, ...places?.[index] }));
}

/** A CSV whose heads are its maker's own, or one of targets alone; with what was measured, one of the open-data form is a series. */
function isTable(files: FileSet, path: string): boolean {
  if (files.kind !== 'file' || !/\.csv$/i.test(path)) return false;
  if (readFreeCsv(files, path)) return true;
  const table = figuresCsvTable(files, path, new Findings());
  return table !== null && !hasMeasurements(table);
}

function ofOutline(files: FileSet, path: string): Result<CheckDocument> {
  const read = readText(files, path);
  if (!read.ok) return read;
  const { units, issues } = readOutline(read.value.text, path);
  return ok(alone(path, units, [...read.value.issues, ...issues]));
}

/** One edition of which only the text is known. */
function alone(path: string, blocks: Blocks, issues: readonly Issue[]): CheckDocument {
  return { editions: [textEdition(path, blocks)], series: [], seriesFile: null, issues };
}

interface BeforeAndAfter {
  readonly before: Blocks;
  readonly after: Blocks;
  readonly issues: readonly Issue[];
}

/** The two texts of 変更履歴. */
function beforeAndAfter(path: string, { before, after, issues }: BeforeAndAfter): CheckDocument {
  const [old, next] = [textEdition(path, before), textEdition(path, after)];
  const original = { ...old, id: editionId('original') };
  return { editions: [original, next], series: [], seriesFile: null, issues };
}

function textEdition(path: string, blocks: Blocks): CheckedEdition {
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? '';
  return {
    id: editionIdOf(name, 'plan'),
    title: name,
    status: 'draft',
    period: null,
    file: path,
    blocks,
    indicators: [],
  };
}

/** The outline of each edition, as `city.json` says. */
function outlineFiles(files: FileSet): ReadonlyMap<string, string> {
  if (files.kind === 'file') return new Map();
  const city = readCityFile(new FolderReader(files, new Findings()));
  return new Map(city?.file.editions.map(({ id, folder }) => [id, `${folder}/plan.md`]));
}

interface Source {
  readonly files: FileSet;
  readonly path: string | undefined;
}

function editionOf(edition: EditionDossier, { files, path }: Source): CheckedEdition {
  const text = path === undefined ? null : readText(files, path);
  const stored = checkedEdition(edition);
  const blocks = text?.ok ? readOutline(text.value.text, path ?? '').units : stored.blocks;
  return { ...stored, file: path ?? files.list()[0] ?? '', blocks };
}
