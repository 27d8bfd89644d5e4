import { perform, takeData, type DataFormat } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { readDataFileName, type DataFile } from '../data-file.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { Parcel } from '../parcel.ts';
import { readChoice } from '../query.ts';
import type { RouteRequest } from '../route.ts';
import type { KeptDocument } from '../site.ts';

type DataRequest = RouteRequest<'city' | 'file'>;

const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
};

/** The year's figures and verdicts as open data, kept with their compressed form for a revision of the city's data. */
export async function sendData(request: DataRequest): Promise<Result<Answer>> {
  const file = readDataFileName(request.params.file);
  if (!file) return fail(issue('file.unknown', { found: request.params.file }));
  const { documents } = request.site;
  const key = `${request.revision} ${request.params.city} data ${request.params.file}`;
  const kept = documents.get(key);
  const made = kept ? ok(kept) : await makeData(request, file);
  if (!made.ok) return made;
  const { parcel, fileName } = made.value;
  if (!kept) documents.set(key, made.value, 2 * parcel.bytes.length);
  return ok({
    kind: 'parcel',
    parcel,
    keep: 'check',
    policy: DOCUMENT_POLICY,
    disposition: dispositionOf('attachment', `${request.params.city}-${file.year}.${file.format}`, fileName),
  });
}

async function makeData(
  { params, context }: DataRequest,
  { edition, year, format }: DataFile,
): Promise<Result<KeptDocument>> {
  const choice = readChoice(edition, year);
  if (!choice.ok) return choice;
  const data = await perform(takeData, context, { city: params.city, ...choice.value, format });
  if (!data.ok) return data;
  const { report, text } = data.value;
  const locale = localeFor('ja', report.municipality);
  return ok({
    parcel: new Parcel(new TextEncoder().encode(text), MEDIA_TYPES[format]),
    fileName: locale.pages.dataFileName(report.municipality.name, locale.yearSentence(report.year), format),
  });
}
