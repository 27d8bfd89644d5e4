import { fail, issue, ok, type Issue, type MunicipalityCode } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { CityView } from '../../views/city-view.ts';
import { buildCityView } from '../../views/build-city-view.ts';
import type { DraftEdition, ImportDraft } from '../../import/import-draft.ts';
import { importHistory, type ImportHistory } from '../../import/import-history.ts';
import type { HandedFile } from '../../comparison/comparison-request.ts';
import type { ImportSession, ImportSummary } from '../../import/import-session.ts';
import type { ImportIssueCode } from '../../import/issue-codes.ts';
import { statedPeriod, type DraftReading } from '../../import/read-draft.ts';
import { readDrafts } from '../../import/read-drafts.ts';
import { notToldBefore } from '../../import/told-cells.ts';
import type { Context } from '../../ports.ts';
import type { UseCase } from '../../use-case.ts';
import { draftOf, findImport, stampOf, type ImportInput } from './find-import.ts';

/** An edition of the draft with what its text means. */
export interface ImportedEdition {
  readonly draft: DraftEdition;
  readonly reading: DraftReading;
  /** As the text or the file states it; null = neither does. */
  readonly period: PlanPeriod | null;
  /** Its figures are those of the other editions, and it is none itself. */
  readonly isFigures: boolean;
  /** Of what its text means now, each at its place. */
  readonly issues: readonly Issue[];
}

/** Everything that the desk shows of an import. */
export interface ImportPage {
  readonly session: ImportSession;
  /** Null where the city is not there yet, or has no edition. */
  readonly city: CityView | null;
  readonly stamp: string;
  readonly history: ImportHistory;
  /** Null where nothing was read. */
  readonly draft: ImportDraft | null;
  readonly editions: readonly ImportedEdition[];
  /** Of the files, each at its place. */
  readonly issues: readonly Issue[];
}

export const showImport: UseCase<ImportInput, ImportPage> = {
  name: 'show-import',
  permission: 'operate',
  event: null,
  run: async (context, input) => {
    const found = await findImport(context, input);
    if (!found.ok) return found;
    const session = found.value;
    const draft = draftOf(session);
    const drafts = draft?.editions ?? [];
    const { readings, figures } = readDrafts(drafts);
    const told = session.document?.issues ?? [];
    const editions = drafts.flatMap((edition, at): ImportedEdition[] => {
      const reading = readings[at];
      if (!reading) return [];
      const issues = notToldBefore(reading.issues, told).map(atDesk);
      return [{ draft: edition, reading, period: statedPeriod(edition), isFigures: figures.has(at), issues }];
    });
    return ok({
      session,
      city: await cityView(context, session.key.city),
      stamp: stampOf(session),
      history: importHistory(session.entries),
      draft,
      editions,
      issues: told.map(atDesk),
    });
  },
};

/** What is told of a file to mend is told here with what can be put right at the desk. */
const AT_DESK: Readonly<Record<string, ImportIssueCode>> = {
  'direction-column-missing': 'import.desk-directions',
  'direction-not-declared': 'import.desk-direction',
  'import.figures-year': 'import.desk-year',
  'import.baseline-assumed': 'import.desk-baseline',
};

function atDesk(found: Issue): Issue {
  return { ...found, code: AT_DESK[found.code] ?? found.code };
}

async function cityView({ store }: Context, code: MunicipalityCode): Promise<CityView | null> {
  const dossier = await store.load(code);
  return dossier && dossier.editions.length > 0 ? buildCityView(dossier) : null;
}

/** The imports of all cities, the newest first. */
export const listImports: UseCase<null, readonly ImportSummary[]> = {
  name: 'list-imports',
  permission: 'operate',
  event: null,
  run: async ({ store }) => ok(await store.imports.list()),
};

/** A file as it was handed in, while its bytes are kept. */
export const showImportFile: UseCase<ImportInput & { readonly file: string }, HandedFile> = {
  name: 'show-import-file',
  permission: 'operate',
  event: null,
  run: async (context, input) => {
    const found = await findImport(context, input);
    if (!found.ok) return found;
    const position = /^[1-9]\d{0,3}$/.test(input.file) ? Number(input.file) - 1 : -1;
    const file = await context.store.imports.file(found.value.key, position);
    return file ? ok(file) : fail(issue('import.file-gone', { found: input.file }));
  },
};
