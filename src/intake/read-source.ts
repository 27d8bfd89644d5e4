import {
  isKpiTable,
  placedTexts,
  unfoldedBlock,
  UNSTATED_MUNICIPALITY,
  type Dossier,
  type FileSet,
  type PlacedBlock,
  type ReadDocument,
  type ReadEdition,
  type ReadingOptions,
} from '#app';
import { fail, issue, ok, type FiscalYear, type Issue, type Place, type Result } from '#kernel';
import { outlineOf, readOutline, type OutlineUnit } from '#plan';
import { documentFormat } from './document/document-format.ts';
import { readDocumentFile } from './document/read-document-file.ts';
import type { Flow } from './document/flow.ts';
import { withNear } from './document/near-text.ts';
import { readFlow } from './document/structure/read-flow.ts';
import { suspiciousText } from './document/suspicious-text.ts';
import { readTextDocument } from './document/text/read-text.ts';
import { figuresTable } from './figures-table.ts';
import { Findings } from './findings.ts';
import { intakeIssue } from './issue-codes.ts';
import { withMunicipality } from './municipality-columns.ts';
import { readBytes, readText } from './input-file.ts';
import type { CsvTable } from './read-csv.ts';
import { readFiguresCsv, readFiguresTable } from './read-figures-csv.ts';
import { readFreeCsv } from './read-free-csv.ts';
import { readPlanSource } from './read-plan-json.ts';

/** Endings that can be imported. */
const READABLE = '.docx, .xlsx, .pdf, .txt, .md, .json, .csv';
/** Documents that people hand in; what their bytes are decides. */
const DOCUMENTS = /^\.(?:docx|docm|dotx|doc|rtf|odt|xlsx|xlsm|xltx|xltm|xls|xlsb|ods|jtd|jtdc|jtt|xdw|xbd)$/;

/**
 * A file of any form with everything in it, each text at its place: a Word document, a workbook, a PDF, plain text, an outline, a 計画JSON,
 * a 指標CSV, a CSV with heads of its own. Other endings, and folders, are refused by name; documents of other programs are told how to convert.
 */
export async function readSource(files: FileSet, options: ReadingOptions = {}): Promise<Result<ReadDocument>> {
  if (files.kind === 'folder') {
    const { name } = files;
    return fail(issue('import.input-folder', { place: { file: name }, found: name, expected: READABLE }));
  }
  const ending = endingOf(files.name);
  const path = files.list()[0] ?? '';
  if (isDocument(ending)) {
    const document = await readStrangersDocument(files, path, options);
    return document.ok ? ofStranger(document.value, path, options) : document;
  }
  switch (ending) {
    case '.md':
      return ofOutline(files, path);
    case '.json':
      return readPlanSource(files, path);
    case '.csv': {
      const free = readFreeCsv(files, path);
      if (!free) return ofFigures(files, path, options);
      return free.ok ? ofStranger(inFile(free.value, path), path, options) : free;
    }
    default: {
      const found = ending === '' ? files.name : ending;
      return fail(issue('import.input-format', { place: { file: files.name }, found, expected: READABLE }));
    }
  }
}

/** In small letters; a `.tsv` is a CSV whose cells are parted by tabs. */
export function endingOf(name: string): string {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return ending === '.tsv' ? '.csv' : ending;
}

/** Forms that are read by what they mean, not by a format of ours. */
export function isDocument(ending: string): boolean {
  return DOCUMENTS.test(ending) || ending === '.pdf' || ending === '.txt';
}

/** A Word document, a workbook or a PDF by what its bytes are, plain text by its ending. */
export async function readStrangersDocument(
  files: FileSet,
  path: string,
  { changes, onProgress }: ReadingOptions = {},
): Promise<Result<ReadDocument>> {
  const ending = endingOf(files.name);
  if (ending === '.txt') {
    const read = readText(files, path);
    return read.ok ? ofFlow(files.name, readTextDocument(read.value.text, path), read.value.issues) : read;
  }
  const bytes = readBytes(files, path);
  if (!bytes.ok) return bytes;
  const format = documentFormat(bytes.value, path);
  if (format === 'pdf' || (ending === '.pdf' && format === 'unknown')) {
    // Loaded when it is asked for: pdf.js is the largest part of all, and nothing else needs it.
    const { readPdf } = await import('./document/pdf/read-pdf.ts');
    const flow = await readPdf(bytes.value, path, onProgress);
    // Codes without a meaning, such as control characters, have been counted by their page.
    const read = ofFlow(files.name, flow, flow.ok ? suspiciousText(flow.value, path, ['private-use-character']) : []);
    return read.ok && flow.ok ? ok({ ...read.value, issues: withNear(read.value.issues, flow.value) }) : read;
  }
  const reading = readDocumentFile(files, path, changes);
  return reading.ok ? ok(inFile(reading.value.document, path)) : reading;
}

function ofFlow(name: string, flow: Result<Flow>, before: readonly Issue[]): Result<ReadDocument> {
  if (!flow.ok) return flow;
  const document = readFlow(flow.value, flow.value.blocks[0]?.place.file ?? name);
  return ok(inFile({ ...document, issues: [...before, ...document.issues] }, name));
}

/** Every place names the file too: several may be imported at once. */
export function inFile(document: ReadDocument, file: string): ReadDocument {
  const placed = <T extends { readonly place: Place }>(one: T): T => ({ ...one, place: { file, ...one.place } });
  return {
    ...document,
    editions: document.editions.map((edition) => ({ ...edition, blocks: edition.blocks.map(placed) })),
    remarks: document.remarks.map(placed),
    unplaced: document.unplaced.map(placed),
    furniture: document.furniture.map(placed),
    issues: document.issues.map(placed),
  };
}

/** With how its tables are read; a workbook that is a 指標CSV saved as one is read as that, its text kept beside. */
function ofStranger(document: ReadDocument, path: string, options: ReadingOptions): Result<ReadDocument> {
  const year = options.year ?? null;
  const own = figuresTable(document, path);
  if (own) return ofOwnTable(document, own, { year, path });
  const isSheet = /^\.(?:csv|xl\w+)$/.test(endingOf(path));
  return ok(ofStrangersTables(isSheet ? withMunicipality(document, path) : document, { year, path, isSheet }));
}

interface Asked {
  readonly year: FiscalYear | null;
  readonly path: string;
  readonly isSheet: boolean;
}

function ofStrangersTables(document: ReadDocument, { year, path, isSheet }: Asked): ReadDocument {
  const { held = [], ...rest } = document;
  const [first, other] = document.editions;
  const sheet = isSheet && first && !other ? sizesOf(first.blocks) : null;
  return {
    ...rest,
    issues: sheet && sheet.tables === 0 ? [...rest.issues, withoutFigures(path)] : rest.issues,
    editions: document.editions.map((edition) => ({
      ...edition,
      strangers: { year, held },
      ...(sheet && sheet.figures > sheet.others ? { isFigures: true } : {}),
    })),
  };
}

function ofOwnTable(
  document: ReadDocument,
  table: CsvTable,
  { year, path }: { readonly year: FiscalYear | null; readonly path: string },
): Result<ReadDocument> {
  const findings = new Findings();
  findings.take(document.issues, { file: path });
  const reading = readFiguresTable(table, { year, findings, path });
  if (!reading.ok) return reading;
  const { remarks, furniture } = document;
  const text = document.editions.flatMap(({ blocks }) => blocks.flatMap(placedTexts));
  const read = ofDossier(reading.value.dossier, path, reading.value.issues);
  return ok({ ...read, remarks, furniture, unplaced: [...document.unplaced, ...text] });
}

/** A sheet that a city hands in for its numbers must not be read as a text without a word. */
function withoutFigures(file: string): Issue {
  const expected = '指標, 単位, 方向性, 基準値（R1）, 目標値（R6）, 実績値（R4）';
  return intakeIssue('sheet-without-figures', { severity: 'note', place: { file }, expected });
}

function isFiguresBlock(placed: PlacedBlock): boolean {
  const { block } = unfoldedBlock(placed);
  return block.kind === 'table' && isKpiTable(block.head, undefined);
}

/** How many tables of indicators stand in a sheet, and how many characters in them and beside them. */
function sizesOf(blocks: readonly PlacedBlock[]) {
  const sizes = { tables: 0, figures: 0, others: 0 };
  for (const placed of blocks) {
    const size = placedTexts(placed).reduce((sum, { text }) => sum + text.length, 0);
    const isFigures = isFiguresBlock(placed);
    if (isFigures) sizes.tables += 1;
    sizes[isFigures ? 'figures' : 'others'] += size;
  }
  return sizes;
}

function ofOutline(files: FileSet, path: string): Result<ReadDocument> {
  const read = readText(files, path);
  if (!read.ok) return read;
  const { units, issues } = readOutline(read.value.text, path);
  const blocks = units.map((unit) => placed(unit, { file: path, line: unit.line }));
  return ok({ ...NOTHING_ELSE, editions: [{ title: '', blocks }], issues: [...read.value.issues, ...issues] });
}

function placed({ line: _line, ...block }: OutlineUnit, place: Place): PlacedBlock {
  return { block, place };
}

function ofFigures(files: FileSet, path: string, { year }: ReadingOptions): Result<ReadDocument> {
  const reading = readFiguresCsv(files, path, { year: year ?? null });
  return reading.ok ? ok(ofDossier(reading.value.dossier, path, reading.value.issues)) : reading;
}

const NOTHING_ELSE = { remarks: [], unplaced: [], furniture: [] } as const;

/** A dossier of figures: its headings and its indicators. */
function ofDossier({ municipality, editions, series }: Dossier, file: string, issues: readonly Issue[]): ReadDocument {
  const { code, name } = municipality;
  return {
    ...NOTHING_ELSE,
    editions: editions.map(({ edition, indicators }): ReadEdition => {
      const ids = new Set(indicators.map(({ definition }) => definition.id));
      return {
        title: edition.title,
        isFigures: true,
        blocks: outlineOf(edition.nodes).map((block) => ({ block, place: { file } })),
        stated: {
          id: edition.id,
          period: edition.period,
          status: edition.status,
          indicators,
          series: series.filter(({ indicator }) => ids.has(indicator)),
        },
      };
    }),
    issues,
    ...(code === UNSTATED_MUNICIPALITY ? {} : { municipality: { code, name } }),
  };
}
