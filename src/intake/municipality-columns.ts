import type { PlacedBlock, ReadDocument, ReadEdition } from '#app';
import { parseMunicipalityCode, type Issue, type MunicipalityCode } from '#kernel';

const CODE = /^(?:全国)?(?:地方公共団体|団体|自治体|市区?町村)コード$/u;
const NAME = /^(?:地方公共団体|団体|自治体|市区?町村)名称?$/u;

type Municipality = NonNullable<ReadDocument['municipality']>;

interface Reading {
  readonly file: string;
  readonly issues: Issue[];
  readonly named: Map<MunicipalityCode, string>;
}

/** Codes of 団体 in the tables of a sheet: a leading zero that a spreadsheet ate is put back and told; the one city they name is that of the document. */
export function withMunicipality(document: ReadDocument, file: string): ReadDocument {
  const reading: Reading = { file, issues: [], named: new Map() };
  const editions = document.editions.map((edition): ReadEdition => ({
    ...edition,
    blocks: edition.blocks.map((block) => mended(block, reading)),
  }));
  const [only, another] = reading.named;
  const municipality: Municipality | undefined =
    only && !another && only[1] !== '' ? { code: only[0], name: only[1] } : undefined;
  return {
    ...document,
    editions,
    issues: [...document.issues, ...reading.issues],
    ...(municipality && !document.municipality ? { municipality } : {}),
  };
}

function mended(placed: PlacedBlock, { file, issues, named }: Reading): PlacedBlock {
  const { block, cells } = placed;
  if (block.kind !== 'table') return placed;
  const [code, name] = [CODE, NAME].map((word) => block.head.findIndex((head) => word.test(head.trim())));
  if (code === undefined || code < 0) return placed;
  const rows = block.rows.map((row, at) => {
    const read = parseMunicipalityCode(row[code] ?? '');
    if (!read.ok) return row;
    const place = { file, ...(cells?.rows[at]?.[code] ?? placed.place) };
    if (!named.has(read.value.code)) {
      issues.push(...read.value.issues.map((issue) => ({ ...issue, place })));
      named.set(read.value.code, row[name ?? -1]?.trim() ?? '');
    }
    return row.with(code, read.value.code);
  });
  return { ...placed, block: { ...block, rows } };
}
