import { editionIdOf, fail, issue, ok, printYear, type Issue, type MunicipalityCode, type Result } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { EditionFacts } from './edition-of-draft.ts';
import { figureBlock, firstDraft, type DraftEdition } from './import-draft.ts';
import { placedTexts } from './placed-texts.ts';
import type { PlanJsonEdition, PlanJsonInput } from './plan-json.ts';
import { statedPeriod, type DraftReading } from './read-draft.ts';
import { readDrafts } from './read-drafts.ts';
import type { ReadDocument, SaidDirections } from './read-document.ts';
import { directionOf, unknownNames, unsaidDirections } from './said-directions.ts';
import { notToldBefore } from './told-cells.ts';

export interface ReadFile {
  readonly file: string;
  readonly document: ReadDocument;
}

/** What a person says where the documents cannot tell: one for each edition, in their order; empty = nothing said. */
export interface SaidFacts {
  readonly city: MunicipalityCode | null;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly periods: readonly PlanPeriod[];
  /** Of indicators whose table says none. */
  readonly directions: SaidDirections;
}

/** Documents of one city → what a 計画JSON holds. What neither they nor a person say is an issue that names the option. */
export function importPlan(files: readonly ReadFile[], said: SaidFacts): Result<PlanJsonInput> {
  const { drafts, figures } = readFiles(files, said);
  const wrong = countIssues(drafts.length, said);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const city = cityOf(files, said.city);
  if (!city.ok) return city;
  const named = drafts.map((draft, at) =>
    namedEdition(draft, { id: said.ids[at], title: said.titles[at], period: said.periods[at] }),
  );
  const issues = [
    ...unknownDirections([...drafts, ...figures], said.directions),
    ...named.flatMap(({ issues: own }) => own),
    ...repeatedIds(named),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const documents = files.map(({ document }) => document);
  const told = documents.flatMap((document) => document.issues);
  const unstated = [
    ...(city.value === null ? [cityUnstated(files[0]?.file ?? '')] : []),
    ...directionsUnsaid([...drafts, ...figures], said.directions),
  ];
  return ok({
    municipality: city.value,
    editions: named.flatMap(({ edition }) => edition ?? []),
    issues: [
      ...unstated,
      ...issues,
      ...told,
      ...notToldBefore(
        [...drafts, ...figures].flatMap(({ reading }) => reading.issues).filter(({ code }) => !OF_TABLES.has(code)),
        told,
      ),
    ],
    unplaced: [
      ...documents.flatMap(({ unplaced }) => unplaced),
      ...figures.flatMap(({ draft }) => draft.items.map(figureBlock).flatMap(placedTexts)),
    ],
    remarks: documents.flatMap(({ remarks }) => remarks),
    furniture: documents.flatMap(({ furniture }) => furniture),
  });
}

interface FileDraft {
  readonly file: string;
  readonly draft: DraftEdition;
  readonly reading: DraftReading;
  /** Of several editions of one file; empty = the only one. */
  readonly side: '' | 'new' | 'old';
}

interface ReadFiles {
  /** Those that become editions. */
  readonly drafts: readonly FileDraft[];
  /** Those whose figures are in the others. */
  readonly figures: readonly FileDraft[];
}

function readFiles(files: readonly ReadFile[], { directions, periods }: SaidFacts): ReadFiles {
  const unread = files.flatMap(({ file, document }) => draftsOf(file, document));
  const { readings, figures } = readDrafts(
    unread.map(({ draft }) => draft),
    {
      wish: ({ name }) => directionOf(directions, name),
      fallback: () => directions.others && { direction: directions.others, comparator: null },
      firsts: periods.map(({ first }) => first),
    },
  );
  const read = unread.flatMap((one, at) => (readings[at] ? [{ ...one, reading: readings[at] }] : []));
  return { drafts: read.filter((_, at) => !figures.has(at)), figures: read.filter((_, at) => figures.has(at)) };
}

function unknownDirections(read: readonly FileDraft[], said: SaidDirections): readonly Issue[] {
  const names = read.flatMap(({ reading: { indicators, unsaid } }) => [
    ...indicators.map(({ definition }) => definition.name),
    ...unsaid.map(({ name }) => name),
  ]);
  const place = { field: '--direction' };
  return unknownNames(said, names).map((found) => issue('figures-direction-unknown', { place, found }));
}

/** What each table says of its own, and a command says once. */
const OF_TABLES: ReadonlySet<string> = new Set(['direction-column-missing', 'import.series-unsaid']);

/** Rows that no direction is said of, told once with how to say it. */
function directionsUnsaid(read: readonly FileDraft[], said: SaidDirections): readonly Issue[] {
  const unsaid = read.flatMap(({ file, reading }) => reading.unsaid.map((row) => ({ file, row })));
  const [first] = unsaid;
  if (!first) return [];
  const rows = unsaid.map(({ row }) => row);
  const place = { file: first.file, ...first.row.place };
  return [issue('import.direction-unsaid', { severity: 'warning', place, ...unsaidDirections(rows, said) })];
}

function draftsOf(file: string, document: ReadDocument): readonly Omit<FileDraft, 'reading'>[] {
  const { editions } = firstDraft(document);
  const isTable = editions.length === 2 && editions.every(({ stated }) => !stated);
  return editions.map((draft, at) => ({ file, draft, side: isTable ? (at === 0 ? 'new' : 'old') : '' }));
}

function countIssues(count: number, { ids, titles, periods }: SaidFacts): readonly Issue[] {
  const given = { '--edition': ids.length, '--title': titles.length, '--period': periods.length };
  return Object.entries(given)
    .filter(([, said]) => said > 0 && said !== count)
    .map(([field, said]) => issue('import.option-count', { place: { field }, params: { said, editions: count } }));
}

function cityOf(files: readonly ReadFile[], said: MunicipalityCode | null): Result<MunicipalityCode | null> {
  const stated = files.flatMap(({ file, document }) => {
    return document.municipality ? [{ file, code: document.municipality.code }] : [];
  });
  const [first] = stated;
  const city = said ?? first?.code ?? null;
  const other = stated.find(({ code }) => code !== city);
  if (!other) return ok(city);
  return fail(issue('import.cities-differ', { place: { file: other.file }, found: other.code, expected: city ?? '' }));
}

interface NamedEdition {
  readonly file: string;
  /** Null where its period is not known. */
  readonly edition: (PlanJsonEdition & { readonly reading: DraftReading }) | null;
  readonly issues: readonly Issue[];
}

/** What is said of one edition. */
interface SaidOfOne {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly period: PlanPeriod | undefined;
}

function namedEdition({ file, draft, reading, side }: FileDraft, said: SaidOfOne): NamedEdition {
  const place = { file };
  const name = nameOf(file);
  const title = said.title ?? draft.title;
  const period = said.period ?? statedPeriod(draft);
  const note = issue('import.title-unstated', { severity: 'note', place, found: name, expected: '--title' });
  const issues = title === '' ? [note] : [];
  if (!period) {
    const expected = reading.period ? `--period ${periodText(reading.period)}` : '--period R2-R5';
    const unstated = issue('import.period-unstated', { place, found: title || name, expected });
    return { file, edition: null, issues: [...issues, unstated] };
  }
  const facts: EditionFacts = {
    id: editionIdOf(said.id ?? draft.stated?.id ?? (side || name), 'plan'),
    title: title || name,
    period,
    status: draft.stated?.status ?? 'draft',
  };
  return { file, edition: { facts, items: draft.items, reading }, issues };
}

function repeatedIds(named: readonly NamedEdition[]): readonly Issue[] {
  const ids = named.map(({ edition }) => edition?.facts.id);
  return named.flatMap(({ file }, at) => {
    const id = ids[at];
    if (id === undefined || ids.indexOf(id) === at) return [];
    return [issue('import.id-repeated', { place: { file }, found: id, expected: '--edition first,second' })];
  });
}

function cityUnstated(file: string): Issue {
  return issue('import.city-unstated', { severity: 'note', place: { file }, expected: '--city 431001' });
}

function periodText({ first, last }: PlanPeriod): string {
  return [first, last].map((year) => printYear({ year, kind: 'unstated' }, 'era-short')).join('-');
}

/** The file's name without its folders and its ending. */
export function nameOf(file: string): string {
  const base = file.split(/[/\\]/).at(-1) ?? file;
  return base.replace(/(?<=.)\.[^.]+$/, '');
}
