import { ok, type Result } from '#kernel';
import type { HandedFile } from '../comparison/comparison-request.ts';
import { oneFile } from '../one-file.ts';
import type { Intake } from '../ports.ts';
import type { ReadDocument, ReadingOptions } from './read-document.ts';

/** Files of one city as one document: their editions in order. All that cannot be read are told together. */
export async function readCityFiles(
  files: readonly HandedFile[],
  intake: Pick<Intake, 'source'>,
  onProgress: NonNullable<ReadingOptions['onProgress']> = () => {},
): Promise<Result<ReadDocument>> {
  const readings: Result<ReadDocument>[] = [];
  for (const file of files) readings.push(await intake.source(oneFile(file.name, file.bytes), { ...file, onProgress }));
  const issues = readings.flatMap((reading) => (reading.ok ? [] : reading.issues));
  return issues.length > 0 ? { ok: false, issues } : ok(joined(readings.flatMap((one) => (one.ok ? [one.value] : []))));
}

function joined(documents: readonly ReadDocument[]): ReadDocument {
  const municipality = documents.find((document) => document.municipality)?.municipality;
  return {
    editions: documents.flatMap(({ editions }) => editions),
    remarks: documents.flatMap(({ remarks }) => remarks),
    unplaced: documents.flatMap(({ unplaced }) => unplaced),
    furniture: documents.flatMap(({ furniture }) => furniture),
    issues: documents.flatMap(({ issues }) => issues),
    ...(municipality ? { municipality } : {}),
  };
}
