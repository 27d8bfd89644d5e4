import type { DraftItem, ImportInput, ImportPage, ImportedEdition, Replacement } from '#app';
import type { Issue, Place } from '#kernel';
import { printYear } from '#kernel';
import { localeFor, type Locale } from '#locale';
import type { PlanPeriod } from '#plan';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';
import type { AcceptValues } from './read-accept-form.ts';
import type { ReadingProgress } from './readings.ts';

export const importShows = ['all', 'issues'] as const;

export type ImportShow = (typeof importShows)[number];

/** An item of the page with what was noticed at its places. */
export interface ImportRow {
  readonly item: DraftItem;
  readonly issues: readonly Issue[];
}

/** Everything the page of an import is written from. */
export interface ImportView {
  readonly site: Site;
  readonly session: Session;
  readonly locale: Locale;
  readonly params: ImportInput;
  readonly page: ImportPage;
  /** Null where no reading goes on. */
  readonly progress: ReadingProgress | null;
  /** Place of the edition shown, from 0. */
  readonly at: number;
  readonly show: ImportShow;
  /** The item in hand; null = none. */
  readonly open: DraftItem | null;
  /** Of the edition shown, all of them. */
  readonly rows: readonly ImportRow[];
  /** What belongs to no item of any edition. */
  readonly whole: readonly Issue[];
  readonly accept: readonly AcceptValues[];
  /** For the editions whose ids are those of drafts of the city. */
  readonly replacements: readonly Replacement[];
  /** What a form that was sent got wrong. */
  readonly problems: readonly Issue[];
}

/** Where on the page, and what was sent before. */
interface Asked extends Pick<ImportView, 'site' | 'session' | 'params' | 'page' | 'accept' | 'replacements'> {
  readonly query: URLSearchParams;
  readonly problems?: readonly Issue[];
}

export function importView(asked: Asked): ImportView {
  const { site, session, params, page, query, accept, replacements } = asked;
  const at = Math.min(Math.max(Number(query.get('edition') ?? 1) - 1, 0) || 0, Math.max(page.editions.length - 1, 0));
  const placed = placedIssues(page);
  const items = page.editions[at]?.draft.items ?? [];
  return {
    site,
    session,
    params,
    page,
    locale: localeFor('ja', page.city?.municipality),
    progress: site.readings.at(page.session.key),
    at,
    show: importShows.find((one) => one === query.get('show')) ?? 'all',
    open: items.find(({ id }) => id === query.get('pick')) ?? null,
    rows: items.map((item) => ({ item, issues: placed[at]?.get(item.id) ?? [] })),
    whole: issuesOfNone(page, placed),
    accept,
    replacements,
    problems: asked.problems ?? [],
  };
}

/** Of a 新旧対照表, the edition that stands beside the new one. */
export function isOldSide(editions: ImportPage['editions'], at: number): boolean {
  const [edition, before] = [editions[at], editions[at - 1]];
  const file = edition && fileOf(edition);
  return file !== undefined && !edition?.draft.stated && before !== undefined && fileOf(before) === file;
}

/** The file that an edition was read from. */
export function fileOf({ draft }: ImportedEdition): string | undefined {
  return draft.items[0]?.places[0]?.file;
}

/** What an edition is called on the page. */
export function editionName(edition: ImportedEdition, at: number, locale: Locale): string {
  const words = locale.pages.deskImport;
  if (edition.isFigures) return words.figuresName(fileOf(edition) ?? edition.draft.title);
  const name = words.editionName(edition.draft.title, locale.countText(at + 1));
  return edition.draft.isBeforeChanges ? words.beforeChanges(name) : name;
}

/** As stated, else what the figures say: then a person is asked to look at it. */
export function periodOf({ period, reading }: ImportedEdition): PlanPeriod | null {
  return period ?? reading.period;
}

/** `R6-R9`; empty where it is not known. */
export function periodText(period: PlanPeriod | null): string {
  if (period === null) return '';
  return [period.first, period.last].map((year) => printYear({ year, kind: 'unstated' }, 'era-short')).join('-');
}

type PlacedIssues = ReadonlyMap<string, readonly Issue[]>;

/**
 * For each edition, what was noticed in it and in the files by the item at whose place it was met, else by that inside which it
 * was met; under the empty name that of none. A text of both editions has what was noticed in the files twice.
 */
function placedIssues({ editions, issues }: ImportPage): readonly PlacedIssues[] {
  const spots = editions.map(({ draft }) => spotsOf(draft.items));
  const items = editions.flatMap(({ draft }) => draft.items);
  return editions.map((edition, at) =>
    Map.groupBy([...issues, ...edition.issues], ({ place }) => {
      if (isOfFile(place)) return '';
      const spot = spotOf(place);
      const own = spots[at]?.get(spot);
      if (own !== undefined) return own;
      const around = spots.some((others) => others.has(spot)) ? null : itemAtLine(items, place);
      return around !== null && edition.draft.items.includes(around) ? around.id : '';
    }),
  );
}

/** The first item at each place. */
function spotsOf(items: readonly DraftItem[]): ReadonlyMap<string, string> {
  const spots = new Map<string, string>();
  for (const { id, places, cells } of items) {
    const file = places[0]?.file ?? '';
    const ofCells = cells ? [...cells.head, ...cells.rows.flat()].map((cell) => ({ file, ...cell })) : [];
    for (const place of [...places, ...ofCells]) if (!spots.has(spotOf(place))) spots.set(spotOf(place), id);
  }
  return spots;
}

/** What was noticed in the files at no item of any edition, and in an edition at none of its own. */
function issuesOfNone({ editions, issues }: ImportPage, placed: readonly PlacedIssues[]): readonly Issue[] {
  const unplaced = placed.map((ofEdition) => new Set(ofEdition.get('')));
  return [
    ...issues.filter((one) => unplaced.every((ofNone) => ofNone.has(one))),
    ...editions.flatMap((edition, at) => edition.issues.filter((one) => unplaced[at]?.has(one))),
  ];
}

function isOfFile({ file, ...inFile }: Place): boolean {
  return file !== undefined && Object.keys(inFile).length === 0;
}

/** The file with the finest part of a place that a block has of its own. */
function spotOf({ file = '', ...place }: Place): string {
  return `${file}\n${spotInFile(place)}`;
}

function spotInFile({ sheet, cell, page, paragraph, line, box, path }: Place): string {
  if (path !== undefined) return JSON.stringify(path.slice(0, 4));
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  if (cell !== undefined) return `cell ${sheet ?? ''} ${cell}`;
  if (box !== undefined) return `box ${page ?? ''} ${box.join(' ')}`;
  return line === undefined ? `none ${page ?? ''} ${sheet ?? ''}` : `line ${line}`;
}

/** The item that a line is inside: the last that begins at or before it. */
function itemAtLine(items: readonly DraftItem[], { file, line }: Place): DraftItem | null {
  if (line === undefined) return null;
  const isAtOrBefore = (place: Place = {}): boolean => place.file === file && (place.line ?? Infinity) <= line;
  return items.findLast(({ places }) => isAtOrBefore(places[0])) ?? null;
}

/** The text of an item in one line. */
export function itemText({ block }: DraftItem): string {
  if (block.kind !== 'table') return block.text;
  return [...block.head, ...block.rows.flat()].filter((text) => text !== '').join(' ');
}
