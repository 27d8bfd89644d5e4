import type { Dossier, EditionDossier, EditionIndicator } from '#app';
import type { VerificationYear } from '#cycle';
import type { MunicipalityCode } from '#kernel';
import { cityTables } from './city-tables.ts';
import type { CityRecords, CityTable } from './city-tables.ts';
import type { CityRows, Parent } from './city-rows.ts';
import { decodeRow } from './columns.ts';
import type { Row } from './columns.ts';

type Children = <T extends CityTable>(table: T, parent: Parent) => readonly CityRecords[T][];

/** The dossier that `cityRows` was given; the rows of each table come in the order of `position`. */
export function dossierOfRows(code: MunicipalityCode, rows: CityRows): Dossier {
  const children = childrenIn(rows);
  const [found] = children('municipality', {});
  if (!found) throw new TypeError(`no municipality among the rows of ${code}`);
  const { revision: _, ...municipality } = found;
  return {
    municipality: { code, ...municipality },
    sources: children('source', {}),
    editions: children('edition', {}).map((edition) => editionOf(children, edition)),
    series: children('measurement', {}),
    pictures: children('picture', {}).map(({ file, mediaType, bytes }) => ({
      file,
      mediaType,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  };
}

function editionOf(children: Children, { body, ...edition }: CityRecords['edition']): EditionDossier {
  const parent = { edition: edition.id };
  const [scheme] = children('gradeScheme', parent);
  if (!scheme) throw new TypeError(`edition ${edition.id} has no grade scheme`);
  return {
    edition: { ...edition, nodes: children('planNode', parent), lineage: children('lineage', parent) },
    body,
    scheme,
    indicators: children('indicator', parent).map((record) => indicatorOf(children, parent, record)),
    initiatives: children('initiative', parent),
    verifications: children('verificationYear', parent).map((record) => verificationOf(children, parent, record)),
  };
}

function indicatorOf(children: Children, edition: Parent, record: CityRecords['indicator']): EditionIndicator {
  const parent = { ...edition, indicator: record.id };
  const relistedUnder = children('relisting', parent).map(({ node }) => node);
  return {
    definition: { ...record, relistedUnder },
    baseline: children('baseline', parent)[0] ?? null,
    targets: children('target', parent),
  };
}

function verificationOf(
  children: Children,
  edition: Parent,
  record: CityRecords['verificationYear'],
): VerificationYear {
  const parent = { ...edition, verificationYear: record.year };
  return {
    ...record,
    verifications: children('nodeVerification', parent),
    explanations: children('explanation', parent),
    published: children('publishedVerdict', parent),
    overrides: children('gradeOverride', parent),
    referenceTables: children('referenceTable', parent),
    opinions: children('opinion', parent),
  };
}

/** Looks records up by table and parent; each table is parted once. */
function childrenIn(rows: CityRows): Children {
  const parted = new Map<CityTable, ReadonlyMap<string, readonly Row[]>>();
  return (table, parent) => {
    const names = Object.keys(parent) as (keyof Parent)[];
    const groups =
      parted.get(table) ?? Map.groupBy(rows.get(table) ?? [], (row) => keyOf(names.map((name) => row[name])));
    parted.set(table, groups);
    const found = groups.get(keyOf(Object.values(parent))) ?? [];
    return found.map((row) => decodeRow(cityTables[table], row));
  };
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
