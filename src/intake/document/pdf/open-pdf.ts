import { fileURLToPath } from 'node:url';
import { getDocument, OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, ok, type Result } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import type { PageDrawing } from './drawing.ts';
import { drawPage, type DrawnFont, type OperatorList } from './draw-page.ts';
import { matrixOf } from './matrix.ts';
import { SameThreadPort } from './same-thread-port.ts';
import { roleOfMarks, type MarkRoles } from './structure-roles.ts';

/** The longest plans seen have about 400 pages. */
export const MOST_PAGES = 2000;
/** Drawing operators of one page; a page of figures drawn in lines has about 10,000. */
export const MOST_OPERATORS = 1_000_000;
const PAGES_BETWEEN_CLEANINGS = 25;

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export interface OpenPage {
  readonly number: number;
  /** Pages of the whole file. */
  readonly of: number;
  readonly drawing: PageDrawing;
  readonly roles: MarkRoles;
}

export type PageVisitor = (page: OpenPage) => void;

const data = (folder: string): string =>
  fileURLToPath(new URL(`./${folder}/`, import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Visits the pages of a PDF in order; nothing of a page is kept by the reader once it is left. Fonts and character maps that the
 * file does not bring along come from the reader's own package; no picture is decoded, no script is run, nothing is fetched.
 */
export async function visitPages(bytes: Uint8Array, file: string, visit: PageVisitor): Promise<Result<number>> {
  const worker = await sameThreadWorker();
  const task = getDocument({
    worker,
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: data('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: data('standard_fonts'),
    wasmUrl: data('wasm'),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    // No picture is larger than nothing: they are told by their places and never decoded.
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return refused('pdf-too-long', file, { pages: document.numPages });
    return await eachPage(document, file, visit);
  } catch (error) {
    return fail(issueOf(error, file));
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: EventTarget): void };
}

async function sameThreadWorker(): Promise<PDFWorker> {
  const half = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { WorkerMessageHandler } = (await import(half)) as WorkerModule;
  const port = new SameThreadPort();
  const worker = PDFWorker.create({ port: port as unknown as never, verbosity: 0 });
  WorkerMessageHandler.initializeFromPort(port);
  return worker;
}

function refused(code: IntakeIssueCode, file: string, { pages }: { pages: number }): Result<number> {
  return fail(intakeIssue(code, { place: { file }, params: { pages, limit: MOST_PAGES } }));
}

function issueOf(error: unknown, file: string): ReturnType<typeof intakeIssue> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return intakeIssue('pdf-encrypted', { place: { file } });
  return intakeIssue('pdf-damaged', { place: { file } });
}

async function eachPage(document: PdfDocument, file: string, visit: PageVisitor): Promise<Result<number>> {
  const layers = await document.getOptionalContentConfig();
  const tagged = isTagged(await document.getMarkInfo());
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const operators: OperatorList = await page.getOperatorList();
    if (operators.fnArray.length > MOST_OPERATORS) {
      const params = { operators: operators.fnArray.length, limit: MOST_OPERATORS };
      return fail(intakeIssue('pdf-page-too-dense', { place: { file, page: number }, params }));
    }
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const drawing = drawPage(operators, {
      width,
      height,
      toPage: matrixOf(transform),
      fonts: await fontsOf(page, operators),
      shows: (group) => layers.isVisible(group as Parameters<typeof layers.isVisible>[0]),
    });
    const roles = tagged ? roleOfMarks(await page.getStructTree()) : NO_ROLES;
    visit({ number, of: document.numPages, drawing, roles });
    page.cleanup();
    if (number % PAGES_BETWEEN_CLEANINGS === 0) await document.cleanup();
  }
  return ok(document.numPages);
}

/** A map, though it is described as an object. */
function isTagged(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true;
}

const NO_ROLES: MarkRoles = { roles: new Map(), figures: [] };

async function fontsOf(page: PdfPage, operators: OperatorList): Promise<ReadonlyMap<string, DrawnFont>> {
  const names = new Set<string>();
  operators.fnArray.forEach((operator, at) => {
    const given = operators.argsArray[at] as readonly unknown[] | null;
    if (operator === OPS.setFont) names.add(String(given?.[0]));
    if (operator === OPS.setGState)
      for (const [key, value] of (given?.[0] ?? []) as readonly (readonly [string, unknown])[])
        if (key === 'Font') names.add(String((value as readonly unknown[])[0]));
  });
  const fonts = new Map<string, DrawnFont>();
  for (const name of names)
    fonts.set(name, await new Promise<DrawnFont>((resolve) => page.commonObjs.get(name, resolve)));
  return fonts;
}
