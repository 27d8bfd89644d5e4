import { parseMunicipalityCode } from '#kernel';
import type { Municipality } from '#app';
import type { FolderReader } from './folder-reader.ts';
import { fitSchema } from './read-json.ts';
import { CITY_FORMAT, cityFile, type CityFile } from './schemas/city-file.ts';
import { reportRepeats } from './unique.ts';

export interface CityReading {
  readonly file: CityFile;
  readonly municipality: Municipality;
}

const FILE = 'city.json';

/** `city.json`; null where nothing more can be read without it. */
export function readCityFile(folder: FolderReader): CityReading | null {
  const { findings } = folder;
  const json = folder.anyJson(FILE);
  if (json === undefined || isOtherFormat(json, folder)) return null;
  const file = findings.value(fitSchema(json, FILE, cityFile), {});
  if (!file) return null;
  const place = { file: FILE, path: ['code'] };
  const code = findings.value(parseMunicipalityCode(file.code), place);
  if (!code) return null;
  findings.take(code.issues, place);
  reportRepeats(
    file.editions.map(({ id }) => id),
    'duplicate-id',
    { findings, place: { file: FILE, path: ['editions'] } },
  );
  const { name, notice, department, contact, yearLabels, defaultYear } = file;
  return { file, municipality: { code: code.code, name, notice, department, contact, yearLabels, defaultYear } };
}

/** A folder of a newer version is told as such and not picked apart. */
function isOtherFormat(json: unknown, { findings }: FolderReader): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  const other = typeof format === 'string' && format !== CITY_FORMAT;
  if (other)
    findings.add('json-format-version', { file: FILE, path: ['format'] }, { found: format, expected: CITY_FORMAT });
  return other;
}
