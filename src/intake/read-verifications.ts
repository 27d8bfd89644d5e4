import type { ReferenceTable, VerificationYear } from '#cycle';
import type { Findings } from './findings.ts';
import type { FolderReader } from './folder-reader.ts';
import type { EditionTree } from './read-tree.ts';
import type { Known } from './schemas/json-fields.ts';
import { verificationFile, type VerificationEntry } from './schemas/verification-file.ts';
import { reportRepeats } from './unique.ts';

/** `verification.json` of one edition, oldest year first. */
export function readVerifications(tree: EditionTree, folder: FolderReader, known: Known): readonly VerificationYear[] {
  const file = `${tree.entry.folder}/verification.json`;
  const entries = folder.json(file, verificationFile(known)) ?? [];
  const { findings } = folder;
  reportRepeats(
    entries.map(({ year }) => year),
    'duplicate-year',
    { findings, place: { file } },
  );
  entries.forEach((entry, index) => checkEntry(entry, { findings, file, index }));
  return entries.map((entry) => yearOf(entry, tree)).toSorted((a, b) => a.year - b.year);
}

function yearOf(entry: VerificationEntry, tree: EditionTree): VerificationYear {
  const { year, state, verifications, explanations, overrides, referenceTables, meetings, opinions } = entry;
  const cover = entry.cover ?? {
    title: tree.edition.title,
    body: tree.body,
    date: null,
    documentNumber: null,
    division: null,
    contact: null,
    notes: [],
  };
  const published = entry.published.map(({ year: stated, ...verdict }) => ({ ...verdict, planYear: stated ?? year }));
  return { year, state, cover, verifications, explanations, published, overrides, referenceTables, meetings, opinions };
}

function checkEntry(
  entry: VerificationEntry,
  { findings, file, index }: { findings: Findings; file: string; index: number },
): void {
  const at = (key: string): { findings: Findings; place: { file: string; path: (string | number)[] } } => ({
    findings,
    place: { file, path: [index, key] },
  });
  reportRepeats(
    entry.explanations.map(({ indicator }) => indicator),
    'duplicate-id',
    at('explanations'),
  );
  reportRepeats(
    entry.overrides.map(({ indicator }) => indicator),
    'duplicate-id',
    at('overrides'),
  );
  reportRepeats(
    entry.referenceTables.map(({ id }) => id),
    'duplicate-id',
    at('referenceTables'),
  );
  reportRepeats(
    entry.opinions.map(({ id }) => id),
    'duplicate-id',
    at('opinions'),
  );
  entry.referenceTables.forEach((table, position) => {
    for (const year of computedWithout(table)) {
      findings.add(
        'column-year-not-given',
        { file, path: [index, 'referenceTables', position, 'columns'] },
        { found: String(year) },
      );
    }
  });
}

/** Years a computed column takes that no given column shows. */
function computedWithout({ columns }: Pick<ReferenceTable, 'columns'>): readonly number[] {
  const given = new Set(columns.flatMap((column) => (column.kind === 'given' ? [column.year] : [])));
  return columns.flatMap((column) =>
    column.kind === 'given' ? [] : [column.from, column.to].filter((year) => !given.has(year)),
  );
}
