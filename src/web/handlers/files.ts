import type { ReportFormat } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import type { Answer, FileAnswer } from '../answer.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { iconSvg } from '../icon.ts';
import type { PageContext } from '../page-context.ts';
import { Parcel } from '../parcel.ts';
import type { RouteRequest } from '../route.ts';
import type { KeptDocument, Site } from '../site.ts';
import { loadReport } from './load-page.ts';

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  'report.html': 'html',
  'report.pdf': 'pdf',
  'report.docx': 'docx',
  'report.xlsx': 'xlsx',
};

/** The year's report as a file, made once for a revision of the city's data. */
export async function sendDocument(
  request: RouteRequest<'city' | 'edition' | 'year' | 'file'>,
): Promise<Result<Answer>> {
  const format = FORMATS[request.params.file];
  if (!format) return fail(issue('file.unknown', { found: request.params.file }));
  const page = await loadReport(request);
  if (!page.ok) return page;
  const made = await madeOnce(request, page.value, format);
  if (!made.ok) return made;
  const { parcel, fileName } = made.value;
  return ok({
    kind: 'parcel',
    parcel,
    keep: 'check',
    policy: DOCUMENT_POLICY,
    disposition: dispositionOf(format === 'html' ? 'inline' : 'attachment', request.params.file, fileName),
  });
}

async function madeOnce(request: RouteRequest, page: PageContext, format: ReportFormat): Promise<Result<KeptDocument>> {
  const { site, revision } = request;
  const key = `${revision} ${page.code} ${page.report.edition.id} ${page.report.year} ${format}`;
  const kept = site.documents.get(key);
  if (kept) return ok(kept);
  const making = site.making.get(key) ?? makeDocument(site, page, format);
  site.making.set(key, making);
  try {
    const made = await making;
    if (made.ok) site.documents.set(key, made.value, made.value.parcel.bytes.length);
    return made;
  } finally {
    site.making.delete(key);
  }
}

async function makeDocument(
  { ports }: Site,
  { report, code }: PageContext,
  format: ReportFormat,
): Promise<Result<KeptDocument>> {
  const made = await ports.reportMaker.make(report, format);
  if (made.ok) return ok({ parcel: new Parcel(made.value.bytes, made.value.mediaType), fileName: made.value.fileName });
  ports.onError(made.issues, `report ${code} ${report.edition.id} ${report.year} ${format}`);
  return fail(issue('report.not-made', { found: format }));
}

/** A picture of an initiative that the report of the year shows. */
export async function sendPicture(
  request: RouteRequest<'city' | 'edition' | 'year' | 'file'>,
): Promise<Result<Answer>> {
  const page = await loadReport(request);
  if (!page.ok) return page;
  const { goals, otherPlaces } = page.value.report;
  const pictures = [...goals, ...otherPlaces].flatMap(({ initiatives }) =>
    initiatives.flatMap((initiative) => initiative.pictures),
  );
  const found = pictures.find(({ picture }) => picture.file === request.params.file)?.picture;
  if (!found) return fail(issue('file.unknown', { found: request.params.file }));
  return ok({
    kind: 'file',
    bytes: Buffer.from(found.base64, 'base64'),
    mediaType: found.mediaType,
    keep: 'check',
    policy: DOCUMENT_POLICY,
  });
}

export function sendStylesheet({ site, params }: RouteRequest<'file'>): Result<Answer> {
  const style = [site.stylesheet, site.comparisonStyle].find(({ href }) => href.endsWith(`/${params.file}`));
  if (!style) return fail(issue('file.unknown', { found: params.file }));
  return ok({ kind: 'parcel', parcel: style.parcel, keep: 'forever' });
}

export function sendIsland({ site, params }: RouteRequest<'file'>): Result<Answer> {
  const parcel = site.islands.parcel(params.file);
  return parcel ? ok({ kind: 'parcel', parcel, keep: 'forever' }) : fail(issue('file.unknown', { found: params.file }));
}

export function sendFont({ site, params }: RouteRequest<'release' | 'file'>): Result<Answer> {
  const parcel = params.release === site.fonts.release ? fontParcel(site, params.file) : null;
  if (!parcel) return fail(issue('file.unknown', { found: params.file }));
  return ok({ kind: 'parcel', parcel, keep: 'forever' });
}

/** Kept beside the pages: a page asks for some sixty of them. */
function fontParcel({ fonts, pages }: Site, file: string): Parcel | null {
  const kept = pages.get(`font ${file}`);
  if (kept) return kept;
  const bytes = fonts.read(file);
  if (!bytes) return null;
  const parcel = new Parcel(bytes, 'font/woff2');
  pages.set(`font ${file}`, parcel, bytes.length);
  return parcel;
}

export function sendIcon(): Result<Answer> {
  return ok({ kind: 'file', bytes: new TextEncoder().encode(iconSvg), mediaType: 'image/svg+xml', keep: 'check' });
}

/** 200 while the database answers, else 503. */
export async function sendHealth({ context, site }: RouteRequest): Promise<Result<Answer>> {
  const answers = await context.store.cities().then(
    () => true,
    () => false,
  );
  const body = { status: answers ? 'ok' : 'unavailable', version: site.ports.version };
  const file: FileAnswer = {
    kind: 'file',
    bytes: new TextEncoder().encode(JSON.stringify(body)),
    mediaType: 'application/json',
    keep: 'never',
    status: answers ? 200 : 503,
  };
  return ok(file);
}
