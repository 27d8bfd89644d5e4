import type { FiscalYear } from '#kernel';
import type { DraftEdition } from './import-draft.ts';
import { joinFigures } from './join-figures.ts';
import { NameIndex } from './name-index.ts';
import { readDraft, readFiguresDraft, statedPeriod, type DraftContext, type DraftReading } from './read-draft.ts';

export interface ReadDrafts {
  /** In the order of the drafts. */
  readonly readings: readonly DraftReading[];
  /** Places of drafts that are the figures of the others, and no editions of their own. */
  readonly figures: ReadonlySet<number>;
}

export interface DraftsContext extends Pick<DraftContext, 'wish' | 'fallback'> {
  /** First years of plans as a person says them, in the order of the plans; those of figures alone are none. */
  readonly firsts: readonly FiscalYear[];
}

type Wish = DraftContext['wish'];

/**
 * Drafts of one import. A workbook or CSV of figures beside a document gives its figures to the indicators of the document’s editions,
 * unless it is of another period. A direction that either says holds for both.
 */
export function readDrafts(
  drafts: readonly DraftEdition[],
  { firsts, ...said }: DraftsContext = { wish: () => null, firsts: [] },
): ReadDrafts {
  const plans = drafts.filter(({ isFigures }) => !isFigures);
  const given = drafts.filter((draft) => draft.isFigures && plans.some((plan) => isOfPeriod(draft, plan)));
  const firstOf = (draft: DraftEdition): FiscalYear | null => firsts[plans.indexOf(draft)] ?? null;
  const read = (draft: DraftEdition, wish: Wish) => readDraft(draft, { ...said, wish, first: firstOf(draft) });
  if (given.length === 0) return { readings: drafts.map((draft) => read(draft, said.wish)), figures: new Set() };
  const first = firsts[0] ?? plans.map(statedPeriod).find((period) => period !== null)?.first ?? null;
  const readGiven = (context: Omit<DraftContext, 'first'>) =>
    given.map((draft) => readFiguresDraft(draft, { ...context, first }));
  const saidByFigures = wishIn(readGiven({ wish: said.wish }), said.wish);
  const own = plans.map((plan) => read(plan, saidByFigures));
  const sources = readGiven({ ...said, wish: wishIn(own, saidByFigures) });
  const joined = joinFigures(
    own,
    sources.map((reading, at) => ({
      name: fileOf(given[at]),
      reading,
      isStated: given[at]?.stated !== undefined,
    })),
  );
  const readingOf = (draft: DraftEdition): DraftReading =>
    joined[plans.indexOf(draft)] ?? sources[given.indexOf(draft)] ?? read(draft, said.wish);
  return {
    readings: drafts.map(readingOf),
    figures: new Set(drafts.flatMap((draft, at) => (given.includes(draft) ? [at] : []))),
  };
}

/** Figures of a plan that has ended are those of an edition of their own. */
function isOfPeriod(figures: DraftEdition, plan: DraftEdition): boolean {
  const [one, other] = [figures.stated?.period, statedPeriod(plan) ?? readDraft(plan).period];
  return !one || !other || (one.first <= other.last && other.first <= one.last);
}

/** What a person says, else the direction of the indicator of that name. */
function wishIn(readings: readonly DraftReading[], said: Wish): Wish {
  const index = new NameIndex(readings.flatMap(({ indicators }) => indicators.map(({ definition }) => definition)));
  return (row) => {
    const found = index.match(row);
    return said(row) ?? (found.kind === 'one' ? found.match.direction : null);
  };
}

function fileOf(draft: DraftEdition | undefined): string {
  return draft?.items[0]?.places[0]?.file ?? draft?.title ?? '';
}
