import type { DraftItem, ImportInput, ImportPage, ImportedEdition } from '#app';
import type { Issue, Place } from '#kernel';
import { printYear } from '#kernel';
import { localeFor, type Locale } from '#locale';
import type { PlanPeriod } from '#plan';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';
import { nameOf } from '#app';
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
  /** What a form that was sent got wrong. */
  readonly problems: readonly Issue[];
}

/** Where on the page, and what was sent before. */
interface Asked extends Pick<ImportView, 'site' | 'session' | 'params' | 'page'> {
  readonly query: URLSearchParams;
  readonly accept?: readonly AcceptValues[];
  readonly problems?: readonly Issue[];
}

export function importView(asked: Asked): ImportView {
  const { site, session, params, page, query } = asked;
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
    rows: items.map((item) => ({ item, issues: placed.get(item.id) ?? [] })),
    whole: placed.get('') ?? [],
    accept: asked.accept ?? firstValues(page),
    problems: asked.problems ?? [],
  };
}

/** What is typed at first: what is known. Of a 新旧対照表 the new edition is chosen, of other files all are. */
function firstValues({ session, editions }: ImportPage): readonly AcceptValues[] {
  const isTable = editions.length === 2 && session.files.length === 1 && editions.every(({ draft }) => !draft.stated);
  return editions.map((edition, at) => ({
    isChosen: !isTable || at === 0,
    id: edition.draft.stated?.id ?? '',
    title: edition.draft.title || nameOf(session.files[at]?.name ?? session.files[0]?.name ?? ''),
    period: periodText(periodOf(edition)),
  }));
}

/** As stated, else what the figures say: then a person is asked to look at it. */
export function periodOf({ period, reading }: ImportedEdition): PlanPeriod | null {
  return period ?? reading.period;
}

function periodText(period: PlanPeriod | null): string {
  if (period === null) return '';
  return [period.first, period.last].map((year) => printYear({ year, kind: 'unstated' }, 'era-short')).join('-');
}

/** Issues by the item at whose place they were met; under the empty name those of none. */
function placedIssues({ editions, issues }: ImportPage): ReadonlyMap<string, readonly Issue[]> {
  const items = editions.flatMap(({ draft }) => draft.items);
  const spots = new Map<string, string>();
  for (const { id, places, cells } of items) {
    const all = [...places, ...(cells ? [...cells.head, ...cells.rows.flat()] : [])];
    for (const place of all) if (!spots.has(spotOf(place))) spots.set(spotOf(place), id);
  }
  return Map.groupBy(issues, ({ place }) => spots.get(spotOf(place)) ?? itemAtLine(items, place) ?? '');
}

/** The finest part of a place that a block has of its own. */
function spotOf({ sheet, cell, page, paragraph, line, box, path }: Place): string {
  if (path !== undefined) return JSON.stringify(path.slice(0, 4));
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  if (cell !== undefined) return `cell ${sheet ?? ''} ${cell}`;
  if (box !== undefined) return `box ${page ?? ''} ${box.join(' ')}`;
  return line === undefined ? `none ${page ?? ''} ${sheet ?? ''}` : `line ${line}`;
}

/** The item that a line is inside: the last that begins at or before it. */
function itemAtLine(items: readonly DraftItem[], { line }: Place): string | null {
  if (line === undefined) return null;
  return items.findLast(({ places }) => (places[0]?.line ?? Infinity) <= line)?.id ?? null;
}

/** The text of an item in one line. */
export function itemText({ block }: DraftItem): string {
  if (block.kind !== 'table') return block.text;
  return [...block.head, ...block.rows.flat()].filter((text) => text !== '').join(' ');
}
