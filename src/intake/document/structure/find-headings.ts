import { bodySizes } from './body-size.ts';
import { contentsList } from './contents-list.ts';
import type { HeadingForm } from './heading-form.ts';
import { headingLevels, type LevelQuestion } from './heading-order.ts';
import { headingSeries } from './heading-series.ts';
import { candidateForm, isDeclared, isLookForm, isProminent, judgeHeading } from './judge-heading.ts';
import type { Item, Line } from './line.ts';

export interface FoundHeading {
  readonly level: number;
  /** True where it might as well be a numbered sentence. */
  readonly doubtful: boolean;
}

export interface FoundHeadings {
  readonly headings: ReadonlyMap<Line, FoundHeading>;
  /** Lines numbered one after another with nothing between: items of a list. */
  readonly items: ReadonlySet<Line>;
}

interface Candidate {
  readonly line: Line;
  readonly form: HeadingForm;
  readonly declared: number | null;
  readonly doubtful: boolean;
}

/** Which lines of a document are headings, at which levels. */
export function findHeadings(items: readonly Item[]): FoundHeadings {
  const bodies = bodySizes(items);
  const contents = contentsList(items);
  const forms = items.map((item, at) =>
    item.kind === 'line' && (isDeclared(item) || !contents.has(item))
      ? candidateForm(item, { body: bodies[at] ?? null, next: items[at + 1] })
      : null,
  );
  const cover = coverLength(items, forms);
  const runs = new Set<Line>();
  const isBeside = (at: number): boolean =>
    forms[at]?.key === forms[at - 1]?.key || forms[at]?.key === forms[at + 1]?.key;
  const series = headingSeries(forms, (at) => {
    const item = items[at];
    return !isBeside(at) || (item?.kind === 'line' && isProminent(item, { body: bodies[at] ?? null, next: undefined }));
  });
  const found = items.flatMap((item, at): readonly Candidate[] => {
    const form = forms[at];
    if (item.kind !== 'line' || !form) return [];
    if (at < cover && isLookForm(form) && !isDeclared(item)) return [];
    const isRun = isBeside(at) && !series.has(at);
    const verdict = judgeHeading(item, form, { body: bodies[at] ?? null, next: items[at + 1], isRun });
    if (verdict === 'item') runs.add(item);
    if (verdict === 'item' || verdict === 'text') return [];
    const declared = isDeclared(item) ? item.look.heading : null;
    return [{ line: item, form, declared, doubtful: verdict === 'doubtful' }];
  });
  const levels = headingLevels(questionsOf(found));
  const headings = found.map(({ line, doubtful }, at) => [line, { level: levels[at] ?? 1, doubtful }] as const);
  return { headings: new Map(headings), items: runs };
}

/** Items before the first table or heading that is declared or numbered, where lines in the middle of the page are a cover and its title. */
function coverLength(items: readonly Item[], forms: readonly (HeadingForm | null)[]): number {
  const first = items.findIndex((item, at) => {
    const form = forms[at];
    return item.kind === 'table' || (item.kind === 'line' && form && (isDeclared(item) || !isLookForm(form)));
  });
  const last = items.slice(0, Math.max(first, 0)).findLastIndex((item) => item.kind === 'line' && item.look.centred);
  return last + 1;
}

/**
 * A form that headings of a declared level mostly have is that level also where it was not declared; before that, one that counts on
 * from a declared heading, or to one, stands beside it.
 */
function questionsOf(found: readonly Candidate[]): readonly LevelQuestion[] {
  const byForm = Map.groupBy(
    found.filter(({ declared }) => declared !== null),
    ({ form }) => form.key,
  );
  const usual = new Map([...byForm].map(([key, all]) => [key, mostFrequent(all.map(({ declared }) => declared ?? 0))]));
  return found.map(({ form, declared }, at) => {
    const own = form.ordinal === null ? undefined : (levelBeside(found, at) ?? usual.get(form.key));
    const given = declared ?? own ?? null;
    if (given === null) return { form, declared: null };
    return { form: { ...form, key: `level ${given}`, rank: given - ABOVE_ALL }, declared: given };
  });
}

/** Headings between two of one form. */
const NEAR = 40;

/** The level of （２） where the next of the form is （３）, or the last was （１）, and is declared. */
function levelBeside(found: readonly Candidate[], at: number): number | null {
  const own = found[at]?.form;
  const declaredAs = (reached: readonly Candidate[], by: 1 | -1): number | null => {
    const nearest = reached.find(({ form }) => form.key === own?.key);
    return nearest?.form.ordinal === (own?.ordinal ?? 0) + by ? nearest.declared : null;
  };
  return (
    declaredAs(found.slice(at + 1, at + 1 + NEAR), 1) ??
    declaredAs(found.slice(Math.max(0, at - NEAR), at).toReversed(), -1)
  );
}

/** Declared levels stand above all that are told by their form. */
const ABOVE_ALL = 100;

function mostFrequent(levels: readonly number[]): number {
  const [most] = [...Map.groupBy(levels, (level) => level)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 1;
}
