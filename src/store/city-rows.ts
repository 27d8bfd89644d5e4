import type { EditionDossier, Dossier } from '#app';
import type { VerificationYear } from '#cycle';
import { cityTables } from './city-tables.ts';
import type { CityRecords, CityTable } from './city-tables.ts';
import { encodeRecord } from './columns.ts';
import type { Row } from './columns.ts';

/** Key columns between the municipality and the record itself. */
export type Parent = Readonly<Partial<Record<'edition' | 'indicator' | 'verificationYear', string | number>>>;

export type CityRows = ReadonlyMap<CityTable, readonly Row[]>;

type Add = <T extends CityTable>(table: T, parent: Parent, records: readonly CityRecords[T][]) => void;

/** A dossier as the rows of its tables. */
export function cityRows(dossier: Dossier, revision: string): CityRows {
  const rows = new Map<CityTable, Row[]>();
  const { code, ...municipality } = dossier.municipality;
  const add: Add = (table, parent, records) => {
    const columns = cityTables[table];
    const made = rows.get(table) ?? [];
    rows.set(table, made);
    for (const [position, record] of records.entries()) {
      made.push({ municipalityCode: code, ...parent, position, ...encodeRecord(columns, record) });
    }
  };
  add('municipality', {}, [{ ...municipality, revision }]);
  add('source', {}, dossier.sources);
  add(
    'picture',
    {},
    dossier.pictures.map(({ file, mediaType, base64 }) => ({ file, mediaType, bytes: bytesOf(base64) })),
  );
  add(
    'edition',
    {},
    dossier.editions.map(({ edition, body }) => ({ ...edition, body })),
  );
  add('measurement', {}, dossier.series);
  for (const edition of dossier.editions) addEdition(add, edition);
  return rows;
}

function addEdition(add: Add, { edition, scheme, indicators, initiatives, verifications }: EditionDossier): void {
  const parent = { edition: edition.id };
  add('gradeScheme', parent, [scheme]);
  add('planNode', parent, edition.nodes);
  add('lineage', parent, edition.lineage);
  add(
    'indicator',
    parent,
    indicators.map(({ definition }) => definition),
  );
  for (const { definition, baseline, targets } of indicators) {
    const indicator = { ...parent, indicator: definition.id };
    add(
      'relisting',
      indicator,
      definition.relistedUnder.map((node) => ({ node })),
    );
    add('baseline', indicator, baseline ? [baseline] : []);
    add('target', indicator, targets);
  }
  add('initiative', parent, initiatives);
  add('verificationYear', parent, verifications);
  for (const verification of verifications) addVerification(add, parent, verification);
}

function addVerification(add: Add, edition: Parent, verification: VerificationYear): void {
  const parent = { ...edition, verificationYear: verification.year };
  add('nodeVerification', parent, verification.verifications);
  add('explanation', parent, verification.explanations);
  add('publishedVerdict', parent, verification.published);
  add('gradeOverride', parent, verification.overrides);
  add('referenceTable', parent, verification.referenceTables);
  add('opinion', parent, verification.opinions);
}

function bytesOf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw new RangeError('a picture is not in plain base64');
  return bytes;
}
